import type { Plugin } from 'vite';
import { withPolicy } from './csp.ts';
import { inlineAll } from './inline.ts';
import { licences } from './licences.ts';
import { withPreload } from './preload.ts';
import { takeLaterStyles, withSheet } from './sheets.ts';

/** Finishes the built page: preloads, licences and Content-Security-Policy. */
export function page({ oneFile }: { oneFile: boolean }): Plugin {
  return {
    name: 'pas-a-pas:page',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const html = bundle['index.html'];
        if (html?.type !== 'asset') throw new Error('The build has made no index.html.');
        const source = String(html.source);
        const notices = licences(bundle);
        if (oneFile) {
          html.fileName = 'pas-a-pas.html';
          html.source = `${withPolicy(inlineAll(source, bundle), 'data:')}<!--\n${notices}\n-->\n`;
        } else {
          const later = takeLaterStyles(source, bundle);
          const sheet = this.getFileName(this.emitFile({ type: 'asset', name: 'later.css', source: later }));
          html.source = withPolicy(await withPreload(withSheet(source, sheet), bundle), "'self'");
          this.emitFile({ type: 'asset', fileName: 'licences.txt', source: notices });
        }
      },
    },
  };
}
