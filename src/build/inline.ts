import type { Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;

const SCRIPT = /<script type="module"[^>]*? src="\.\/([^"]+)"[^>]*><\/script>/g;
const STYLE = /<link rel="stylesheet"[^>]*? href="\.\/([^"]+)"[^>]*>/g;
const PRELOAD = /\s*<link rel="(?:module)?preload"[^>]*>/g;

/**
 * The page with its scripts and styles inline; the inlined files leave the bundle. Throws an `Error` if a
 * file is missing.
 */
export function inlineAll(html: string, bundle: Bundle): string {
  const take = (file: string): string => {
    const output = bundle[file];
    if (!output) throw new Error(`The page asks for ${file}, which the build has not made.`);
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete
    delete bundle[file];
    return output.type === 'chunk' ? output.code : String(output.source);
  };
  return html
    .replace(PRELOAD, '')
    .replace(STYLE, (_, file: string) => `<style>${take(file)}</style>`)
    .replace(SCRIPT, (_, file: string) => `<script type="module">${escapeScript(take(file))}</script>`);
}

/** Escapes `</script` and `<!--` in strings, which would end or break an inline script. */
function escapeScript(code: string): string {
  return code.replace(/<(?=\/script|!--)/gi, '\\x3C');
}
