import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const MARK = '?services';

/** `setup` and the actions that it offers; the core of XState, which these modules import, stays one. */
const isOfServices = (source: string, importer: string): boolean =>
  (source === 'xstate' && /\/src\/services\/(.+\/base|changes)\.ts$/.test(importer)) ||
  (importer.endsWith(MARK) && source.startsWith('./log-'));

/**
 * Services import XState’s own module as one of theirs: `setup`, which the page does not use, then comes with the first
 * service, not with the first load: 0.9 kB of 43 compressed.
 */
export const setupApart = (): Plugin => ({
  name: 'pas-a-pas:setup-apart',
  apply: 'build',
  enforce: 'pre',
  async resolveId(source, importer = '') {
    if (!isOfServices(source, importer)) return undefined;
    const found = await this.resolve(source, importer, { skipSelf: true });
    return found && `${found.id}${MARK}`;
  },
  load: (id) => (id.endsWith(MARK) ? readFileSync(id.slice(0, -MARK.length), 'utf8') : undefined),
});
