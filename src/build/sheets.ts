import type { Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;

/**
 * Takes out of the bundle the styles that the page does not link, and returns them as one sheet: many small
 * files would cost more requests than they save bytes.
 */
export function takeLaterStyles(html: string, bundle: Bundle): string {
  const later = Object.values(bundle).filter(
    ({ fileName }) => fileName.endsWith('.css') && !html.includes(fileName),
  );
  for (const { fileName } of later) {
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete
    delete bundle[fileName];
  }
  return later.map((sheet) => (sheet.type === 'asset' ? String(sheet.source) : '')).join('\n');
}

/** The page with the name of the sheet of later styles, in a `meta` element that scripts read. */
export const withSheet = (html: string, file: string): string =>
  html.replace('<title>', `<meta name="later-styles" content="./${file}" />\n    <title>`);
