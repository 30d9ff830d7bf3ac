import { press, type, wait } from '../../gestures.ts';

/** Gestures of the library: searching, signing in, being told that the book has come. */
export const search = type('accueil.recherche', 'marées');
export const find = press('accueil.chercher');
export const hours = press('accueil.horaires');
export const card = type('connexion.carte', '2026 0417 55');
export const password = type('connexion.mot-de-passe', 'Tilleul-88');
export const goOn = press('connexion.me-connecter');
export const home = press('connexion.accueil');
export const twoDays = wait('deux-jours');
export const cancel = press('mes-reservations.annuler');
export const confirm = press('mes-reservations.confirmer');
export const keep = press('mes-reservations.garder');
export const website = press('appareils.navigateur');
export const mailbox = press('appareils.boite-mail');
export const open = press('boite-mail.message');
export const close = press('boite-mail.retour');
