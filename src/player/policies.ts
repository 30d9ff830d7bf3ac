/** What a mode allows; the events are the same in all modes. */
export interface Policy {
  /** Whether hotspots are highlighted and ticked when done. */
  readonly lights: boolean;
  /** Action of → on a slide with hotspots. */
  readonly forward: 'hint' | 'show';
  /** Which gestures of the learner reach the service. */
  readonly admits: 'hotspots' | 'expected';
}

/** A mode of learning, named as in the address. */
export type Mode = 'regarder' | 'guide';

export const policies: Readonly<Record<Mode, Policy>> = {
  regarder: { lights: true, forward: 'show', admits: 'expected' },
  guide: { lights: true, forward: 'hint', admits: 'hotspots' },
};

export const modes = Object.keys(policies) as Mode[];

export const isMode = (name: string): name is Mode => Object.hasOwn(policies, name);
