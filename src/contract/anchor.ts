import type { AnyMachineSnapshot, EventObject } from 'xstate';

/** What pressing or typing on a named part of a screen means to the service. */
export interface AnchorMeaning {
  readonly press?: EventObject;
  readonly type?: (text: string) => EventObject;
  /** Name of the scenario value that belongs in this field. */
  readonly value?: string;
  /** On the real site it leads to a page that is not simulated: it means nothing to the service. */
  readonly outside?: true;
  /** Looks or copies, and changes nothing of what was done: the guide lets it through anywhere. */
  readonly readOnly?: true;
  /** Means what that other anchor means, for another thing of its kind: people press it, searches need not. */
  readonly equivalentTo?: string;
  /** Whether the part stands on its screen now; absent: always. */
  readonly present?: (service: AnyMachineSnapshot) => boolean;
}

/** The screen on which an anchor stands: `accueil` for `accueil.messages`. `appareils` for the buttons that change device. */
export const screenOf = (anchor: string): string => anchor.slice(0, anchor.indexOf('.'));
