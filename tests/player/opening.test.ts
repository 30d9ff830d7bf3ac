import { describe, expect, test } from 'vitest';
import { portable } from '../../src/engine/play/portable.ts';
import { here, replay } from '../../src/engine/play/session.ts';
import { type OpenTutorial, open, sessionFor } from '../../src/player/opening.ts';
import type { Progress } from '../../src/player/progress.ts';
import type { Address } from '../../src/player/addresses.ts';
import { next, press } from '../gestures.ts';
import { find, password, search } from './support/gestures.ts';
import { lateServices, at, listed, world } from './support/tutorial.ts';

const shelf = { catalogue: [listed], services: lateServices() };
const goTo = (place: Address, kept: Record<string, Progress> = {}, from = shelf) =>
  open(place, from, (world) => sessionFor(place, world, kept));

async function opened(place: Address, kept?: Record<string, Progress>): Promise<OpenTutorial> {
  const destination = await goTo(place, kept);
  if (destination.kind !== 'tutorial') throw new Error(`${destination.what} instead of a tutorial.`);
  return destination.opened;
}

const library = { tutorial: 'mediatheque' };
const slideOf = ({ session }: OpenTutorial) => here(session).slide;

describe('an address that names nothing', () => {
  test.each(['nulle-part', 'constructor', ''])('« %s » is no tutorial', async (tutorial) => {
    expect(await goTo({ tutorial })).toEqual({ kind: 'missing', what: 'noTutorial', tutorial: undefined });
  });

  test.each(['nulle-part', 'constructor'])('« %s » is no slide; the tutorial can be begun', async (slide) => {
    const missing = { kind: 'missing', what: 'noSlide', tutorial: 'mediatheque' };
    expect(await goTo({ ...library, slide })).toEqual(missing);
  });
});

describe('a tutorial', () => {
  test('opens at its first slide, in French, with the guide', async () => {
    const first = await opened(library);
    expect(slideOf(first)).toBe('couverture');
    expect(first).toMatchObject({ lang: 'fr', mode: 'guide', notice: undefined });
    expect([...first.tutorials]).toEqual(['mediatheque']);
  });

  test('opens at any slide, as its shortest way leaves it', async () => {
    const message = await opened({ ...library, slide: 'lire-le-message' });
    expect(here(message.session).service.context).toMatchObject({ device: 'boite-mail', arrived: true });
    expect(message.session.frames.map(({ slide }) => slide)).toEqual(
      at('lire-le-message').frames.map(({ slide }) => slide),
    );
  });

  test('opens in another way of learning; an unknown one is said', async () => {
    expect(await opened({ ...library, mode: 'regarder' })).toMatchObject({ mode: 'regarder' });
    const unknown = await opened({ ...library, unknownMode: 'voler' });
    expect(unknown).toMatchObject({ mode: 'guide', notice: { kind: 'noMode' } });
  });

  test('opens in French where another language is absent, and it is said', async () => {
    expect(await opened({ ...library, lang: 'eo' })).toMatchObject({
      lang: 'fr',
      notice: { kind: 'noLang' },
    });
    expect(await opened({ ...library, lang: 'fr' })).toMatchObject({ lang: 'fr', notice: undefined });
  });
});

describe('« Reprendre »', () => {
  const begun = replay(world, [
    ...[next, search, find, press('resultats.livre-lentes'), press('livre.reserver')],
    password,
  ]);
  const entry: Progress = {
    mode: 'guide',
    slide: 'me-connecter',
    step: 5,
    length: 12,
    done: false,
    trail: portable(begun),
    visit: 1,
  };
  const plain: Address = { ...library, slide: 'me-connecter' };
  const resume: Address = { ...plain, resume: true };
  const passwordIn = ({ session }: OpenTutorial) =>
    (here(session).service.context as { account: { password: string } }).account.password;

  test('takes up the kept trail, what was written with it', async () => {
    const taken = await opened(resume, { mediatheque: entry });
    expect(slideOf(taken)).toBe('me-connecter');
    expect(passwordIn(taken)).toBe('Tilleul-88');
    expect(taken.session.frames.map(({ slide }) => slide)).toEqual(begun.frames.map(({ slide }) => slide));
  });

  test('without being asked, the slide opens as its address says', async () => {
    expect(passwordIn(await opened(plain, { mediatheque: entry }))).toBe('');
  });

  test('a trail kept elsewhere, or that leads elsewhere, gives way to the shortest way', async () => {
    expect(passwordIn(await opened(resume, { mediatheque: { ...entry, slide: 'fin' } }))).toBe('');
    const astray = { ...entry, trail: [{ do: 'press', at: 'constructor' } as const] };
    expect(slideOf(await opened(resume, { mediatheque: astray }))).toBe('me-connecter');
    expect(slideOf(await opened(resume))).toBe('me-connecter');
  });
});

describe('without a network', () => {
  const cut = () => Promise.reject(new Error('network'));
  const { first } = listed.parts.fr!;
  const start = { ...shelf, catalogue: [{ ...listed, parts: { fr: { first, rest: cut } } }] };

  test('what can be loaded is waited for, though the rest fails', async () => {
    const services = lateServices();
    const slow = { ...start, services };
    const destination = await goTo(library, {}, slow);
    if (destination.kind !== 'tutorial') throw new Error('No tutorial.');
    await expect(destination.opened.whole()).rejects.toThrow('network');
    expect(services.mediatheque!.simulation.notLoaded).toBe(false);
  });

  test('the first slides open, the others say that they can’t', async () => {
    expect(await goTo(library, {}, start)).toMatchObject({ kind: 'tutorial' });
    await expect(goTo({ ...library, slide: 'fin' }, {}, start)).rejects.toThrow('network');
  });
});

test('only tutorials of the same service can be visited from one', async () => {
  const others = ['meme-service', 'autre-service'].map((id, index) => ({
    ...listed,
    id,
    service: index === 0 ? listed.service : 'images',
  }));
  const destination = await goTo(library, {}, { ...shelf, catalogue: [listed, ...others] });
  if (destination.kind !== 'tutorial') throw new Error('No tutorial.');
  expect([...destination.opened.tutorials]).toEqual(['mediatheque', 'meme-service']);
});
