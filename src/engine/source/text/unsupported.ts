const kinds = ['table', 'code', 'blockquote', 'hr', 'del', 'checkbox'] as const;

/** What slides don't show, as messages name it. */
export type Unsupported = (typeof kinds)[number] | 'other';

/** What a Markdown token that slides don't show is. */
export const unsupported = (type: string): Unsupported => kinds.find((kind) => kind === type) ?? 'other';
