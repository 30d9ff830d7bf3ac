import { colette } from '../people.ts';
import type { Card } from './serial-number.ts';

/** What to find on a card: the social security number, or the serial number of a kind of card. */
export type CardPlace = 'numero' | Card;

interface Place {
  readonly where: string;
  /** Description of the drawing for people who can't see it. */
  readonly drawing: string;
  /** Digits before those to copy, which must not be copied. */
  readonly before?: string;
  /** The digits to copy, in small groups. */
  readonly groups: readonly string[];
}

const [photo, plain] = [colette.serials['avec-photo'], colette.serials['sans-photo']];

/** Where to look on a carte Vitale. The drawing is ours; places and lengths: A, sentences: I. */
export const wording = {
  name: 'carte Vitale',
  enlarge: 'Agrandir',
  unreadable: 'Le numéro est illisible ? Une aide par téléphone existe : le 3422.',
  places: {
    numero: {
      where: 'Il est au recto de la carte Vitale, sous votre nom. Il est aussi sur l’attestation de droits.',
      drawing: `Dessin d’une carte Vitale, côté recto. Sous le nom, une zone entourée\u00a0: ${colette.number}.`,
      groups: colette.number.split(' '),
    },
    'avec-photo': {
      where: 'Il est au recto, en haut à droite : recopiez les 11 derniers chiffres.',
      drawing: `Dessin d’une carte Vitale avec photo, côté recto. En haut à droite, 11 chiffres entourés à la fin d’un long numéro\u00a0: ${photo}.`,
      before: '0000000000',
      groups: [photo.slice(0, 4), photo.slice(4, 8), photo.slice(8)],
    },
    'sans-photo': {
      where: 'Il est au verso, en haut à gauche : recopiez tous ses chiffres.',
      drawing: `Dessin d’une carte Vitale sans photo, côté verso. En haut à gauche, un numéro entouré\u00a0: ${plain}.`,
      groups: [plain.slice(0, 4), plain.slice(4, 7), plain.slice(7)],
    },
  } as Record<CardPlace, Place>,
} as const;
