import { describe, expect, test } from 'vitest';
import { partsShown } from '../../../src/dev/author/parts-shown.ts';
import { here, replay, pathTo } from '../../../src/engine/play/session.ts';
import type { World } from '../../../src/engine/play/world.ts';
import { detours } from '../../player/support/shelf.ts';
import { world as library } from '../../player/support/tutorial.ts';
import { exempleImage } from '../../tutorials/world.ts';

const shownAt = (world: World, slide: string) =>
  partsShown(world, here(replay(world, pathTo(world.flow, slide))));
const namesAt = (world: World, slide: string) =>
  shownAt(world, slide).flatMap(({ parts }) => parts.map(({ name }) => name));

describe('the named parts of what is shown', () => {
  test('are those of its screen, with what each takes', () => {
    const [screen, ...others] = shownAt(library, 'me-connecter');
    expect(screen?.name).toBe('connexion');
    expect(others).toEqual([]);
    expect(screen?.parts).toContainEqual({
      name: 'connexion.carte',
      takes: ['type'],
      value: '2026 0417 55',
      outside: false,
    });
    expect(screen?.parts).toContainEqual({
      name: 'connexion.me-connecter',
      takes: ['press'],
      outside: false,
    });
    expect(shownAt(library, 'chercher')[0]?.parts).toContainEqual({
      name: 'accueil.horaires',
      takes: ['press'],
      outside: true,
    });
  });

  test('are of every device, and the devices that one can turn to', () => {
    const screens = shownAt(library, 'lire-le-message').map(({ name }) => name);
    expect(screens).toEqual(['mes-reservations', 'boite-mail', 'appareils']);
    expect(namesAt(library, 'lire-le-message')).toContain('appareils.navigateur');
    expect(namesAt(library, 'lire-le-message')).not.toContain('appareils.boite-mail');
  });

  test('are also those that are like another', () => {
    expect(namesAt(library, 'choisir-un-livre')).toContain('resultats.livre-atlas');
  });

  test('are only those that stand on the screen now', () => {
    for (const world of [library, detours.world])
      for (const slide of Object.keys(world.flow.slides)) {
        const frame = here(replay(world, pathTo(world.flow, slide)));
        const { anchors } = world.simulation;
        const absent = namesAt(world, slide).filter(
          (name) => anchors[name]?.present?.(frame.service) === false,
        );
        expect([slide, absent]).toEqual([slide, []]);
      }
    expect(namesAt(library, 'lire-le-message')).not.toContain('boite-mail.retour');
  });

  test('are the areas of a picture', () => {
    const [slide, { stage }] = Object.entries(exempleImage.flow.slides).find(
      ([, one]) => one.stage.kind === 'picture',
    )!;
    if (stage.kind !== 'picture') throw new Error('No picture.');
    expect(namesAt(exempleImage, slide)).toEqual(Object.keys(stage.areas));
    expect(shownAt(exempleImage, slide)[0]?.name).toBe(stage.image);
    const image = `/tutorials/exemple-image/${stage.image}?t=1`;
    const slides = {
      ...exempleImage.flow.slides,
      [slide]: { ...exempleImage.flow.slides[slide]!, stage: { ...stage, image } },
    };
    const served = { ...exempleImage, flow: { ...exempleImage.flow, slides } };
    expect(shownAt(served, slide)[0]?.name).toBe(stage.image);
  });

  test('are none where nothing stands on the stage', () => {
    expect(shownAt(library, 'couverture')).toEqual([]);
  });
});
