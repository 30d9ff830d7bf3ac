import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/engine/check/rules.ts';
import { messages } from '../../src/engine/diagnostics/messages/fr.ts';
import { compile } from '../../src/engine/compile.ts';
import { readMachine } from '../../src/engine/source/machine/machine.ts';
import { simulations } from '../../src/services/simulations.ts';

const guide = readFileSync('tutorials/README.md', 'utf8');
const blocks = (language: string) =>
  Array.from(guide.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm')), ([, code]) => code!);

/** Rule to what the guide says of it. */
const paragraphs = new Map(
  Array.from(guide.matchAll(/^#### `([\w-]+)`\n\n(.+)$/gm), ([, rule, said]) => [rule!, said!] as const),
);

describe('the rules', () => {
  test.each(Object.keys(messages))('%s has its paragraph', (rule) => {
    const said = paragraphs.get(rule) ?? '';
    expect(said.length).toBeGreaterThan(40);
    expect(said.startsWith('(conseil)')).toBe(
      rules.some(({ code, severity }) => code === rule && severity === 'warning'),
    );
  });

  test('of the guide exist', () => {
    expect([...paragraphs.keys()].sort()).toEqual(Object.keys(messages).sort());
  });
});

describe('the examples', () => {
  const machines = blocks('ts').filter((code) => code.startsWith('import'));

  test('of machines are read without a problem', () => {
    expect(machines.length).toBeGreaterThan(2);
    for (const machine of machines)
      expect(readMachine(machine, { file: 'machine.ts', tutorial: 'exemple' }).problems).toEqual([]);
  });

  test('of a whole tutorial passes the check', () => {
    const files = {
      id: 'mon-premier',
      folder: 'mon-premier',
      machine: machines[0],
      texts: { fr: blocks('md')[0]! },
      media: [],
      outside: [],
    };
    const [compiled] = compile({ tutorials: [files], announced: {} }, simulations);
    expect(compiled?.problems).toEqual([]);
    expect(compiled?.slides).toBe(8);
  });
});

test('the commands exist', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
  const named = Array.from(guide.matchAll(/npm run (?:--silent )?([a-z]+)/g), ([, name]) => name!);
  expect(named.length).toBeGreaterThan(10);
  for (const name of named) expect(Object.keys(scripts)).toContain(name);
});

test('the links within the guide lead to a heading', () => {
  const slug = (heading: string) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-');
  const headings = Array.from(guide.matchAll(/^#{1,4} (.+)$/gm), ([, heading]) => `#${slug(heading!)}`);
  for (const [, to] of guide.matchAll(/\]\((#[^)]+)\)/g)) expect(headings).toContain(to);
});
