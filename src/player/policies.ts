/** What a way of learning lets happen, over the same events. */
export interface Policy {
  /** Whether hotspots are lit and ticked. */
  readonly lights: boolean;
  /** What → does on a slide of hotspots. */
  readonly forward: 'hint' | 'show';
  /** Which gestures of the learner reach the service. */
  readonly admits: 'hotspots' | 'expected';
}

/** A way of learning, by the name that the address uses. */
export type Mode = 'regarder' | 'guide';

export const policies: Readonly<Record<Mode, Policy>> = {
  regarder: { lights: true, forward: 'show', admits: 'expected' },
  guide: { lights: true, forward: 'hint', admits: 'hotspots' },
};

export const modes = Object.keys(policies) as Mode[];

export const isMode = (name: string): name is Mode => Object.hasOwn(policies, name);
