import { createRequire } from 'node:module';

/**
 * The TypeScript compiler, with `require`: importing its nine megabytes as a module takes Node half a second
 * more.
 */
export default createRequire(import.meta.url)('typescript');
