import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { policyOf, withPolicy } from '../../src/build/csp.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (head: string) => `<html><head><meta charset="utf-8" />${head}</head></html>`;

test('each inline script and style is allowed by its hash, a file is not', () => {
  const html = page('<script>one()</script><script type="module" src="./a.js"></script><style>b{}</style>');
  const policy = policyOf(withPolicy(html, "'self'"));
  expect(policy).toContain(`script-src 'self' ${hash('one()')};`);
  expect(policy).toContain(`style-src 'self' ${hash('b{}')};`);
});

test('what is in one file asks nothing from elsewhere', () => {
  const policy = policyOf(withPolicy(page('<script type="module">one()</script>'), 'data:'));
  expect(policy).toContain(`script-src ${hash('one()')};`);
  expect(policy).toContain('font-src data:;');
  expect(policy).not.toContain('self');
});

test('the policy comes right after the encoding, before anything it rules', () => {
  const html = withPolicy(page('<script>one()</script>'), "'self'");
  expect(html).toMatch(/<meta charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy"/);
});

test('markup comes in by Svelte and by the page’s first script, which one file has not', () => {
  expect(policyOf(withPolicy(page(''), "'self'"))).toMatch(/trusted-types svelte-trusted-html pas-a-pas$/);
  expect(policyOf(withPolicy(page(''), 'data:'))).toMatch(/trusted-types svelte-trusted-html$/);
});

test('a page without policy is refused', () => {
  expect(() => policyOf(page(''))).toThrow('no Content-Security-Policy');
});
