import type { ConversationId } from '../conversations.ts';
import { bienvenue } from './bienvenue.ts';
import { certificat, generaliste } from './generaliste.ts';
import { hopital } from './hopital.ts';
import { bilan, kine } from './kine.ts';
import { labo } from './labo.ts';
import { others } from './others.ts';
import { radiologie } from './radiologie.ts';
import type { Words } from './words.ts';

/** The texts of every conversation; only screens load this module. */
export const letters: Readonly<Record<ConversationId, Words>> = {
  ...others,
  labo,
  generaliste,
  hopital,
  radiologie,
  kine,
  'kine-bilan': bilan,
  bienvenue,
  certificat,
};
