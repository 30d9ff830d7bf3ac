import type { DeliveryWay } from './delivery.ts';
import { colette } from '../people.ts';

/** Masked destination of a message, as part of a sentence. */
export const destinations: Record<DeliveryWay, string> = {
  'e-mail': `à ${colette.maskedMail}`,
  sms: `au ${colette.maskedMobile.replaceAll(' ', '\u00a0')}`,
};
