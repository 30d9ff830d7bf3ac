import type { DeliveryWay } from '../devices/delivery.ts';
import { destinations } from '../devices/destinations.labels.ts';

export const wording = {
  title: 'Mon identifiant est envoyé !', // S
  sent: (to: DeliveryWay) => `Votre identifiant vous a été envoyé ${destinations[to]}.`, // A
  next: 'Lisez le message, puis identifiez-vous.', // I
  back: 'Retour à l’identification', // I
} as const;
