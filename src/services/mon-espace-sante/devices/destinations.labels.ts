import type { DeliveryWay } from './delivery.ts';
import { colette } from '../people.ts';

/** Where a message goes, in the middle of a sentence; masked. */
export const destinations: Record<DeliveryWay, string> = {
  'e-mail': `à ${colette.maskedMail}`,
  sms: `au ${colette.maskedMobile.replaceAll(' ', '\u00a0')}`,
};
