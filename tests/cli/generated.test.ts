import { readdirSync, readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { generated } from '../../src/cli/generated.ts';
import { rules } from '../../src/engine/check/rules.ts';
import { simulations } from '../../src/services/simulations.ts';

test.each(Object.entries(generated()))(
  '%s is what its folder gives: else `npm run generate`',
  async (file, text) => {
    const options = { ...(await resolveConfig(file)), filepath: file };
    expect(readFileSync(file, 'utf8')).toBe(await format(text, options));
  },
);

test('a rule bears the name of its file', () => {
  const files = readdirSync('src/engine/check/rules');
  expect(rules.map(({ code }) => `${code}.ts`).sort()).toEqual(files.sort());
});

test('a service bears the name of its folder', () => {
  for (const { manifest } of simulations.values())
    expect(readdirSync(`src/services/${manifest.id}`)).toContain('manifest.ts');
});
