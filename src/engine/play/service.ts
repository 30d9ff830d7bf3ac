import { type AnyMachineSnapshot, initialTransition, transition } from 'xstate';
import type { Gesture } from '../../contract/gesture.ts';
import type { Simulation } from '../../contract/simulation.ts';
import { screenOf } from '../../contract/anchor.ts';
import { closingEvent } from '../../contract/layer.ts';

/**
 * Result of a gesture: the next state of the service, and the events that the tutorial may answer to, in
 * order.
 */
export interface Effect {
  readonly service: AnyMachineSnapshot;
  readonly offers: readonly string[];
}

/** Stands for the state of a service that no slide has shown yet. */
export const notBegun = {} as AnyMachineSnapshot;

/** The devices on the stage; empty if the service has not begun. */
export const devicesOf = (simulation: Simulation, service: AnyMachineSnapshot) =>
  service === notBegun ? [] : simulation.devices(service);

/** Whether an anchor can be pressed or filled now, on the screen of the device in use. */
export function isPresent(simulation: Simulation, service: AnyMachineSnapshot, anchor: string): boolean {
  const meaning = simulation.anchors[anchor];
  if (!meaning) return false;
  const devices = simulation.devices(service);
  const screen = screenOf(anchor);
  const shown =
    screen === 'appareils'
      ? devices.some((view) => `appareils.${view.device}` === anchor && !view.focused)
      : devices.some((view) => view.focused && view.screen === screen);
  return shown && (meaning.present?.(service) ?? true);
}

/** The device not in use whose screen has the anchor; undefined if there is none. */
export function deviceBehind(simulation: Simulation, service: AnyMachineSnapshot, anchor: string) {
  const screen = screenOf(anchor);
  return devicesOf(simulation, service).find((view) => !view.focused && view.screen === screen)?.device;
}

/** The press that closes the layer over the screen; undefined if there is no layer. */
export function closingPress(simulation: Simulation, service: AnyMachineSnapshot): Gesture | undefined {
  const event = service === notBegun ? undefined : closingEvent(service);
  const at = Object.keys(simulation.anchors).find(
    (anchor) => simulation.anchors[anchor]?.press?.type === event && isPresent(simulation, service, anchor),
  );
  return event === undefined || at === undefined ? undefined : { do: 'press', at };
}

/**
 * The event that the gesture sends to the machine of the service; undefined if the gesture has no meaning
 * now.
 */
function meaningOf(simulation: Simulation, service: AnyMachineSnapshot, gesture: Gesture) {
  if (gesture.do === 'wait')
    return simulation.waits(service).includes(gesture.at) ? { type: 'wait', delay: gesture.at } : undefined;
  if (gesture.do !== 'press' && gesture.do !== 'type') return undefined;
  if (!isPresent(simulation, service, gesture.at)) return undefined;
  const meaning = simulation.anchors[gesture.at];
  return gesture.do === 'press' ? meaning?.press : meaning?.type?.(gesture.text);
}

/** Names of the emitted facts, which XState passes as `xstate.emit` actions. */
function factsOf(actions: readonly { readonly type: string; readonly params?: unknown }[]): string[] {
  return actions
    .filter((action) => action.type === 'xstate.emit')
    .map((action) => (action.params as { event: { type: string } }).event.type);
}

/** Makes one gesture on the service; undefined if the gesture has no meaning in this state. */
export function touch(
  simulation: Simulation,
  service: AnyMachineSnapshot,
  gesture: Gesture,
): Effect | undefined {
  if (service === notBegun) return undefined;
  if (gesture.do === 'press' && isPresent(simulation, service, gesture.at))
    if (simulation.anchors[gesture.at]?.outside) return { service, offers: [`press.${gesture.at}`] };
  const event = meaningOf(simulation, service, gesture);
  if (!event) return undefined;
  const [next, actions] = transition(simulation.machine, service, event);
  const offers = factsOf(actions).map((fact) => `did.${fact}`);
  if (gesture.do === 'press') offers.push(`press.${gesture.at}`);
  return { service: next as AnyMachineSnapshot, offers };
}

const scenes = new WeakMap<Simulation, Map<string, AnyMachineSnapshot>>();

/**
 * The service at the start of a scene, or its initial state without a name. Throws an `Error` if the scene is
 * unknown.
 */
export function scene(simulation: Simulation, name?: string): AnyMachineSnapshot {
  const known = scenes.get(simulation) ?? new Map<string, AnyMachineSnapshot>();
  scenes.set(simulation, known);
  const kept = known.get(name ?? '');
  if (kept) return kept;
  const made = playScene(simulation, name);
  known.set(name ?? '', made);
  return made;
}

function playScene(simulation: Simulation, name?: string): AnyMachineSnapshot {
  const [start] = initialTransition(simulation.machine, simulation.starts?.[name ?? '']);
  if (name === undefined) return start as AnyMachineSnapshot;
  const gestures = simulation.scenes[name];
  if (!gestures)
    throw new Error(`Unknown scene "${name}": declare it in the scenes of ${simulation.manifest.id}.`);
  return gestures.reduce<AnyMachineSnapshot>(
    (service, gesture) => touch(simulation, service, gesture)?.service ?? service,
    start,
  );
}

/** Type of `touch`, for versions that cache its results. */
export type Touch = typeof touch;
