import type { Flow } from '../flow/flow.ts';
import type { Subject } from './subject.ts';

/**
 * The flow if all its targets are known; undefined otherwise, because rules on paths would repeat the same
 * errors.
 */
export function walkable({ machine }: Subject): Flow | undefined {
  const { flow, problems } = machine;
  if (!flow || problems.length > 0 || !Object.hasOwn(flow.slides, flow.initial)) return undefined;
  const targets = Object.values(flow.slides).flatMap(({ on }) => Object.values(on));
  return targets.every((target) => Object.hasOwn(flow.slides, target)) ? flow : undefined;
}

/** The slides that a path reaches from a slide, itself included. */
export function reachable(flow: Flow, from: string): ReadonlySet<string> {
  const seen = new Set([from]);
  for (const slide of seen)
    for (const target of Object.values(flow.slides[slide]?.on ?? {})) seen.add(target);
  return seen;
}

/** The slides from which a path reaches one of `aims`, the aims included. */
export function leadingTo({ slides }: Flow, aims: readonly string[]): ReadonlySet<string> {
  const sources = new Map<string, string[]>();
  for (const [slide, { on }] of Object.entries(slides))
    for (const target of Object.values(on)) {
      const known = sources.get(target);
      if (known) known.push(slide);
      else sources.set(target, [slide]);
    }
  const seen = new Set(aims);
  for (const slide of seen) for (const source of sources.get(slide) ?? []) seen.add(source);
  return seen;
}
