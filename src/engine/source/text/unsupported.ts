import type { Unsupported } from '../../diagnostics/terms.ts';

const kinds = ['table', 'code', 'blockquote', 'hr', 'del', 'checkbox'] as const;

/** The kind of a Markdown token that slides don't show. */
export const unsupported = (type: string): Unsupported => kinds.find((kind) => kind === type) ?? 'other';
