import { describe, expect, test } from 'vitest';
import { format } from '../../../src/engine/diagnostics/format.ts';
import { readMachine } from '../../../src/engine/source/machine/machine.ts';

const read = (source: string) => readMachine(source, { file: 'machine.ts', tutorial: 'essai' });

const machine = `import { monEspaceSante, tutorial } from '#pas-a-pas';

/** Un essai. */
export default tutorial(monEspaceSante)({
  id: 'essai',
  initial: "accueil",
  states: {
    accueil: {
      meta: { chapter: 'bienvenue', stage: 'none' },
      on: { 'choose.passer': 'fin', next: \`porte\` },
    },
    'porte': { meta: { chapter: ('entrer' as const), stage: { scene: 'seuil' } }, on: { 'did.entree': "fin" } },
    fin: { meta: { chapter: 'sortir', end: true } },
  },
} as const satisfies object);
`;

/** A machine of one state, whose braces hold this from column 73. */
const stateWith = (rest: string) =>
  read(`export default tutorial(service)({ id: 'x', initial: 'a', states: { a: {${rest}} } });`);

const meta = "meta: { chapter: 'c' }";

function positionOf(part: string) {
  expect(machine.split(part)).toHaveLength(2);
  const before = machine.slice(0, machine.indexOf(part)).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

describe('an author’s machine', () => {
  test('is read as data, the events in their order', () => {
    const { flow, simulation, problems } = read(machine);
    expect(problems).toEqual([]);
    expect(simulation).toBe('monEspaceSante');
    const on = { 'choose.passer': 'fin', next: 'porte' };
    expect(flow).toEqual({
      id: 'essai',
      initial: 'accueil',
      slides: {
        accueil: { chapter: '', stage: { kind: 'none' }, end: false, on },
        porte: {
          chapter: '',
          stage: { kind: 'scene', name: 'seuil' },
          end: false,
          on: { 'did.entree': 'fin' },
        },
        fin: { chapter: '', stage: { kind: 'continue' }, end: true, on: {} },
      },
    });
    expect(Object.keys(flow?.slides.accueil?.on ?? {})).toEqual(['choose.passer', 'next']);
  });

  test('may show a picture, its areas in percent', () => {
    const stage =
      "{ picture: 'media/ecran.png', areas: { 'ecran.aide': [10, 20.5, -3, 8], 'ecran.plan': [0, 0, 1, 1] } }";
    const { flow, problems, positions } = stateWith(`meta: { chapter: 'c', stage: ${stage} }`);
    expect(problems).toEqual([]);
    expect(flow?.slides.a?.stage).toEqual({
      kind: 'picture',
      image: 'media/ecran.png',
      areas: { 'ecran.aide': [10, 20.5, -3, 8], 'ecran.plan': [0, 0, 1, 1] },
    });
    const { stage: at, areas } = positions.slides.get('a')!;
    expect(at).toEqual({ line: 1, column: 113 });
    expect(areas.get('ecran.aide')).toEqual({
      name: { line: 1, column: 141 },
      box: { line: 1, column: 155 },
    });
  });

  test('has exact positions', () => {
    const { positions } = read(machine);
    expect(positions).toMatchObject({
      simulation: positionOf('monEspaceSante)('),
      id: positionOf("'essai'"),
      initial: positionOf('"accueil"'),
    });
    expect(positions.slides.get('accueil')).toEqual({
      name: positionOf('accueil: {'),
      chapter: { at: positionOf("chapter: 'bienvenue'"), removal: expect.any(Object) as object },
      stage: positionOf("'none'"),
      areas: new Map(),
      events: new Map([
        ['choose.passer', { event: positionOf("'choose.passer'"), target: positionOf("'fin'") }],
        ['next', { event: positionOf('next'), target: positionOf('`porte`') }],
      ]),
    });
    expect(positions.slides.get('porte')).toEqual({
      name: positionOf("'porte'"),
      chapter: { at: positionOf("chapter: ('entrer'"), removal: expect.any(Object) as object },
      stage: positionOf("'seuil'"),
      areas: new Map(),
      events: new Map([['did.entree', { event: positionOf("'did.entree'"), target: positionOf('"fin"') }]]),
    });
    expect(positions.slides.get('fin')).toMatchObject({
      name: positionOf('fin: {'),
      chapter: { at: positionOf("chapter: 'sortir'") },
    });
  });

  test('counts columns the same with a byte order mark and Windows line ends', () => {
    expect(read(`\uFEFF${machine.replaceAll('\n', '\r\n')}`)).toEqual(read(machine));
  });
});

describe('what is no data is refused where it stands', () => {
  test.each([
    ['a function', "on: { next: () => 'a' }", 12],
    ['a method', "on: { next() { return 'a' } }", 6],
    ['a getter', "on: { get next() { return 'a' } }", 10],
    ['a call', "on: { next: fin('a') }", 12],
    ['a template with holes', 'on: { next: `a${b}` }', 12],
    ['a spread', 'on: { ...commun }', 6],
    ['a computed key', "on: { [nom]: 'a' }", 6],
    ['a variable', 'on: { next: cible }', 12],
    ['a shorthand', 'on: { next }', 6],
    ['an assertion', "on: { next: 'a' as any }", 12],
    ['a sum', "on: { next: 'a' + 'b' }", 12],
  ])('%s', (_, on, offset) => {
    expect(stateWith(`${on}, ${meta}`).problems).toEqual([
      expect.objectContaining({ code: 'machine-not-data', line: 1, column: 73 + offset, slide: 'a' }),
    ]);
  });
});

describe('what a tutorial goes without is refused', () => {
  test.each(['always', 'after', 'invoke', 'entry', 'exit', 'type', 'states', 'initial'])('%s', (key) => {
    const { problems } = stateWith(`${meta}, ${key}: 'a'`);
    expect(problems).toMatchObject([{ code: 'machine-forbidden-key', line: 1, column: 97, slide: 'a' }]);
  });

  test('a target as an object, with advice to write the name', () => {
    const [problem] = stateWith(`${meta}, on: { next: { target: 'a' } }`).problems;
    expect(problem).toMatchObject({ code: 'machine-wrong-value', column: 109 });
    expect(problem && format(problem).fix).toContain("next: 'la-suite'");
  });

  test.each(['__proto__', 'constructor'])('a slide named %s', (name) => {
    const source = `export default tutorial(service)({ id: 'x', initial: 'a', states: { ${name}: { ${meta} } } });`;
    const { flow, problems } = read(source);
    expect(problems).toMatchObject([{ code: 'wrong-name', column: 69 }]);
    expect(flow?.slides).toEqual({});
  });
});

describe('a file that is no machine is refused', () => {
  test.each([
    ['', 'machine-shape'],
    ['export default {}', 'machine-shape'],
    ["export default tutorial(service)({ id: 'x' }", 'machine-syntax'],
    ['export default tutorial(service)', 'machine-shape'],
    ['export default tutorial(service, autre)({})', 'machine-shape'],
    ['export default tutorial(service)(machine)', 'machine-shape'],
    ['export = tutorial(service)({})', 'machine-statement'],
    ['('.repeat(90_000), 'machine-too-nested'],
    [`export default tutorial(a)({ id: ${'{a:'.repeat(20_000)}`, 'machine-too-nested'],
    ['`${'.repeat(30_000), 'machine-too-nested'],
    ['a'.repeat(300_001), 'machine-too-large'],
  ])('%.50s', (source, code) => {
    const { flow, problems } = read(source);
    expect(flow).toBeUndefined();
    expect(problems[0]).toMatchObject({ code });
  });
});

test('a machine with mistakes is still read for the rest', () => {
  const { flow, problems } = stateWith("meta: { chapter: c, end: f() }, on: { next: 'b', 'choose.x': fn }");
  expect(problems.map(({ code }) => code)).toEqual(Array(3).fill('machine-not-data'));
  expect(flow?.slides.a).toMatchObject({ chapter: '', end: false, on: { next: 'b' } });
});
