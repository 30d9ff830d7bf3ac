import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import type { AnchorMeaning } from './anchor.ts';
import type { Gesture } from './gesture.ts';
import type { Manifest } from './manifest.ts';

/** A fictional text that the scenario expects in a field. */
export interface ScenarioValue {
  /** The text; undefined while the learner can't know it yet (a code that has not been read). */
  readonly text: (service: AnyMachineSnapshot) => string | undefined;
  /** Whether the card must hide the text, because the learner reads it elsewhere, in a message. */
  readonly secret?: (service: AnyMachineSnapshot) => boolean;
}

/** One device shown on the stage. */
export interface DeviceView {
  readonly device: string;
  readonly screen: string;
  readonly focused: boolean;
  /** Whether the device received something that has not been looked at. */
  readonly unread: boolean;
}

/** Data of a state that decides what may follow although no guard reads the data on the current screen. */
export interface Remembered {
  /** Why two states that differ in this data must stay distinct. */
  readonly reason: string;
  /** The data in a given state, as a JSON value. */
  readonly of: (service: AnyMachineSnapshot) => unknown;
  /** The screens on which the data matters; absent: the data matters only later, on other screens. */
  readonly on?: readonly string[];
}

/** S official decks · A official app · W public web page · I inferred by us. */
export type Origin = 'S' | 'A' | 'W' | 'I';

/** Origin of a simulated screen. Months are `YYYY-MM`. */
export interface ScreenSource {
  readonly origin: Origin;
  /** Month of the real screen that the simulated screen copies. */
  readonly month: string;
  /** Month of the last comparison with the real service; undefined if nobody compared them. */
  readonly checked: string | undefined;
}

/** Interface of a simulated service. A service does not depend on tutorials. */
export interface Simulation<
  Anchor extends string = string,
  Scene extends string = string,
  Fact extends string = string,
  Delay extends string = string,
> {
  readonly manifest: Manifest;
  /** The code of the service is not loaded yet: it has no anchors, and its machine cannot start. */
  readonly notLoaded?: boolean;
  readonly machine: AnyStateMachine;
  /** By name `<screen>.<part>`, in the order of the screen; `appareils.<device>` changes device. */
  readonly anchors: Readonly<Record<Anchor, AnchorMeaning>>;
  /** The gestures of each scene, from the start of the service. */
  readonly scenes: Readonly<Record<Scene, readonly Gesture[]>>;
  /** Input of the machine by scene, for scenes that start with unusual data. */
  readonly starts?: Readonly<Partial<Record<Scene, object>>>;
  readonly facts: readonly Fact[];
  /** Duration of each delay, in milliseconds. */
  readonly delays: Readonly<Record<Delay, number>>;
  readonly values: Readonly<Record<string, ScenarioValue>>;
  readonly screens: Readonly<Record<string, ScreenSource>>;
  devices(service: AnyMachineSnapshot): readonly DeviceView[];
  /** Names of the delays that run in this state. */
  waits(service: AnyMachineSnapshot): readonly Delay[];
  /** Data that, with the state value, the guards and the anchors, identify a state in searches, by name. */
  readonly remembered?: Readonly<Record<string, Remembered>>;
}
