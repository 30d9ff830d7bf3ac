import { expect, test } from 'vitest';
import { expectedPath, stepsOf } from '../../../src/engine/flow/path.ts';
import { flowOf } from '../fixtures/flow.ts';

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

test('a detour stays below where it joins the expected path, and never goes back', () => {
  const expected = { debut: 1, choix: 2, mail: 3, code: 4, fin: 5 };
  expect(stepsOf(detours, parents)).toEqual({ ...expected, renvoyer: 3, sms: 3, relire: 3, ranger: 3 });
});

const branches = flowOf({
  choix: { on: { 'choose.mail': 'mail', 'choose.sms': 'sms' } },
  mail: { on: { next: 'ouvrir' } },
  ouvrir: { on: { next: 'lire' } },
  lire: { on: { next: 'code' } },
  sms: { on: { next: 'renvoyer', 'choose.presse': 'relire' } },
  renvoyer: { on: { next: 'attendre' } },
  attendre: { on: { next: 'relire' } },
  relire: { on: { next: 'code' } },
  code: { on: { next: 'fin', 'choose.oubli': 'oubli' } },
  oubli: { on: { next: 'attendre' } },
  fin: { end: true },
});

test('a branch counts on slide by slide, whatever shorter way leads to its last ones', () => {
  const { sms, renvoyer, attendre, relire, code } = stepsOf(branches, {
    choix: undefined,
    sms: 'choix',
    renvoyer: 'sms',
    relire: 'sms',
    attendre: 'renvoyer',
  });
  expect([sms, renvoyer, attendre, relire, code]).toEqual([2, 3, 4, 4, 5]);
});

test('a detour that joins a branch further back stays where it left', () => {
  const { code, oubli } = stepsOf(branches, { choix: undefined, sms: 'choix', oubli: 'code' });
  expect([code, oubli]).toEqual([5, 5]);
});

const lost = (encore: string) =>
  flowOf({
    debut: { on: { next: 'milieu', 'choose.perdu': 'perdu' } },
    milieu: { on: { next: 'fin' } },
    perdu: { on: { next: 'encore' } },
    encore: { on: { next: encore } },
    toujours: { end: true, on: { 'choose.debut': 'debut' } },
    fin: { end: true },
  });

test.each([
  ['leads nowhere', 'nulle-part', { perdu: 2, encore: 3 }],
  ['goes round', 'perdu', { perdu: 2, encore: 3 }],
  ['has an end of its own', 'toujours', { perdu: 2, encore: 3, toujours: 3 }],
])('a detour that %s counts on, up to the length of the path', (_, encore, detour) => {
  const steps = stepsOf(lost(encore), { debut: undefined, perdu: 'debut', encore: 'perdu' });
  expect(steps).toEqual({ debut: 1, milieu: 2, fin: 3, ...detour });
});
