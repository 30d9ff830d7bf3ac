import { createHash } from 'node:crypto';

const META = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/;

/** Source of the page's files: the server of the page, or the page itself if all is in one file. */
export type Home = "'self'" | 'data:';

/** Adds a Content-Security-Policy that allows only the page's own files and inline parts. */
export function withPolicy(html: string, home: Home): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(html, home)}" />`;
  return html.replace(/<meta charset="[^"]*" \/>/, (charset) => `${charset}\n    ${meta}`);
}

/** The policy of a built page, which the server must also send. Throws an `Error` if the page has none. */
export function policyOf(html: string): string {
  const policy = META.exec(html)?.[1];
  if (policy === undefined) throw new Error('The built page has no Content-Security-Policy.');
  return policy;
}

function contentPolicy(html: string, home: Home): string {
  const code = home === 'data:' ? [] : [home];
  const directives = {
    'default-src': ["'none'"],
    'script-src': [...code, ...hashes(html, 'script')],
    'style-src': [...code, ...hashes(html, 'style')],
    'img-src': [...code, 'data:'],
    'font-src': [home],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['svelte-trusted-html', ...(home === 'data:' ? [] : ['pas-a-pas'])],
  };
  return Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');
}

function hashes(html: string, tag: 'script' | 'style'): string[] {
  const inline = new RegExp(`<${tag}\\b(?![^>]*\\ssrc=)[^>]*>([\\s\\S]*?)</${tag}>`, 'g');
  return Array.from(html.matchAll(inline), ([, text = '']) => `'sha256-${sha256(text)}'`);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
