import { meanings } from '../../../contract/meanings.ts';
import type { ScreenSource } from '../../../contract/simulation.ts';
import { changes } from '../../changes.ts';

export type Device = 'navigateur' | 'boite-mail';

/** The device in use, and the message about a book that has arrived. */
export interface State {
  readonly device: Device;
  readonly mail: { readonly read: boolean; readonly open: boolean };
}

export const state: State = { device: 'navigateur', mail: { read: false, open: false } };

export type Event =
  { readonly type: 'device.use'; readonly device: Device } | { readonly type: 'mail.open' | 'mail.close' };

const { become, on } = changes<State, Event>();

export const actions = {
  useDevice: on('device.use', (_, { device }) => ({ device })),
  openMail: become(() => ({ mail: { read: true, open: true } })),
  closeMail: become(() => ({ mail: { read: true, open: false } })),
};

const { look, when } = meanings<State, Event>();

const isOpen = ({ mail }: State): boolean => mail.open;

export const anchors = {
  'appareils.navigateur': look({ type: 'device.use', device: 'navigateur' }),
  'appareils.boite-mail': look({ type: 'device.use', device: 'boite-mail' }),
  'boite-mail.message': when((now) => !isOpen(now), look({ type: 'mail.open' })),
  'boite-mail.retour': when(isOpen, look({ type: 'mail.close' })),
} as const;

export const facts = [] as const;

export const scenes = {};

export const values = {};

export const sources = {
  'boite-mail': { origin: 'I', month: '2026-11', checked: undefined },
} as const satisfies Record<string, ScreenSource>;
