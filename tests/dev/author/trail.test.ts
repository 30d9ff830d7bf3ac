import { describe, expect, test, vi } from 'vitest';
import { asReport } from '../../../src/dev/author/as-report.ts';
import { asTest } from '../../../src/dev/author/as-test.ts';
import { retell } from '../../../src/dev/author/retell.ts';
import { back, here, replay, send, type Session, pathTo } from '../../../src/engine/play/session.ts';
import { play } from '../../play.ts';
import { connexion, tutorials, written } from '../../tutorials/world.ts';

const CANARY = 'canari-7f3a91';

const at = (slide: string) => replay(connexion, pathTo(connexion.flow, slide));
const typed = (text: string) =>
  send(at('identification'), { do: 'type', at: 'identification.identifiant', text });
const standing = {
  tutorial: 'connexion',
  tutorialTitle: 'Se connecter',
  lang: 'fr',
  slide: 'identification',
  slideTitle: 'Je m’identifie',
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
    expect(storyOf(at('accueil-public'))).toBe(`import { test } from 'vitest';
import { play } from '../play.ts';
import { written } from './world.ts';

test('connexion, as far as accueil-public', () => {
  play(written('connexion'))
    .next()
    .expectSlide('bienvenue')
    .choose('prerequis')
    .expectSlide('prerequis')
    .next()
    .expectSlide('adresse')
    .type('nouvel-onglet.adresse')
    .press('nouvel-onglet.ouvrir')
    .expectSlide('accueil-public');
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
    const copied = storyOf(at('accueil-public')).replace("'accueil-public');", "'identification');");
    expect(() => run(copied)).toThrow();
  });

  test('of nothing done opens the tutorial', () => {
    const copied = storyOf(replay(connexion, []));
    expect(copied).toContain("test('connexion', () => {\n  play(written('connexion'));\n});");
    run(copied);
  });

  test('follows Back', () => {
    expect(here(back(at('accueil-public'))).slide).toBe('adresse');
    expect(storyOf(back(at('accueil-public')))).not.toContain('accueil-public');
  });
});

describe('what was typed', () => {
  test('is never copied', () => {
    const tale = retell(typed(CANARY));
    expect(asTest('connexion', tale.steps)).toContain(".type('identification.identifiant')");
    expect(asTest('connexion', tale.steps)).not.toContain(CANARY);
    expect(asReport(standing, tale)).not.toContain(CANARY);
  });

  test('is named when the scenario expects something there', () => {
    expect(asReport(standing, retell(typed('colette')))).toContain('le texte prévu « identifiant »');
  });

  test('makes another story than the scenario’s: the report says so', () => {
    const { anchors, values } = connexion.simulation;
    const sent = [CANARY, undefined].map((wrong) => {
      const filled = ['identifiant', 'mot-de-passe'].reduce((session, field) => {
        const name = `identification.${field}`;
        const right = values[anchors[name]!.value!]!.text(here(session).service)!;
        return send(session, { do: 'type', at: name, text: wrong ?? right });
      }, at('identification'));
      return send(filled, { do: 'press', at: 'identification.continuer' });
    });
    const [refused, accepted] = sent.map(retell);
    expect(refused?.whole).toBe(false);
    expect(asReport(standing, refused!)).toContain('ne fait pas tout ce que j’ai fait');
    expect(accepted?.whole).toBe(true);
    expect(asReport(standing, accepted!)).not.toContain('ne fait pas tout ce que j’ai fait');
  });
});

test('a report says where one is and how one came there, and leaves room for the rest', () => {
  expect(asReport(standing, retell(at('bienvenue'))).replaceAll('\u00a0', ' '))
    .toBe(`Signalement : Se connecter

Tutoriel : connexion (fr)
Étape : identification (« Je m’identifie »)
Adresse : #/connexion/identification

Ce que j’ai fait depuis la première étape :
1. Je vais à la suite. → bienvenue

Ce que j’ai vu :

Ce que j’attendais :
`);
});
