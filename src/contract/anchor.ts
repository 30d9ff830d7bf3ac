import type { AnyMachineSnapshot, EventObject } from 'xstate';

/** What a press on a named part of a screen, or text typed into it, does to the service. */
export interface AnchorMeaning {
  readonly press?: EventObject;
  readonly type?: (text: string) => EventObject;
  /** Name of the scenario value that belongs in this field. */
  readonly value?: string;
  /**
   * The part leads, on the real site, to a page that is not simulated: a press does not change the service.
   */
  readonly outside?: true;
  /** A press only shows or copies something and changes no data: the guide accepts it on every slide. */
  readonly readOnly?: true;
  /**
   * Name of an anchor that does the same for another item of the same kind. Searches of gestures skip this
   * anchor.
   */
  readonly equivalentTo?: string;
  /** Whether the part is on its screen in this state of the service; absent: the part is always present. */
  readonly present?: (service: AnyMachineSnapshot) => boolean;
}

/**
 * The screen of an anchor: `accueil` for `accueil.messages`; `appareils` for the buttons that change device.
 */
export const screenOf = (anchor: string): string => anchor.slice(0, anchor.indexOf('.'));
