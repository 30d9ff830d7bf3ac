import type { Context } from '../models.ts';

/** Screen to what its guards ask. A screen that is opened again begins blank: no other asks for it. */
export type Asked = Readonly<Record<string, (now: Context) => readonly unknown[]>>;
