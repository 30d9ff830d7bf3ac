import type { Tool } from './handle.ts';

/** The tools of the authors’ bar, from left to right. */
export const tools: readonly Tool[] = [];
