import { readdirSync, readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { RULES, ruleList } from '../../src/cli/rule-list.ts';
import { rules } from '../../src/engine/check/rules.ts';

test('the list of the rules is the one that their folder gives: else `npm run generate`', async () => {
  const file = `${RULES}.ts`;
  const options = { ...(await resolveConfig(file)), filepath: file };
  expect(readFileSync(file, 'utf8')).toBe(await format(ruleList(readdirSync(RULES)), options));
});

test('a rule bears the name of its file', () => {
  expect(rules.map(({ code }) => `${code}.ts`).sort()).toEqual(readdirSync(RULES).sort());
});
