import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/engine/flow/words.ts';
import { hintFor } from '../../src/player/hints.ts';
import { hintTexts as texts } from '../../src/player/locales/fr/hints.ts';
import type { Notice } from '../../src/player/machine.ts';
import type { Gesture } from '../../src/contract/gesture.ts';
import { choose, next, press, type, wait } from '../gestures.ts';
import { words } from './support/tutorial.ts';

const bodyOf = (slide: string) => words.slides[slide]?.body ?? [];

const asked = (body: readonly Block[], gesture: Gesture | undefined, notice: Partial<Notice> = {}) => ({
  notice: { kind: 'hint' as const, count: 1, ...notice },
  next: gesture,
  body,
  where: undefined,
  watching: false,
});

const identifier = type('identification.identifiant', 'colette.vasseur');
const form = bodyOf('identification');

describe('the first hint says what to look for', () => {
  test.each([
    ['identification', identifier, texts.write('mon identifiant')],
    ['identification', press('identification.continuer'), texts.look('Continuer')],
    ['code-par-e-mail', press('appareils.boite-mail'), texts.look('Ma boîte mail')],
  ])('on %s, for %j: %s', (slide, gesture, says) => {
    expect(hintFor(asked(bodyOf(slide), gesture))).toBe(says);
  });

  test('even where the words say it in a note, and in bold', () => {
    const link = { says: 'press.a.b', text: ['« ', { strong: ['Le'] }, ' ', { code: 'bouton' }, ' »'] };
    const body: Block[] = [{ note: [{ list: [[{ p: [{ em: [link] }] }]], ordered: false, start: 1 }] }];
    expect(hintFor(asked(body, press('a.b')))).toBe(texts.look('Le bouton'));
  });

  test('without a name for it, « Montrez-moi » is the help', () => {
    expect(hintFor(asked(bodyOf('saisir-le-code'), press('appareils.navigateur')))).toBe(texts.ask);
  });
});

describe('the second says where', () => {
  const where = (x: number, y: number) =>
    hintFor({ ...asked(form, identifier, { count: 2 }), where: { x, y } });
  const { places } = texts;

  test.each([
    [0, 0, places.top, places.left],
    [0.5, 0, places.top, places.center],
    [1, 0.5, places.middle, places.right],
    [0.2, 1, places.bottom, places.left],
  ])('at %f, %f', (x, y, vertical, horizontal) => {
    expect(where(x, y)).toBe(texts.where('mon identifiant', texts.place(vertical, horizontal)));
  });

  test('in the middle', () => {
    expect(where(0.5, 0.5)).toBe(texts.where('mon identifiant', texts.middle));
  });

  test('out of view', () => {
    expect(hintFor(asked(form, identifier, { count: 2 }))).toBe(
      texts.where('mon identifiant', texts.elsewhere),
    );
  });
});

test('the third, and the others, offer to show', () => {
  for (const count of [3, 7]) expect(hintFor(asked(form, identifier, { count }))).toBe(texts.ask);
});

test.each([
  [choose('passer'), texts.choose],
  [next, texts.ask],
  [undefined, texts.ask],
])('%j is on no screen: %s', (gesture, says) => {
  expect(hintFor(asked(form, gesture))).toBe(says);
});

test('time to let pass is named as the words name it; without a name, « Montrez-moi » is the help', () => {
  const halfMinute = wait('trente-secondes');
  expect(hintFor(asked(bodyOf('renvoyer-par-e-mail'), halfMinute))).toBe(texts.wait('30 secondes'));
  expect(hintFor(asked(form, halfMinute))).toBe(texts.ask);
});

test.each(['noMode', 'noLang'] as const)('an address not followed is said: %s', (kind) => {
  expect(hintFor(asked(form, identifier, { kind, count: 0 }))).toBe(texts[kind]);
});

describe('a press of no use', () => {
  const elsewhere = asked(form, identifier, { kind: 'not-here' });

  test('says that the guide leads elsewhere, then helps towards the next gesture', () => {
    expect(hintFor(elsewhere)).toBe(`${texts.notHere} ${texts.write('mon identifiant')}`);
    const where = { x: 0.5, y: 0.5 };
    const second = { ...elsewhere, notice: { kind: 'not-here', count: 2 } as const, where };
    expect(hintFor(second)).toBe(`${texts.notHere} ${texts.where('mon identifiant', texts.middle)}`);
  });

  test('says that we only look on, or that it leads outside, and no more', () => {
    expect(hintFor({ ...elsewhere, watching: true })).toBe(texts.watch);
    expect(hintFor(asked(form, identifier, { kind: 'outside' }))).toBe(texts.outside);
  });
});
