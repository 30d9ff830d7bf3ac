import type { Area } from '../../engine/flow/flow.ts';
import type { Plan, PlannedSlide } from './plan.ts';

/** Source of the tutorial's machine.ts, not formatted yet. */
export const machine = (
  id: string,
  { slides }: Plan,
): string => `import { images, tutorial } from '#pas-a-pas';

export default tutorial(images)(${literal({
  id,
  initial: slides[0]?.name,
  states: Object.fromEntries(slides.map((slide) => [slide.name, stateOf(slide)])),
})});
`;

const stateOf = ({ staged, links, on, end }: PlannedSlide) => ({
  meta: {
    stage: staged ? { picture: staged.media.file, ...areasOf(links) } : 'none',
    ...(end && { end }),
  },
  ...(on.length > 0 && { on: Object.fromEntries(on) }),
});

function areasOf(links: PlannedSlide['links']): { areas?: Readonly<Record<string, Area>> } {
  const areas = links.flatMap(({ event, area }) =>
    area ? [[event.slice('press.'.length), area] as const] : [],
  );
  return areas.length > 0 ? { areas: Object.fromEntries(areas) } : {};
}

const literal = (value: unknown): string => JSON.stringify(value);
