/** XState words that a tutorial goes without. */
export type ForbiddenKey = 'always' | 'after' | 'invoke' | 'entry' | 'exit' | 'type' | 'states' | 'initial';

/** What a value of machine.ts may have to be. */
export type Expected = 'record' | 'id' | 'initial' | 'stage' | 'area' | 'target' | 'end';

/** What may stand in machine.ts where data is expected, and is none. */
export type NotData =
  'function' | 'call' | 'template' | 'variable' | 'computed-name' | 'spread' | 'calculation';

/** What Markdown has and slides don't show. */
export type Unsupported = 'table' | 'code' | 'blockquote' | 'hr' | 'del' | 'checkbox' | 'other';

/** What a text file says of its tutorial. */
export type FrontMatterKey = 'title' | 'summary' | 'screens' | 'minutes' | 'hidden';
