import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { devTexts } from '../../src/dev/locales/fr.ts';
import { texts } from '../../src/player/locales/fr/index.ts';

test('the page is locked by the same policy in its header and in itself', async ({ page }) => {
  const response = await page.goto('#/');
  const header = response?.headers()['content-security-policy'] ?? '';
  const meta = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(header).toBe(`${meta ?? ''}; frame-ancestors 'self'`);
  expect(header).toContain("default-src 'none'");
  expect(header).toContain("require-trusted-types-for 'script'");
  expect(header).not.toMatch(/unsafe-|https?:|\*/);
});

test('the policy lets no inline code, no markup from a string and no other origin in', async ({ page }) => {
  const refused: string[] = [];
  await page.exposeFunction('refuse', (directive: string) => refused.push(directive));
  await page.goto('#/');
  await page.evaluate((elsewhere) => {
    document.addEventListener('securitypolicyviolation', (event) => {
      (window as unknown as { refuse(directive: string): void }).refuse(event.effectiveDirective);
    });
    document.head.append(document.createElement('style'));
    document.querySelector('head > style:last-child')?.append('body { color: red }');
    import(elsewhere).catch(() => undefined);
    fetch(elsewhere).catch(() => undefined);
    new Image().src = elsewhere;
  }, 'https://example.org/');
  const markup = page.evaluate(() => (document.createElement('div').innerHTML = '<b></b>'));
  await expect(markup).rejects.toThrow('TrustedHTML');
  await expect
    .poll(() => refused)
    .toEqual(expect.arrayContaining(['style-src-elem', 'script-src-elem', 'connect-src', 'img-src']));
});

test('the site is for nobody’s index and tells nothing about its readers', async ({ request, page }) => {
  const headers = (await request.get('')).headers();
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
  });
  expect(headers['permissions-policy']).toContain('camera=()');
  expect(await (await request.get('robots.txt')).text()).toContain('Disallow: /');
  await page.goto('#/');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
});

test('files named by their content are kept, and all are sent compressed', async ({ request }) => {
  const page = await request.get('', { headers: { 'accept-encoding': 'br' } });
  const script = /src="\.\/(assets\/[^"]+\.js)"/.exec(await page.text())?.[1] ?? '';
  const { 'cache-control': cache, 'content-encoding': encoding } = (
    await request.get(script, { headers: { 'accept-encoding': 'gzip' } })
  ).headers();
  expect(page.headers()['content-encoding']).toBe('br');
  expect(cache).toContain('immutable');
  expect(encoding).toBe('gzip');
});

test('the fonts weigh 60 kB at most, and ship with every licence', async ({ request }) => {
  const page = await (await request.get('')).text();
  const sheets = new Set(
    Array.from(page.matchAll(/"\.\/(assets\/[^"]+\.css)"/g), ([, sheet]) => sheet ?? ''),
  );
  expect(sheets.size).toBe(2);
  const css = (await Promise.all([...sheets].map(async (sheet) => (await request.get(sheet)).text()))).join(
    '',
  );
  const files = new Set(Array.from(css.matchAll(/[\w.-]+\.woff2/g), ([name]) => name));
  const fonts = await Promise.all(
    [...files].map(async (file) => (await request.get(`assets/${file}`)).body()),
  );
  expect(files.size).toBe(4);
  expect(fonts.reduce((bytes, font) => bytes + font.length, 0)).toBeLessThanOrEqual(60_000);
  const licences = await (await request.get('licences.txt')).text();
  expect(licences).toContain('SIL OPEN FONT LICENSE');
  expect(licences).toMatch(/^svelte$/m);
});

test('nothing of the authors’ layer is in the build, in one file or in many', () => {
  const files = readdirSync('test-results/site', { recursive: true, encoding: 'utf8' });
  const code = files
    .filter((file) => /\.(?:js|html|css)$/.test(file))
    .map((file) => join('test-results/site', file));
  const holding = (said: string) => code.filter((file) => readFileSync(file, 'utf8').includes(said));
  expect(holding(texts.loading)).toHaveLength(2);
  const ours = ['data-author', 'data-broken', '-problemes', 'import.meta.hot'];
  const told = Object.values(devTexts).filter((text) => typeof text === 'string' && text.length > 10);
  expect([...ours, ...told].flatMap((said) => holding(String(said)))).toEqual([]);
  expect(told.length).toBeGreaterThan(4);
});

test('an address that does not exist says so', async ({ request }) => {
  const response = await request.get('nulle-part');
  expect(response.status()).toBe(404);
  expect(await response.text()).toContain('n’existe pas');
});

test('the page starts, and asks for nothing that fails @file', async ({ page, baseURL }) => {
  const failures: string[] = [];
  page.on('requestfailed', (request) => failures.push(request.url()));
  page.on('pageerror', (error) => failures.push(error.message));
  await page.goto('#/');
  await expect(page.locator('html')).toHaveAttribute('data-ready');
  expect(failures).toEqual([]);
  expect(page.url()).toContain(baseURL ?? '?');
});
