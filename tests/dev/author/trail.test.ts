import { describe, expect, test, vi } from 'vitest';
import { asReport } from '../../../src/dev/author/as-report.ts';
import { asTest } from '../../../src/dev/author/as-test.ts';
import { retell } from '../../../src/dev/author/retell.ts';
import { back, here, pathTo, replay, send, type Session } from '../../../src/engine/play/session.ts';
import { play } from '../../play.ts';
import { at, world as library } from '../../player/support/tutorial.ts';
import { tutorials, written } from '../../tutorials/world.ts';

const CANARY = 'canari-7f3a91';

const typed = (text: string) => send(at('me-connecter'), { do: 'type', at: 'connexion.carte', text });
const standing = {
  tutorial: 'mediatheque',
  tutorialTitle: 'Réserver',
  lang: 'fr',
  slide: 'me-connecter',
  slideTitle: 'Je me connecte',
};

const worlds = new Map(tutorials.map((world) => [world.flow.id, world]));
/** Reads a tutorial once for all. */
const read = (tutorial: string) => worlds.get(tutorial) ?? written(tutorial);

/** Runs a copied test, with the story that its imports give it. */
function run(copied: string) {
  const story = copied.replace(/^import .*\n/gm, '');
  const told = vi.fn((_name: string, tell: () => void) => tell());
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
  new Function('test', 'play', 'written', story)(told, play, read);
  expect(told).toHaveBeenCalledOnce();
}

/** The story that a copied test tells. */
const storyOf = (session: Session) => asTest(session.world.flow.id, retell(session).steps);

describe('a trail copied as a test', () => {
  test('reads like those of the tutorials', () => {
    expect(storyOf(at('le-livre'))).toBe(`import { test } from 'vitest';
import { play } from '../play.ts';
import { written } from './world.ts';

test('mediatheque, as far as le-livre', () => {
  play(written('mediatheque'))
    .next()
    .expectSlide('chercher')
    .type('accueil.recherche')
    .press('accueil.chercher')
    .expectSlide('choisir-un-livre')
    .press('resultats.livre-lentes')
    .expectSlide('le-livre');
});
`);
  });

  test.each(tutorials.map((world) => [world.flow.id, world] as const))(
    'runs, from the start of %s to each of its slides',
    (_, world) => {
      for (const slide of Object.keys(world.flow.slides)) {
        const session = replay(world, pathTo(world.flow, slide));
        expect([slide, retell(session).whole]).toEqual([slide, true]);
        run(storyOf(session));
      }
    },
  );

  test('fails where the tutorial no longer leads there', () => {
    const copied = storyOf(at('le-livre')).replace("'le-livre');", "'me-connecter');");
    expect(() => run(copied)).toThrow();
  });

  test('of nothing done opens the tutorial', () => {
    const copied = storyOf(replay(library, []));
    expect(copied).toContain("test('mediatheque', () => {\n  play(written('mediatheque'));\n});");
    run(copied);
  });

  test('follows Back', () => {
    expect(here(back(at('le-livre'))).slide).toBe('choisir-un-livre');
    expect(storyOf(back(at('le-livre')))).not.toContain('le-livre');
  });
});

describe('what was typed', () => {
  test('is never copied', () => {
    const tale = retell(typed(CANARY));
    expect(asTest('mediatheque', tale.steps)).toContain(".type('connexion.carte')");
    expect(asTest('mediatheque', tale.steps)).not.toContain(CANARY);
    expect(asReport(standing, tale)).not.toContain(CANARY);
  });

  test('is named when the scenario expects something there', () => {
    expect(asReport(standing, retell(typed('2026')))).toContain('le texte prévu « carte »');
  });

  test('makes another story than the scenario’s: the report says so', () => {
    const { anchors, values } = library.simulation;
    const sent = [CANARY, undefined].map((wrong) => {
      const filled = ['carte', 'mot-de-passe'].reduce((session, field) => {
        const name = `connexion.${field}`;
        const right = values[anchors[name]!.value!]!.text(here(session).service)!;
        return send(session, { do: 'type', at: name, text: wrong ?? right });
      }, at('me-connecter'));
      return send(filled, { do: 'press', at: 'connexion.me-connecter' });
    });
    const [refused, accepted] = sent.map(retell);
    expect(refused?.whole).toBe(false);
    expect(asReport(standing, refused!)).toContain('ne fait pas tout ce que j’ai fait');
    expect(accepted?.whole).toBe(true);
    expect(asReport(standing, accepted!)).not.toContain('ne fait pas tout ce que j’ai fait');
  });
});

test('a report says where one is and how one came there, and leaves room for the rest', () => {
  expect(asReport(standing, retell(at('chercher'))).replaceAll('\u00a0', ' ')).toBe(`Signalement : Réserver

Tutoriel : mediatheque (fr)
Étape : me-connecter (« Je me connecte »)
Adresse : #/mediatheque/me-connecter

Ce que j’ai fait depuis la première étape :
1. Je vais à la suite. → chercher

Ce que j’ai vu :

Ce que j’attendais :
`);
});
