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

const card = type('connexion.carte', '2026 0417 55');
const form = bodyOf('me-connecter');

describe('the first hint says what to look for', () => {
  test.each([
    ['me-connecter', card, texts.write('le numéro de ma carte')],
    ['me-connecter', press('connexion.me-connecter'), texts.look('Me connecter')],
    ['ouvrir-la-boite-mail', press('appareils.boite-mail'), texts.look('Ma boîte mail')],
  ])('on %s, for %j: %s', (slide, gesture, says) => {
    expect(hintFor(asked(bodyOf(slide), gesture))).toBe(says);
  });

  test('even where the words say it in a note, and in bold', () => {
    const link = { says: 'press.a.b', text: ['« ', { strong: ['Le'] }, ' ', { code: 'bouton' }, ' »'] };
    const body: Block[] = [{ note: [{ list: [[{ p: [{ em: [link] }] }]], ordered: false, start: 1 }] }];
    expect(hintFor(asked(body, press('a.b')))).toBe(texts.look('Le bouton'));
  });

  test('without a name for it, « Montrez-moi » is the help', () => {
    expect(hintFor(asked(bodyOf('lire-le-message'), press('appareils.navigateur')))).toBe(texts.ask);
  });
});

describe('the second says where', () => {
  const where = (x: number, y: number) => hintFor({ ...asked(form, card, { count: 2 }), where: { x, y } });
  const { places } = texts;

  test.each([
    [0, 0, places.top, places.left],
    [0.5, 0, places.top, places.center],
    [1, 0.5, places.middle, places.right],
    [0.2, 1, places.bottom, places.left],
  ])('at %f, %f', (x, y, vertical, horizontal) => {
    expect(where(x, y)).toBe(texts.where('le numéro de ma carte', texts.place(vertical, horizontal)));
  });

  test('in the middle', () => {
    expect(where(0.5, 0.5)).toBe(texts.where('le numéro de ma carte', texts.middle));
  });

  test('out of view', () => {
    expect(hintFor(asked(form, card, { count: 2 }))).toBe(
      texts.where('le numéro de ma carte', texts.elsewhere),
    );
  });
});

test('the third, and the others, offer to show', () => {
  for (const count of [3, 7]) expect(hintFor(asked(form, card, { count }))).toBe(texts.ask);
});

test.each([
  [choose('passer'), texts.choose],
  [next, texts.ask],
  [undefined, texts.ask],
])('%j is on no screen: %s', (gesture, says) => {
  expect(hintFor(asked(form, gesture))).toBe(says);
});

test('time to let pass is named as the words name it; without a name, « Montrez-moi » is the help', () => {
  const twoDays = wait('deux-jours');
  expect(hintFor(asked(bodyOf('attendre'), twoDays))).toBe(texts.wait('Deux jours passent'));
  expect(hintFor(asked(form, twoDays))).toBe(texts.ask);
});

test.each(['noMode', 'noLang'] as const)('an address not followed is said: %s', (kind) => {
  expect(hintFor(asked(form, card, { kind, count: 0 }))).toBe(texts[kind]);
});

describe('a press of no use', () => {
  const elsewhere = asked(form, card, { kind: 'not-here' });

  test('says that the guide leads elsewhere, then helps towards the next gesture', () => {
    expect(hintFor(elsewhere)).toBe(`${texts.notHere} ${texts.write('le numéro de ma carte')}`);
    const where = { x: 0.5, y: 0.5 };
    const second = { ...elsewhere, notice: { kind: 'not-here', count: 2 } as const, where };
    expect(hintFor(second)).toBe(`${texts.notHere} ${texts.where('le numéro de ma carte', texts.middle)}`);
  });

  test('says that we only look on, or that it leads outside, and no more', () => {
    expect(hintFor({ ...elsewhere, watching: true })).toBe(texts.watch);
    expect(hintFor(asked(form, card, { kind: 'outside' }))).toBe(texts.outside);
  });
});
