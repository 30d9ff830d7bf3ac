import { createHash } from 'node:crypto';

const META = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/;

/** Where the page's files come from: its own server, or itself when all is in one file. */
export type Home = "'self'" | 'data:';

/** The page with a policy that allows its own files and the inline parts it holds, nothing else. */
export function withPolicy(html: string, home: Home): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(html, home)}" />`;
  return html.replace(/<meta charset="[^"]*" \/>/, (charset) => `${charset}\n    ${meta}`);
}

/** The policy that a built page carries: the server sends the same one. */
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
