import type { PortableGesture } from '../../engine/play/portable.ts';
import type { Told } from './retell.ts';

/** A trail as a Vitest test, written like those of `tests/tutorials`. */
export function asTest(tutorial: string, steps: readonly Told[]): string {
  const last = steps.findLast(({ to }) => to !== undefined)?.to;
  const name = last === undefined ? tutorial : `${tutorial}, as far as ${last}`;
  return `import { test } from 'vitest';
import { play } from '../play.ts';
import { written } from './world.ts';

test(${quoted(name)}, () => {
  play(written(${quoted(tutorial)}))${steps.map(line).join('')};
});
`;
}

function line({ gesture, to }: Told): string {
  const expected = to === undefined ? '' : `\n    .expectSlide(${quoted(to)})`;
  return `\n    .${call(gesture)}${expected}`;
}

const call = (gesture: PortableGesture): string =>
  gesture.do === 'next' ? 'next()' : `${gesture.do}(${quoted(gesture.at)})`;

const quoted = (text: string): string => `'${text.replaceAll(/['\\]/g, '\\$&')}'`;
