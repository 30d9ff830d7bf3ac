import type { Unsupported } from '../../diagnostics/terms.ts';

const kinds = ['table', 'code', 'blockquote', 'hr', 'del', 'checkbox'] as const;

/** What a Markdown token that slides don't show is. */
export const unsupported = (type: string): Unsupported => kinds.find((kind) => kind === type) ?? 'other';
