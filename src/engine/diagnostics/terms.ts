/** Keys of XState that a tutorial may not use. */
export type ForbiddenKey = 'always' | 'after' | 'invoke' | 'entry' | 'exit' | 'type' | 'states' | 'initial';

/** Kinds of values that keys of machine.ts expect. */
export type Expected = 'record' | 'id' | 'initial' | 'stage' | 'area' | 'target' | 'end';

/** Syntax found in machine.ts where data is expected. */
export type NotData =
  'function' | 'call' | 'template' | 'variable' | 'computed-name' | 'spread' | 'calculation';

/** Markdown elements that slides do not show. */
export type Unsupported = 'table' | 'code' | 'blockquote' | 'hr' | 'del' | 'checkbox' | 'other';

/** Keys of a text file's front matter. */
export type FrontMatterKey = 'title' | 'summary' | 'screens' | 'minutes' | 'hidden';
