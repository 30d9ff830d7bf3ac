import { type AnyMachineSnapshot, initialTransition, transition } from 'xstate';
import type { Gesture } from '../../contract/gesture.ts';
import type { Simulation } from '../../contract/simulation.ts';
import { screenOf } from '../../contract/anchor.ts';
import { closingEvent } from '../../contract/layer.ts';

/** What a gesture did to the service: its next state and what it offers to the tutorial, in order. */
export interface Effect {
  readonly service: AnyMachineSnapshot;
  readonly offers: readonly string[];
}

/** The service before a slide shows it. */
export const notBegun = {} as AnyMachineSnapshot;

/** The devices on the stage: none before the service begins. */
export const devicesOf = (simulation: Simulation, service: AnyMachineSnapshot) =>
  service === notBegun ? [] : simulation.devices(service);

/** Whether the named part can be pressed or filled now: on the screen of the device in use. */
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

/** The device on whose screen the named part stands, if it is not the one in use. */
export function deviceBehind(simulation: Simulation, service: AnyMachineSnapshot, anchor: string) {
  const screen = screenOf(anchor);
  return devicesOf(simulation, service).find((view) => !view.focused && view.screen === screen)?.device;
}

/** The press that closes what lies over the screen, if a state of the service says that something does. */
export function closingPress(simulation: Simulation, service: AnyMachineSnapshot): Gesture | undefined {
  const event = service === notBegun ? undefined : closingEvent(service);
  const at = Object.keys(simulation.anchors).find(
    (anchor) => simulation.anchors[anchor]?.press?.type === event && isPresent(simulation, service, anchor),
  );
  return event === undefined || at === undefined ? undefined : { do: 'press', at };
}

/** What the gesture means to the service now, as an event of its machine. */
function meaningOf(simulation: Simulation, service: AnyMachineSnapshot, gesture: Gesture) {
  if (gesture.do === 'wait')
    return simulation.waits(service).includes(gesture.at) ? { type: 'wait', delay: gesture.at } : undefined;
  if (gesture.do !== 'press' && gesture.do !== 'type') return undefined;
  if (!isPresent(simulation, service, gesture.at)) return undefined;
  const meaning = simulation.anchors[gesture.at];
  return gesture.do === 'press' ? meaning?.press : meaning?.type?.(gesture.text);
}

/** XState hands emitted facts over as `xstate.emit` actions: that is known here only. */
function factsOf(actions: readonly { readonly type: string; readonly params?: unknown }[]): string[] {
  return actions
    .filter((action) => action.type === 'xstate.emit')
    .map((action) => (action.params as { event: { type: string } }).event.type);
}

/** Makes one gesture on the service. Nothing, if it means nothing there. */
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

/** The service as a scene gives it; its start without one. Throws if the scene is unknown. */
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

/** Makes a gesture on a service, as `touch` does. */
export type Touch = typeof touch;
