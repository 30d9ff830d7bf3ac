import type { Reading } from '../../src/engine/source/reading.ts';
import { misspellings } from './misspellings.ts';
import type { Mutant } from './mutants.ts';
import { offsetOf, replaced, type Span, spanOf } from './edits.ts';

/** A line of `on` as it is written. */
interface Written {
  readonly slide: string;
  readonly event: string;
  readonly target: string;
  readonly eventAt: Span;
  readonly targetAt: Span;
}

const literal = /'[^']*'|[\w$]+/;

/** A comma and what follows it on the line, or nothing. */
const rest = /,?[ \t]*/;

function writtenIn({ machine }: Reading, source: string): Written[] {
  return Object.entries(machine.flow!.slides).flatMap(([slide, { on }]) =>
    Object.entries(on).map(([event, target]) => {
      const at = machine.positions.slides.get(slide)!.events.get(event)!;
      const eventAt = spanOf(source, offsetOf(source, at.event), literal);
      return {
        slide,
        event,
        target,
        eventAt,
        targetAt: spanOf(source, offsetOf(source, at.target), literal),
      };
    }),
  );
}

/** Every mutant of a machine.ts. */
export function machineMutants(reading: Reading, source: string): Mutant[] {
  const written = writtenIn(reading, source);
  const slides = Object.keys(reading.machine.flow!.slides);
  const mutant = (operator: Mutant['operator'], name: string, span: Span, by: string): Mutant => ({
    operator,
    name: `machine.ts, ${name}`,
    machine: () => replaced(source, span, by),
  });
  return written
    .flatMap(({ slide, event, target, eventAt, targetAt }) => [
      mutant(
        'delete a transition',
        `${slide}: ${event}`,
        [eventAt[0], spanOf(source, targetAt[1], rest)[1]],
        '',
      ),
      ...slides
        .filter((other) => other !== target)
        .map((other) => mutant('swap a target', `${slide}: ${event} → ${other}`, targetAt, `'${other}'`)),
      ...misspellings(event).map((wrong) =>
        mutant('misspell an anchor or fact', `${slide}: ${wrong}`, eventAt, `'${wrong}'`),
      ),
    ])
    .concat(sceneMutants(reading, source));
}

function sceneMutants({ machine }: Reading, source: string): Mutant[] {
  return Object.entries(machine.flow!.slides)
    .filter(([, { stage }]) => stage.kind === 'scene')
    .map(([slide]) => {
      const at = offsetOf(source, machine.positions.slides.get(slide)!.name);
      const scene = /,?\s*stage: \{ scene: '[^']*' \}/g;
      scene.lastIndex = at;
      const found = scene.exec(source)!;
      const span: Span = [found.index, found.index + found[0].length];
      return {
        operator: 'drop a scene',
        name: `machine.ts, ${slide}`,
        machine: () => replaced(source, span, ''),
      };
    });
}
