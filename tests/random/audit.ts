import { levels, playAtRandom } from './play.ts';
import { newSeed as seed } from './seed.ts';
import { worlds } from './worlds.ts';

/** Moves on each tutorial, at each level. */
const COUNT = 100_000;

/** `npm run audit`: random play at length, a line each; throws where a rule is broken. */
console.log(`seed ${seed} (the same again: SEED=${seed} npm run audit)`);
for (const world of worlds)
  for (const level of levels) {
    const begun = performance.now();
    const { keys, views, slides } = playAtRandom(world, level, COUNT, seed);
    const seconds = Math.round((performance.now() - begun) / 1000);
    console.log(
      `${world.flow.id}, ${level}: ${COUNT} moves, ${slides.size} slides, ${views} views and ${keys} states of the service, ${seconds} s`,
    );
  }
