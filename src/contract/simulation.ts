import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import type { AnchorMeaning } from './anchor.ts';
import type { Gesture } from './gesture.ts';
import type { Manifest } from './manifest.ts';

/** A fictional text that the scenario expects in a field. */
export interface ScenarioValue {
  /** The text, or nothing while the learner can't know it yet (a code not read). */
  readonly text: (service: AnyMachineSnapshot) => string | undefined;
  /** Not to be shown in the card: it is read elsewhere, in a message. */
  readonly secret?: (service: AnyMachineSnapshot) => boolean;
}

/** One device shown on the stage. */
export interface DeviceView {
  readonly device: string;
  readonly screen: string;
  readonly focused: boolean;
  /** Something arrived that has not been looked at. */
  readonly unread: boolean;
}

/** Something that decides what may follow, though no guard asks for it now. */
export interface Remembered {
  /** Why two states that differ in it may not be taken for one. */
  readonly reason: string;
  /** What it is now: data that JSON can hold. */
  readonly of: (service: AnyMachineSnapshot) => unknown;
  /** The screens on which it counts; absent: it counts later, on other screens. */
  readonly on?: readonly string[];
}

/** S official decks · A official app · W public web page · I inferred by us. */
export type Origin = 'S' | 'A' | 'W' | 'I';

/** Where a simulated screen comes from. Months are `YYYY-MM`. */
export interface ScreenSource {
  readonly origin: Origin;
  /** Month of the real screen that it follows. */
  readonly month: string;
  /** Month in which somebody last compared it with the real service, if anybody did. */
  readonly checked: string | undefined;
}

/** What any simulated service offers. It knows nothing of tutorials. */
export interface Simulation<
  Anchor extends string = string,
  Scene extends string = string,
  Fact extends string = string,
  Delay extends string = string,
> {
  readonly manifest: Manifest;
  /** Not loaded yet: it has no parts, and its service cannot begin. */
  readonly notLoaded?: boolean;
  readonly machine: AnyStateMachine;
  /** Named `<screen>.<part>`, in the order of the screen. `appareils.<device>` changes device. */
  readonly anchors: Readonly<Record<Anchor, AnchorMeaning>>;
  /** Gestures from the start of the service. */
  readonly scenes: Readonly<Record<Scene, readonly Gesture[]>>;
  /** What the machine starts from, for the scenes of a world where not all is as usual. */
  readonly starts?: Readonly<Partial<Record<Scene, object>>>;
  readonly facts: readonly Fact[];
  /** Milliseconds. */
  readonly delays: Readonly<Record<Delay, number>>;
  readonly values: Readonly<Record<string, ScenarioValue>>;
  readonly screens: Readonly<Record<string, ScreenSource>>;
  devices(service: AnyMachineSnapshot): readonly DeviceView[];
  /** Delays now running. */
  waits(service: AnyMachineSnapshot): readonly Delay[];
  /** What a state is known by besides what the machine itself tells, by name. */
  readonly remembered?: Readonly<Record<string, Remembered>>;
}
