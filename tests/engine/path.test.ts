import { expect, test } from 'vitest';
import { expectedPath, stepsOf } from '../../src/engine/path.ts';
import { flowOf } from './fixtures/flow.ts';

const detours = flowOf({
  debut: { on: { next: 'choix' } },
  choix: { on: { 'choose.mail': 'mail', 'choose.sms': 'sms' } },
  mail: { on: { next: 'code', 'choose.perdu': 'renvoyer' } },
  renvoyer: { on: { next: 'mail' } },
  sms: { on: { next: 'relire' } },
  relire: { on: { next: 'ranger' } },
  ranger: { on: { next: 'code' } },
  code: { on: { next: 'fin' } },
  fin: { end: true, on: { 'choose.recommencer': 'debut' } },
});

test('the expected path follows first transitions to an end', () => {
  expect(expectedPath(detours)).toEqual(['debut', 'choix', 'mail', 'code', 'fin']);
});

test('the expected path of a loop visits each slide once', () => {
  expect(expectedPath(flowOf({ a: { on: { next: 'b' } }, b: { on: { next: 'a' } } }))).toEqual(['a', 'b']);
});

test('the expected path stops before a slide that does not exist', () => {
  expect(expectedPath(flowOf({ a: { on: { next: 'nulle-part' } } }))).toEqual(['a']);
});

test('a detour counts on, but never past where it comes back', () => {
  const parents = {
    debut: undefined,
    choix: 'debut',
    mail: 'choix',
    sms: 'choix',
    renvoyer: 'mail',
    relire: 'sms',
    ranger: 'relire',
    code: 'mail',
    fin: 'code',
  };
  expect(stepsOf(detours, parents)).toEqual({
    debut: 1,
    choix: 2,
    mail: 3,
    code: 4,
    fin: 5,
    renvoyer: 3,
    sms: 3,
    relire: 4,
    ranger: 4,
  });
});

const lost = (encore: string) =>
  flowOf({
    debut: { on: { next: 'fin', 'choose.perdu': 'perdu' } },
    perdu: { on: { next: 'encore' } },
    encore: { on: { next: encore } },
    fin: { end: true },
  });
const lostParents = { debut: undefined, perdu: 'debut', encore: 'perdu', fin: 'debut' };

test('a detour that never comes back counts on', () => {
  expect(stepsOf(lost('nulle-part'), lostParents)).toEqual({ debut: 1, fin: 2, perdu: 2, encore: 3 });
});

test('a detour that comes back to another counts no further than that one', () => {
  expect(stepsOf(lost('perdu'), lostParents)).toEqual({ debut: 1, fin: 2, perdu: 2, encore: 2 });
});
