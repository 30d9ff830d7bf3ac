import type { Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;

/**
 * The styles that the page does not link, of the parts that load later, as one sheet: they leave the bundle.
 * Many small files would cost more than they spare.
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

/** The page with the name of a sheet that scripts ask for when they need it. */
export const withSheet = (html: string, file: string): string =>
  html.replace('<title>', `<meta name="later-styles" content="./${file}" />\n    <title>`);
