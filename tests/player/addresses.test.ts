import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { modes } from '../../src/player/policies.ts';
import { addressOf, parseAddress, type Address } from '../../src/player/addresses.ts';

const name = fc.string({ minLength: 1, unit: 'grapheme' });
const tutorial = fc.record({ tutorial: name });
const asked = fc.record(
  {
    lang: fc.string({ unit: 'grapheme' }),
    mode: fc.constantFrom(...modes),
    resume: fc.constant(true as const),
  },
  { requiredKeys: [] },
);
const place: fc.Arbitrary<Address> = fc
  .tuple(fc.oneof(fc.constant({}), tutorial, fc.record({ tutorial: name, slide: name })), asked)
  .map(([path, query]) => ({ ...path, ...query }));

test('what is written is read again; the usual way of learning is not written', () => {
  fc.assert(
    fc.property(place, ({ mode, ...rest }) => {
      const unusual = mode === undefined || mode === 'guide' ? {} : { mode };
      expect(parseAddress(addressOf({ ...rest, ...(mode && { mode }) }))).toEqual({ ...rest, ...unusual });
    }),
  );
});

test('no hash is refused, and none gives an empty name', () => {
  const hash = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.webFragments(),
    fc.constantFrom('%', '%E0%A4%A', '?%'),
  );
  fc.assert(
    fc.property(hash, (text) => {
      const { tutorial: first, slide, mode } = parseAddress(`#/${text}`);
      expect([first, slide]).not.toContain('');
      expect([...modes, undefined]).toContain(mode);
    }),
  );
});

describe('an address', () => {
  test.each([
    ['', {}],
    ['#', {}],
    ['#/', {}],
    ['#/mediatheque', { tutorial: 'mediatheque' }],
    ['#mediatheque', { tutorial: 'mediatheque' }],
    ['#/mediatheque/', { tutorial: 'mediatheque' }],
    ['#/mediatheque/c-est-reserve', { tutorial: 'mediatheque', slide: 'c-est-reserve' }],
    ['#//mediatheque//fin', { tutorial: 'mediatheque', slide: 'fin' }],
    ['#/mediatheque?mode=regarder&lang=fr', { tutorial: 'mediatheque', mode: 'regarder', lang: 'fr' }],
    ['#/mediatheque?mode=voler', { tutorial: 'mediatheque', unknownMode: 'voler' }],
    ['#/mediatheque?mode=constructor', { tutorial: 'mediatheque', unknownMode: 'constructor' }],
    ['#/mediatheque?reprendre', { tutorial: 'mediatheque', resume: true }],
    ['#/%E0%A4%A', { tutorial: '%E0%A4%A' }],
    ['#/%3Cscript%3E', { tutorial: '<script>' }],
    ['#/a%2Fb', { tutorial: 'a/b' }],
  ])('%s', (hash, place) => {
    expect(parseAddress(hash)).toEqual(place);
  });

  test('keeps a hostile name inside its place', () => {
    expect(addressOf({ tutorial: 'a/b?mode=regarder#', slide: '../c' })).toBe(
      '#/a%2Fb%3Fmode%3Dregarder%23/..%2Fc',
    );
  });
});
