import { readFileSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import sirv from 'sirv';
import { policyOf } from '../build/csp.ts';
import { words } from './words.ts';

const HEADERS = new Map([
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Robots-Tag', 'noindex'],
  ['Referrer-Policy', 'no-referrer'],
  ['Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
]);

/** Serves a built site, compressed, with security headers. */
export function serveSite(folder: string): RequestListener {
  const site = policy(`${folder}/index.html`);
  const oneFile = policy(`${folder}/pas-a-pas.html`);
  const setHeaders = (response: ServerResponse, path: string): void => {
    response.setHeader('Content-Security-Policy', path.startsWith('/pas-a-pas') ? oneFile : site);
    response.setHeader('Cache-Control', caching(path));
  };
  const serve = sirv(folder, { gzip: true, brotli: true, etag: true, setHeaders });
  return (request, response) => {
    response.setHeaders(HEADERS);
    serve(request, response, () => {
      notFound(response);
    });
  };
}

/** The policy of the page, with `frame-ancestors`, which only a header can set. */
function policy(page: string): string {
  return `${policyOf(readFileSync(page, 'utf8'))}; frame-ancestors 'self'`;
}

/**
 * Cache-Control of a path: files under assets/ have a hash of their content in their name and never change.
 */
function caching(path: string): string {
  return path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end(words.notFound);
}
