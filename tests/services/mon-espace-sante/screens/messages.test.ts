import { cleanup, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { press } from '../../../gestures.ts';
import { askIdentifier, askPassword, pass, play, resend } from '../story.ts';
import { show } from './show.ts';

const bySms = press('choix-du-code.par-sms');
const byMail = press('choix-du-code.par-e-mail');
const phone = press('appareils.telephone');
const mailbox = press('appareils.boite-mail');
const openMail = press('boite-mail.message-code');
const copyButtons = () => screen.getAllByRole('button', { name: 'Copier le code' });

describe('telephone', () => {
  test('shows the message with the code', async () => {
    await show('telephone', play('choix-du-code', bySms));
    expect(screen.getByRole('heading', { name: 'Mon espace santé' })).toBeVisible();
    expect(screen.getByRole('listitem')).toHaveTextContent(/482913.*Ne le donnez à personne/);
    expect(screen.getByText('maintenant')).toBeVisible();
    expect(screen.getByText('10:42')).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent(/^$/);
  });

  test('keeps every message; only the last can be copied', async () => {
    await show('telephone', play('choix-du-code', bySms, pass, resend));
    const messages = screen.getAllByRole('listitem');
    expect(messages.map((message) => /\d{6}/.exec(message.textContent)?.[0])).toEqual(['482913', '754742']);
    expect(copyButtons()).toHaveLength(1);
    expect(messages[1]).toContainElement(copyButtons()[0] ?? null);
  });

  test('says that the code is copied', async () => {
    await show('telephone', play('choix-du-code', bySms, phone, press('telephone.copier-le-code')));
    expect(screen.getByRole('status')).toHaveTextContent('Code copié');
  });
});

describe('boite-mail', () => {
  test('lists the mails; only the code’s can be opened, and it is marked unread', async () => {
    await show('boite-mail', play('choix-du-code', byMail));
    const subject = /Mon espace santé – Votre code à usage unique.*Non lu/;
    expect(screen.getAllByRole('button')).toEqual([screen.getByRole('button', { name: subject })]);
    expect(screen.getAllByRole('listitem')).toHaveLength(5);
    expect(document.body).not.toHaveTextContent('482913');
  });

  test('a mail once read has no mark; the one before stays below', async () => {
    await show('boite-mail', play('choix-du-code', byMail, mailbox, openMail, press('boite-mail.retour')));
    expect(screen.queryByText('Non lu')).toBeNull();
  });

  test('a second code makes a second mail, on top', async () => {
    await show('boite-mail', play('choix-du-code', byMail, pass, resend));
    const [first, second] = screen.getAllByRole('listitem');
    expect(first).toHaveTextContent('10:43');
    expect(second).toHaveTextContent('10:42');
    expect(screen.getAllByRole('button')).toHaveLength(1);
  });

  test('the mail opened holds the code and a way back', async () => {
    await show('boite-mail', play('choix-du-code', byMail, mailbox, openMail));
    expect(screen.getByRole('heading')).toHaveTextContent('Votre code à usage unique');
    expect(document.body).toHaveTextContent('482913');
    expect(screen.getByRole('button', { name: /Retour/ })).toBeVisible();
    expect(copyButtons()).toHaveLength(1);
  });
});

describe('the message with the identifier', () => {
  const byMailOpened = [...askIdentifier('par-e-mail'), mailbox, press('boite-mail.message-identifiant')];

  test('arrives on the telephone', async () => {
    await show('telephone', play('identifiant-oublie', ...askIdentifier('par-sms')));
    expect(screen.getByRole('listitem')).toHaveTextContent(/Votre identifiant\s: colette\.vasseur/);
    expect(screen.getByRole('button', { name: 'Copier l’identifiant' })).toBeVisible();
  });

  test('arrives in the mailbox, and is opened to be read', async () => {
    await show('boite-mail', play('identifiant-oublie', ...askIdentifier('par-e-mail')));
    const subject = /Mon espace santé – Votre identifiant.*Non lu/;
    expect(screen.getAllByRole('button')).toEqual([screen.getByRole('button', { name: subject })]);
  });

  test('says the identifier once opened, and that it is copied', async () => {
    await show(
      'boite-mail',
      play('identifiant-oublie', ...byMailOpened, press('boite-mail.copier-l-identifiant')),
    );
    expect(screen.getByRole('heading')).toHaveTextContent('Votre identifiant');
    expect(document.body).toHaveTextContent(/Votre identifiant\s: colette\.vasseur/);
    expect(screen.getByRole('status')).toHaveTextContent('Identifiant copié');
  });

  test('stays below a code that came later; what went to the telephone is not there', async () => {
    const later = [
      ...askIdentifier('par-e-mail'),
      press('identifiant-envoye.identification'),
      press('identification.mot-de-passe-oublie'),
    ];
    await show('boite-mail', play('identifiant-oublie', ...later, ...askPassword('par-e-mail')));
    const [first, second] = screen.getAllByRole('listitem');
    expect(first).toHaveTextContent(/10:43.*Votre code à usage unique/);
    expect(second).toHaveTextContent(/10:42.*Votre identifiant/);
    cleanup();
    await show('telephone', play('identifiant-oublie', ...later, ...askPassword('par-sms')));
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    expect(document.body).not.toHaveTextContent('colette.vasseur');
  });
});

describe('the mail that says that somebody wrote', () => {
  const opened = () => play('notification', press('boite-mail.message-notification'));

  test('is marked unread in the list', async () => {
    await show('boite-mail', play('notification'));
    const subject = /Vous avez un nouveau message.*Non lu/;
    expect(screen.getAllByRole('button')).toEqual([screen.getByRole('button', { name: subject })]);
  });

  test('greets, and leads to the site, and says nothing of what was written', async () => {
    await show('boite-mail', opened());
    expect(screen.getByText('Bonjour COLETTE,')).toBeVisible();
    expect(screen.getByRole('button', { name: 'ME CONNECTER À MON ESPACE SANTÉ' })).toBeVisible();
    expect(screen.getByText(/écrivez vous-même l’adresse www\.monespacesante\.fr/)).toBeVisible();
    expect(document.body).not.toHaveTextContent(/Lemoine|prise de sang/);
  });

  test('offers to be seen in a browser, and the help, both outside', async () => {
    await show('boite-mail', opened());
    for (const name of [/Le voir dans mon navigateur$/, /L’aide en ligne y répond$/])
      expect(screen.getByRole('button', { name })).toHaveAttribute('title');
    expect(screen.queryByRole('button', { name: /^Copier/ })).toBeNull();
  });
});

describe('copying', () => {
  const copy = vi.fn(() => true);
  beforeEach(() => {
    copy.mockClear();
    Object.assign(document, { execCommand: copy });
  });

  test.each([
    ['telephone', play('choix-du-code', bySms, pass, resend), '754742'],
    ['boite-mail', play('choix-du-code', byMail, mailbox, openMail), '482913'],
    ['telephone', play('identifiant-oublie', ...askIdentifier('par-sms')), 'colette.vasseur'],
  ] as const)(
    'on %s selects what the last message carries alone, and copies it',
    async (name, moment, text) => {
      await show(name, moment);
      await userEvent.click(screen.getByRole('button', { name: /^Copier/ }));
      expect(document.getSelection()?.toString()).toBe(text);
      expect(copy).toHaveBeenCalledExactlyOnceWith('copy');
    },
  );
});
