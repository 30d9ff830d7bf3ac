import type { AnyMachineSnapshot } from 'xstate';
import { screenOfState } from '../../contract/screen-of-state.ts';
import type { DeviceView, Simulation } from '../../contract/simulation.ts';
import { machine } from './machine.ts';
import { manifest } from './manifest.ts';
import { anchors, type Context, facts, remembered, type Scene, scenes, sources, values } from './models.ts';

const contextOf = (service: AnyMachineSnapshot) => service.context as Context;

const hasMail = (service: AnyMachineSnapshot): boolean =>
  contextOf(service).arrived && screenOfState(service) === 'mes-reservations';

function devices(service: AnyMachineSnapshot): DeviceView[] {
  const { device, mail } = contextOf(service);
  const isMail = device === 'boite-mail' && hasMail(service);
  const site = { device: 'navigateur', screen: screenOfState(service), focused: !isMail, unread: false };
  const mailbox = { device: 'boite-mail', screen: 'boite-mail', focused: isMail, unread: !mail.read };
  return hasMail(service) ? [site, mailbox] : [site];
}

/** Durations of the delays, in milliseconds. */
const delays = { 'deux-jours': 172_800_000 } as const;

const waits = (service: AnyMachineSnapshot): readonly (keyof typeof delays)[] => {
  const { arrived, reserved } = contextOf(service);
  const isListed = service.matches({ 'mes-reservations': 'liste' });
  return isListed && reserved !== undefined && !arrived ? ['deux-jours'] : [];
};

/** The simulated library, which is fictional and small. */
export const service: Simulation<string, Scene> = {
  manifest,
  machine,
  anchors,
  scenes,
  facts,
  delays,
  values,
  screens: sources,
  devices,
  waits,
  remembered,
};
