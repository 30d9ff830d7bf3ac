import fc from 'fast-check';
import type { World } from '../../src/engine/play/world.ts';
import { playEngine } from './engine.ts';
import { anyMove } from './moves.ts';
import { anyAct, playPlayer } from './player.ts';
import { Rules } from './rules.ts';
import { seed } from './seed.ts';

/** Moves in one play. */
const LENGTH = 100;

/** As many moves as a play has; a failing play loses those that do not matter. */
function plays<T>(anyMove: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  const spare = fc.option(anyMove, { nil: undefined, freq: Number.MAX_SAFE_INTEGER });
  const all = fc.array(spare, { minLength: LENGTH, maxLength: LENGTH });
  return all.map((moves) => moves.filter((move) => move !== undefined));
}

const properties = {
  engine: (world: World, rules: Rules) =>
    fc.property(plays(anyMove(world)), (moves) => playEngine(world, moves, rules)),
  player: (world: World, rules: Rules) =>
    fc.property(plays(anyAct(world)), (acts) => playPlayer(world, acts, rules)),
};

/** What plays at random: the engine alone, or the player over it. */
type Level = keyof typeof properties;

export const levels = Object.keys(properties) as Level[];

/** Plays so many moves at random. A failure throws with its seed and the fewest moves that lead to it. */
export function playAtRandom(world: World, level: Level, count: number, from = seed): Rules {
  const rules = new Rules(world);
  const asked = { seed: from, numRuns: Math.ceil(count / LENGTH) };
  if (level === 'engine') fc.assert(properties.engine(world, rules), asked);
  else fc.assert(properties.player(world, rules), asked);
  return rules;
}
