import { describe, expect, test } from 'vitest';
import { portable } from '../../src/engine/play/portable.ts';
import { here, replay } from '../../src/engine/play/session.ts';
import { type OpenTutorial, open, sessionFor } from '../../src/player/opening.ts';
import type { Progress } from '../../src/player/progress.ts';
import type { Address } from '../../src/player/addresses.ts';
import { choose, next, press, type } from '../gestures.ts';
import { lateServices, at, listed, world } from './support/tutorial.ts';

const shelf = { catalogue: [listed], services: lateServices() };
const goTo = (place: Address, kept: Record<string, Progress> = {}, from = shelf) =>
  open(place, from, (world) => sessionFor(place, world, kept));

async function opened(place: Address, kept?: Record<string, Progress>): Promise<OpenTutorial> {
  const destination = await goTo(place, kept);
  if (destination.kind !== 'tutorial') throw new Error(`${destination.what} instead of a tutorial.`);
  return destination.opened;
}

const connexion = { tutorial: 'connexion' };
const slideOf = ({ session }: OpenTutorial) => here(session).slide;

describe('an address that names nothing', () => {
  test.each(['nulle-part', 'constructor', ''])('« %s » is no tutorial', async (tutorial) => {
    expect(await goTo({ tutorial })).toEqual({ kind: 'missing', what: 'noTutorial', tutorial: undefined });
  });

  test.each(['nulle-part', 'constructor'])('« %s » is no slide; the tutorial can be begun', async (slide) => {
    const missing = { kind: 'missing', what: 'noSlide', tutorial: 'connexion' };
    expect(await goTo({ ...connexion, slide })).toEqual(missing);
  });
});

describe('a tutorial', () => {
  test('opens at its first slide, in French, with the guide', async () => {
    const first = await opened(connexion);
    expect(slideOf(first)).toBe('couverture');
    expect(first).toMatchObject({ lang: 'fr', mode: 'guide', notice: undefined });
    expect([...first.tutorials]).toEqual(['connexion']);
  });

  test('opens at any slide, as its shortest way leaves it', async () => {
    const code = await opened({ ...connexion, slide: 'saisir-le-code' });
    expect(here(code.session).service.value).toBe('code-a-usage-unique');
    expect(code.session.frames.map(({ slide }) => slide)).toEqual(
      at('saisir-le-code').frames.map(({ slide }) => slide),
    );
  });

  test('opens in another way of learning; an unknown one is said', async () => {
    expect(await opened({ ...connexion, mode: 'regarder' })).toMatchObject({ mode: 'regarder' });
    const unknown = await opened({ ...connexion, unknownMode: 'voler' });
    expect(unknown).toMatchObject({ mode: 'guide', notice: { kind: 'noMode' } });
  });

  test('opens in French where another language is absent, and it is said', async () => {
    expect(await opened({ ...connexion, lang: 'eo' })).toMatchObject({
      lang: 'fr',
      notice: { kind: 'noLang' },
    });
    expect(await opened({ ...connexion, lang: 'fr' })).toMatchObject({ lang: 'fr', notice: undefined });
  });
});

describe('« Reprendre »', () => {
  const bySms = replay(world, [
    ...[next, choose('prerequis'), next, type('nouvel-onglet.adresse', 'monespacesante.fr')],
    ...[press('nouvel-onglet.ouvrir'), press('accueil-public.connexion')],
    type('identification.mot-de-passe', 'Soleil-2026!'),
  ]);
  const entry: Progress = {
    mode: 'guide',
    slide: 'identification',
    step: 7,
    length: 13,
    done: false,
    trail: portable(bySms),
    visit: 1,
  };
  const plain: Address = { ...connexion, slide: 'identification' };
  const resume: Address = { ...plain, resume: true };
  const passwordIn = ({ session }: OpenTutorial) =>
    (here(session).service.context as { signIn: { password: string } }).signIn.password;

  test('takes up the kept trail, what was written with it', async () => {
    const taken = await opened(resume, { connexion: entry });
    expect(slideOf(taken)).toBe('identification');
    expect(passwordIn(taken)).toBe('Soleil-2026!');
    expect(taken.session.frames.map(({ slide }) => slide)).toEqual(bySms.frames.map(({ slide }) => slide));
  });

  test('without being asked, the slide opens as its address says', async () => {
    expect(passwordIn(await opened(plain, { connexion: entry }))).toBe('');
  });

  test('a trail kept elsewhere, or that leads elsewhere, gives way to the shortest way', async () => {
    expect(passwordIn(await opened(resume, { connexion: { ...entry, slide: 'fin' } }))).toBe('');
    const astray = { ...entry, trail: [{ do: 'press', at: 'constructor' } as const] };
    expect(slideOf(await opened(resume, { connexion: astray }))).toBe('identification');
    expect(slideOf(await opened(resume))).toBe('identification');
  });
});

describe('without a network', () => {
  const cut = () => Promise.reject(new Error('network'));
  const { first } = listed.parts.fr!;
  const start = { ...shelf, catalogue: [{ ...listed, parts: { fr: { first, rest: cut } } }] };

  test('what can be loaded is waited for, though the rest fails', async () => {
    const services = lateServices();
    const slow = { ...start, services };
    const destination = await goTo(connexion, {}, slow);
    if (destination.kind !== 'tutorial') throw new Error('No tutorial.');
    await expect(destination.opened.whole()).rejects.toThrow('network');
    expect(services['mon-espace-sante']!.simulation.notLoaded).toBe(false);
  });

  test('the first slides open, the others say that they can’t', async () => {
    expect(await goTo(connexion, {}, start)).toMatchObject({ kind: 'tutorial' });
    await expect(goTo({ ...connexion, slide: 'fin' }, {}, start)).rejects.toThrow('network');
  });
});

test('only tutorials of the same service can be visited from one', async () => {
  const others = ['meme-service', 'autre-service'].map((id, index) => ({
    ...listed,
    id,
    service: index === 0 ? listed.service : 'images',
  }));
  const destination = await goTo(connexion, {}, { ...shelf, catalogue: [listed, ...others] });
  if (destination.kind !== 'tutorial') throw new Error('No tutorial.');
  expect([...destination.opened.tutorials]).toEqual(['connexion', 'meme-service']);
});
