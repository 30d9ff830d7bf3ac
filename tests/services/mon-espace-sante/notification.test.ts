import { describe, expect, test } from 'vitest';
import { gesturesOn } from '../../../src/engine/explore/moves.ts';
import { monEspaceSante } from '../../../src/services/index.ts';
import { press, type } from '../../gestures.ts';
import { type Moment, play, signInWith } from './story.ts';

const openMail = press('boite-mail.message-notification');
const follow = press('boite-mail.me-connecter');

const shown = ({ service }: Moment) =>
  monEspaceSante.devices(service).map(({ screen, focused }) => [screen, focused].join(' '));

describe('the mail that tells of a message', () => {
  test('stands in the mailbox, beside a new tab and the public home', () => {
    expect(shown(play('notification'))).toEqual(['nouvel-onglet false', 'boite-mail true']);
    const typed = [
      press('appareils.navigateur'),
      type('nouvel-onglet.adresse', 'www.monespacesante.fr'),
      press('nouvel-onglet.ouvrir'),
    ];
    expect(shown(play('notification', ...typed))).toEqual(['accueil-public true', 'boite-mail false']);
    const signIn = press('accueil-public.connexion');
    expect(shown(play('notification', ...typed, signIn))).toEqual(['identification true']);
  });

  test('once open, has a button that leads to signing in, a line to a browser and one to help', () => {
    const { service } = play('notification', openMail);
    const parts = gesturesOn(monEspaceSante, service).map((gesture) => ('at' in gesture ? gesture.at : ''));
    expect(parts.filter((part) => part.startsWith('boite-mail'))).toEqual([
      'boite-mail.retour',
      'boite-mail.voir-en-ligne',
      'boite-mail.me-connecter',
      'boite-mail.aide-en-ligne',
    ]);
  });

  test('leads to signing in, in the browser', () => {
    expect(shown(play('notification', openMail, follow))).toEqual(['identification true']);
    const goOn = [...signInWith('colette.vasseur', 'Soleil-2026!'), press('choix-du-code.par-sms')];
    expect(shown(play('notification', openMail, follow, ...goOn))).toEqual([
      'code-a-usage-unique true',
      'telephone false',
    ]);
  });
});
