import { describe, expect, test } from 'vitest';
import { showsService } from '../../../src/engine/play/stage.ts';
import { levels, playAtRandom } from '../../random/play.ts';
import { worlds } from '../../random/worlds.ts';

/** Moves on each tutorial, at each level. `npm run audit` makes twenty times as many. */
const COUNT = 5_000;

describe.each(worlds.map((world) => [world.flow.id, world] as const))('%s', (_, world) => {
  test.each(levels)('whatever is done to the %s, every rule holds', (level) => {
    const { views, slides } = playAtRandom(world, level, COUNT);
    expect([...slides].sort()).toEqual(Object.keys(world.flow.slides).sort());
    const isSimulated = Object.values(world.flow.slides).some(({ stage }) => showsService(stage));
    expect(views).toBeGreaterThan(isSimulated ? 20 : 0);
  });
});
