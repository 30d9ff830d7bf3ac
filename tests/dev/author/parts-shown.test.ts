import { describe, expect, test } from 'vitest';
import { partsShown } from '../../../src/dev/author/parts-shown.ts';
import { here, replay, pathTo } from '../../../src/engine/play/session.ts';
import type { World } from '../../../src/engine/play/world.ts';
import { connexion, exempleImage, messagerie } from '../../tutorials/world.ts';

const shownAt = (world: World, slide: string) =>
  partsShown(world, here(replay(world, pathTo(world.flow, slide))));
const namesAt = (world: World, slide: string) =>
  shownAt(world, slide).flatMap(({ parts }) => parts.map(({ name }) => name));

describe('the named parts of what is shown', () => {
  test('are those of its screen, with what each takes', () => {
    const [screen, ...others] = shownAt(connexion, 'identification');
    expect(screen?.name).toBe('identification');
    expect(others).toEqual([]);
    expect(screen?.parts).toContainEqual({
      name: 'identification.identifiant',
      takes: ['type'],
      value: 'colette.vasseur',
      outside: false,
    });
    expect(screen?.parts).toContainEqual({
      name: 'identification.continuer',
      takes: ['press'],
      outside: false,
    });
    expect(screen?.parts).toContainEqual({ name: 'identification.aide', takes: ['press'], outside: true });
  });

  test('are of every device, and the devices that one can turn to', () => {
    const screens = shownAt(connexion, 'lire-le-code-e-mail').map(({ name }) => name);
    expect(screens).toEqual(['code-a-usage-unique', 'boite-mail', 'appareils']);
    expect(namesAt(connexion, 'lire-le-code-e-mail')).toContain('appareils.navigateur');
    expect(namesAt(connexion, 'lire-le-code-e-mail')).not.toContain('appareils.boite-mail');
  });

  test('are also those that are like another', () => {
    expect(namesAt(messagerie, 'page-messages')).toContain('messagerie.conversation-ophtalmologue');
  });

  test('are only those that stand on the screen now', () => {
    for (const slide of Object.keys(messagerie.flow.slides)) {
      const frame = here(replay(messagerie, pathTo(messagerie.flow, slide)));
      const { anchors } = messagerie.simulation;
      const absent = namesAt(messagerie, slide).filter(
        (name) => anchors[name]?.present?.(frame.service) === false,
      );
      expect([slide, absent]).toEqual([slide, []]);
    }
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
    expect(shownAt(connexion, 'couverture')).toEqual([]);
  });
});
