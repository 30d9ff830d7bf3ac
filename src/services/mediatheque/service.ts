import type { AnyMachineSnapshot } from 'xstate';
import type { DeviceView, Simulation } from '../../contract/simulation.ts';
import { verdicts } from './account/model.ts';
import { found } from './catalogue/books.ts';
import { machine } from './machine.ts';
import { manifest } from './manifest.ts';
import { anchors, type Context, facts, type Scene, scenes, sources, values } from './models.ts';

const contextOf = (service: AnyMachineSnapshot) => service.context as Context;

/** The top-level state: the screen of the browser. */
const screenOf = ({ value }: AnyMachineSnapshot): string =>
  typeof value === 'string' ? value : (Object.keys(value as object)[0] ?? '');

const hasMail = (service: AnyMachineSnapshot): boolean =>
  contextOf(service).arrived && screenOf(service) === 'mes-reservations';

function devices(service: AnyMachineSnapshot): DeviceView[] {
  const { device, mail } = contextOf(service);
  const isMail = device === 'boite-mail' && hasMail(service);
  const site = { device: 'navigateur', screen: screenOf(service), focused: !isMail, unread: false };
  const mailbox = { device: 'boite-mail', screen: 'boite-mail', focused: isMail, unread: !mail.read };
  return hasMail(service) ? [site, mailbox] : [site];
}

/** Milliseconds. */
const delays = { 'deux-jours': 172_800_000 } as const;

const waits = (service: AnyMachineSnapshot): readonly (keyof typeof delays)[] => {
  const { arrived, reserved } = contextOf(service);
  const isListed = service.matches({ 'mes-reservations': 'liste' });
  return isListed && reserved !== undefined && !arrived ? ['deux-jours'] : [];
};

/** What the guards ask, what comes and goes on the screens, and each field that is right by itself. */
function key(service: AnyMachineSnapshot): string {
  const now = contextOf(service);
  const { account, arrived, book, device, goal, mail, place, reserved, search } = now;
  const guards = [search.query.trim() !== '', account.signedIn, ...verdicts(now), goal, place];
  const shown = [found(search.query), book, reserved, arrived, device, mail.read, mail.open];
  return JSON.stringify([service.value, ...guards, ...shown]);
}

/** The simulated library: invented, whole, and small. */
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
  key,
};
