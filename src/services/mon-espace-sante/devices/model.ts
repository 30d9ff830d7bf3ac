import { meanings } from '../../../contract/meanings.ts';
import type { ScreenSource } from '../../../contract/simulation.ts';
import { changes } from '../../changes.ts';
import { deliver, type Delivery, look as lookAt, type Message, openMail } from './delivery.ts';

export type Device = 'navigateur' | 'boite-mail' | 'telephone';

/** The device in use, and the messages that the service sends. */
export interface State {
  readonly device: Device;
  /** Every message sent, oldest first. */
  readonly messages: readonly Message[];
  /** The last message, as long as a screen needs it. */
  readonly delivery: Delivery | undefined;
}

export const state: State = { device: 'navigateur', messages: [], delivery: undefined };

export type Event =
  | { readonly type: 'device.use'; readonly device: Device }
  | { readonly type: 'mail.open' | 'mail.close' | 'message.copy' | 'notification.follow' };

const { become, on } = changes<State, Event>();

export const actions = {
  useDevice: on('device.use', ({ delivery }, { device }) => ({
    device,
    delivery: delivery && lookAt(delivery, device === 'telephone'),
  })),
  openMail: become(({ delivery }) => ({ delivery: delivery && openMail(delivery) })),
  closeMail: become(({ delivery }) => ({ delivery: delivery && { ...delivery, open: false } })),
  noteCopy: become(({ delivery }) => ({ delivery: delivery && { ...delivery, copied: true } })),
  leaveMailbox: become(() => ({ device: 'navigateur', delivery: undefined })),
};

const { look, outside, press, when } = meanings<State, Event>();

const useDevice = (device: Device) => look({ type: 'device.use', device });
const isOpen = ({ delivery }: State) => delivery?.open === true;
const about =
  (what: Delivery['about']) =>
  ({ delivery }: State) =>
    delivery?.about === what;
const reading = (what: Delivery['about']) => (now: State) => isOpen(now) && about(what)(now);

const mailAbout = (what: Delivery['about']) =>
  when((now) => about(what)(now) && !isOpen(now), look({ type: 'mail.open' }));

/** Parts of the devices beside the browser, and the buttons that change device. */
export const anchors = {
  'appareils.navigateur': useDevice('navigateur'),
  'appareils.boite-mail': useDevice('boite-mail'),
  'appareils.telephone': useDevice('telephone'),

  'boite-mail.message-code': mailAbout('code'),
  'boite-mail.message-identifiant': mailAbout('identifiant'),
  'boite-mail.message-notification': mailAbout('notification'),
  'boite-mail.retour': when(isOpen, look({ type: 'mail.close' })),
  'boite-mail.copier-le-code': when(reading('code'), look({ type: 'message.copy' })),
  'boite-mail.copier-l-identifiant': when(reading('identifiant'), look({ type: 'message.copy' })),
  'boite-mail.voir-en-ligne': when(reading('notification'), outside),
  'boite-mail.me-connecter': when(reading('notification'), press({ type: 'notification.follow' })),
  'boite-mail.aide-en-ligne': when(reading('notification'), outside),

  'telephone.copier-le-code': when(about('code'), look({ type: 'message.copy' })),
  'telephone.copier-l-identifiant': when(about('identifiant'), look({ type: 'message.copy' })),
} as const;

export const scenes = { notification: [{ do: 'press', at: 'appareils.boite-mail' }] } as const;

/** Contexts of scenes that need another start than the usual one. */
export const starts = { notification: deliver([], { about: 'notification', way: 'e-mail', text: '' }) };

export const sources = {
  'boite-mail': { origin: 'I', month: '2021-12', checked: undefined },
  telephone: { origin: 'I', month: '2021-12', checked: undefined },
} as const satisfies Record<string, ScreenSource>;
