import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sheet } from '../../src/cli/sheet/sheet.ts';
import { everyPath } from '../../src/engine/flow/every-path.ts';
import { readText } from '../../src/engine/source/text/text.ts';
import { door } from '../engine/fixtures/door.ts';
import { flowOf, worldOf } from '../engine/fixtures/flow.ts';
import { wordsOf } from '../engine/fixtures/words.ts';
import { connexion, tutorials } from '../tutorials/world.ts';

const writtenFor = (tutorial: string) => {
  const file = `tutorials/${tutorial}/fr.md`;
  return readText(readFileSync(file, 'utf8'), { file, tutorial, lang: 'fr' }).words!;
};

describe.each(tutorials)('the paths of $flow.id', ({ flow }) => {
  const paths = everyPath(flow);
  const legs = paths.flat();

  test('make every transition once', () => {
    const made = legs.map(({ slide, event, to }) => `${slide} ${event} ${to}`);
    const all = Object.entries(flow.slides).flatMap(([slide, { on }]) =>
      Object.entries(on).map(([event, to]) => `${slide} ${event} ${to}`),
    );
    expect(made.toSorted()).toEqual(all.toSorted());
  });

  test('hang together, the expected one first', () => {
    for (const path of paths)
      path.slice(1).forEach(({ slide }, index) => expect(slide).toBe(path[index]!.to));
    expect(paths[0]).toHaveLength(flow.length - 1);
    expect(paths[0]![0]!.slide).toBe(flow.initial);
  });
});

describe('the sheet', () => {
  const words = writtenFor('connexion');
  const titled = (slide: string) => words.slides[slide]!.title.replaceAll('\u00a0', ' ');
  const text = sheet(connexion, words).replaceAll('\u00a0', ' ');

  test('says each gesture with the words of the tutorial, and the screen on which it is made', () => {
    expect(text).toContain(`### 7. ${titled('identification')}

- [ ] L’écran \`identification\` est le même.
- [ ] J’écris « mon identifiant ».
- [ ] J’écris « mon mot de passe ».
- [ ] Je clique sur « Continuer ».
- [ ] J’arrive à « ${titled('choix-du-code')} ».`);
    expect(text).toContain('- [ ] Je laisse passer « 30 secondes ».');
    expect(text).toContain('- [ ] Dans le texte, je choisis « Je passe le mode d’emploi ».');
  });

  test('follows the path, not the shortest way', () => {
    const [path = ''] = text.split('## Chemin 2');
    expect(path).toContain(
      `### 12. ${titled('revenir-sur-le-site')}\n\n- [ ] L’écran \`boite-mail\` est le même.`,
    );
  });

  test('lists the screens with where they come from, and no text that is typed', () => {
    expect(text).toContain('| `accueil-public` | guide officiel | 2021-12 | jamais | ☐ | |');
    expect(text).not.toContain('colette.vasseur');
    expect(text).not.toContain('Soleil-2026!');
  });
});

test('a path goes on from the service as the path leaves it, not as the shortest way does', () => {
  const flow = flowOf({
    frapper: { on: { 'did.refus': 'refus', 'choose.passer': 'entrer' } },
    refus: { on: { next: 'entrer' } },
    entrer: { on: { 'did.entree': 'visiter' } },
    visiter: { on: { next: 'fin' } },
    fin: { end: true },
  });
  const world = worldOf(flow, door);
  const gestures = world.flow.slides.entrer!.paths['did.entree']!.map((gesture) => gesture.do);
  expect(gestures).toEqual(['type', 'press']);
  const words = wordsOf(Object.keys(flow.slides));
  const [path = ''] = sheet(world, words).replaceAll('\u00a0', ' ').split('## Chemin 2');
  expect(path).toContain(`### 3. entrer

- [ ] L’écran \`porte\` est le même.
- [ ] J’écris « porte.nom ».
- [ ] Je laisse passer « une-minute ».
- [ ] Je clique sur « porte.entrer ».`);
  expect(path).toContain('### 4. visiter\n\n- [ ] L’écran `salle` est le même.');
});
