import type { Context } from '../context.ts';
import type { Delivery } from './delivery.ts';
import { look, type Meanings, outside, press, useDevice, when } from '../common/meaning.ts';

const isOpen = ({ delivery }: Context) => delivery?.open === true;
const about =
  (what: Delivery['about']) =>
  ({ delivery }: Context) =>
    delivery?.about === what;
const reading = (what: Delivery['about']) => (now: Context) => isOpen(now) && about(what)(now);

const mailAbout = (what: Delivery['about']) =>
  when((now) => about(what)(now) && !isOpen(now), look({ type: 'mail.open' }));

/** The devices beside the browser, and changing from one to another. */
export const deviceAnchors = {
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
} as const satisfies Meanings;
