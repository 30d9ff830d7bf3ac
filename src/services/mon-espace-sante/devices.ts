import type { AnyMachineSnapshot } from 'xstate';
import { screenOfState } from '../../contract/screen-of-state.ts';
import type { DeviceView } from '../../contract/simulation.ts';
import type { Context } from './models.ts';
import type { Device } from './devices/model.ts';
import type { Delivery } from './devices/delivery.ts';

/** The screens beside which the device with the message is shown. */
const readers: Readonly<Record<Delivery['about'], readonly string[]>> = {
  code: ['code-a-usage-unique'],
  identifiant: ['identifiant-envoye', 'identification'],
  notification: ['nouvel-onglet', 'accueil-public'],
};

/**
 * The devices on the stage: the browser, and the one that received a message, while the screen is one of its
 * `readers`.
 */
export function devices(service: AnyMachineSnapshot): DeviceView[] {
  const { delivery, device } = service.context as Context;
  const screen = screenOfState(service);
  const view = (name: Device, shown: string, unread: boolean): DeviceView => ({
    device: name,
    screen: shown,
    focused: device === name,
    unread,
  });
  const browser = view('navigateur', screen, false);
  if (!delivery || !readers[delivery.about].includes(screen)) return [{ ...browser, focused: true }];
  const other: Device = delivery.way === 'sms' ? 'telephone' : 'boite-mail';
  return [browser, view(other, other, !delivery.read)];
}
