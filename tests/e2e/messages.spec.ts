import { expect, type Locator, type Page, test } from '@playwright/test';
import { expectSlide, hint, open, part } from './support/page.ts';
import { inTurn } from './support/in-turn.ts';

const everywhere = inTurn('@phone');

const screen = (page: Page): Locator => page.locator('[data-device="navigateur"]');
const button = (page: Page, name: string | RegExp): Locator =>
  screen(page).getByRole('button', { name, exact: true });
const snackbar = (page: Page, text: string): Locator =>
  screen(page).getByRole('status').filter({ hasText: text });
const at = (page: Page, slide: string) => open(page, `messagerie/${slide}`);

test.describe('who may be written to', () => {
  test('the welcome message takes no answer and is not thrown away', everywhere(), async ({ page }) => {
    await at(page, 'message-sans-reponse');
    await expect(button(page, /^Répondre/)).toHaveCount(0);
    await expect(button(page, 'Supprimer la conversation')).toHaveCount(0);
  });

  test(
    '« Répondre à tous » is there only with more than one correspondent',
    everywhere(),
    async ({ page }) => {
      await at(page, 'repondre');
      await expect(button(page, 'Répondre')).toBeVisible();
      await expect(button(page, 'Répondre à tous')).toHaveCount(0);
      await at(page, 'a-qui-repondre');
      await expect(button(page, 'Répondre')).toBeVisible();
      await expect(button(page, 'Répondre à tous')).toBeVisible();
    },
  );

  test('nobody who has ended the exchanges, in any conversation; who writes again can be answered', async ({
    page,
  }) => {
    for (const slide of ['fin-des-echanges', 'toutes-ses-conversations']) {
      await at(page, slide);
      await expect(screen(page).getByText(/a mis fin à vos échanges\./)).toBeVisible();
      await expect(button(page, /^Répondre/)).toHaveCount(0);
    }
    await at(page, 'reprise-des-echanges');
    await expect(screen(page).getByText(/a mis fin à vos échanges\./)).toHaveCount(0);
    await expect(button(page, 'Répondre')).toBeVisible();
  });

  test('without any contact a message is begun, and not sent', everywhere(), async ({ page }) => {
    await at(page, 'aucun-contact');
    const recipients = screen(page).getByLabel('Destinataires');
    await expect(recipients).toBeDisabled();
    await expect(recipients).toHaveValue('Vous n’avez aucun contact');
    await part(page, 'nouveau-message.envoyer').click();
    await expectSlide(page, 'envoi-impossible');
    await expect(screen(page).getByText('Ajouter un destinataire').first()).toBeVisible();
  });

  test('the list completes on the first letters of a name or a first name, by keys alone', async ({
    page,
  }) => {
    await at(page, 'choisir-un-destinataire');
    const field = screen(page).getByRole('combobox', { name: 'Destinataires' });
    await field.focus();
    await page.keyboard.press('ArrowDown');
    const all = await screen(page).getByRole('option').allInnerTexts();
    const surname = (text: string) =>
      text
        .split('\n')[0]!
        .replace(/^(Dr|Pr)\s/, '')
        .replace(/^\S+\s/, '');
    expect(all.length).toBeGreaterThan(5);
    expect(all.map(surname)).toEqual(all.map(surname).sort((one, other) => one.localeCompare(other, 'fr')));
    await page.keyboard.type('hel');
    await expect(screen(page).getByRole('option', { name: /Hélène Maréchal/ })).toBeVisible();
    await field.fill('MARECH');
    await expect(screen(page).getByRole('option')).toHaveText([/Hélène Maréchal/]);
    await page.keyboard.press('ArrowDown');
    await expect(screen(page).getByRole('option', { selected: true })).toHaveText(/Hélène Maréchal/);
    await page.keyboard.press('Enter');
    await expectSlide(page, 'autre-destinataire');
    await expect(button(page, 'Retirer Dr Hélène Maréchal')).toBeVisible();
    await expect(field).toHaveValue('');
  });

  test('Escape folds the list, and nothing else', async ({ page }) => {
    await at(page, 'choisir-un-destinataire');
    const field = screen(page).getByRole('combobox', { name: 'Destinataires' });
    await field.click();
    await expect(screen(page).getByRole('listbox')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(screen(page).getByRole('listbox')).toHaveCount(0);
    await expect(field).toBeFocused();
    await expectSlide(page, 'choisir-un-destinataire');
  });
});

test.describe('limits', () => {
  test(
    'over 10 Mo nothing is joined, the reason is said, what was ticked stays',
    everywhere(),
    async ({ page }) => {
      await at(page, 'ajout-refuse');
      await expect(screen(page).getByText(/dépasserait 10\sMo/)).toBeVisible();
      const ticked = screen(page).getByRole('checkbox', { checked: true });
      await expect(ticked).toHaveCount(3);
      await part(page, 'choisir-documents.ajouter').click();
      await expect(ticked).toHaveCount(3);
      await expectSlide(page, 'ajout-refuse');
    },
  );

  for (const slide of ['apercu-non-disponible', 'ajout-impossible'])
    test(
      `Documents refuses the file of ${slide}: it can only be downloaded`,
      everywhere(),
      async ({ page }) => {
        await at(page, slide);
        await expect(screen(page).getByText(/^Ajout aux documents impossible/)).toBeVisible();
        await expect(button(page, 'Enregistrer dans mes documents')).toHaveCount(0);
        await expect(button(page, 'Télécharger')).toBeVisible();
      },
    );

  test('a subject counts its letters; the 81st is refused on sending', async ({ page }) => {
    await at(page, 'raccourcir-l-objet');
    await expect(screen(page).getByText(/\/80 caractères – \d+ de trop/)).toBeVisible();
    const subject = part(page, 'nouveau-message.objet');
    await expect(subject).toHaveAttribute('aria-invalid', 'true');
    await subject.fill('x'.repeat(80));
    await expect(screen(page).getByText('80/80 caractères')).toBeVisible();
    await part(page, 'nouveau-message.envoyer').click();
    await expectSlide(page, 'nouveau-message-envoye');
  });
});

test.describe('what one writes', () => {
  test('is kept as a draft, said in the list, and found again', everywhere(), async ({ page }) => {
    await at(page, 'ecrire-ma-reponse');
    await part(page, 'reponse.texte').fill('Bonjour,\nje viens mardi.');
    await part(page, 'reponse.retour').click();
    await expectSlide(page, 'brouillon-garde');
    await part(page, 'conversation.retour').click();
    await expectSlide(page, 'brouillon-dans-la-liste');
    await expect(part(page, 'messagerie.conversation-generaliste')).toContainText('Brouillon');
    await part(page, 'messagerie.conversation-generaliste').click();
    await expectSlide(page, 'brouillon-garde');
    await part(page, 'conversation.repondre').click();
    await expectSlide(page, 'brouillon-retrouve');
    await expect(part(page, 'reponse.texte')).toHaveValue('Bonjour,\nje viens mardi.');
  });

  test('appears in the conversation once sent; Back takes it out again', everywhere(), async ({ page }) => {
    await at(page, 'envoyer');
    const written = await part(page, 'reponse.texte').inputValue();
    expect(written).not.toBe('');
    await part(page, 'reponse.envoyer').click();
    await expectSlide(page, 'message-envoye');
    await expect(snackbar(page, 'Message envoyé')).toBeVisible();
    await expect(screen(page).getByText(written)).toBeVisible();
    await page.locator('[data-do="back"]').click();
    await expectSlide(page, 'envoyer');
    await expect(part(page, 'reponse.texte')).toHaveValue(written);
  });

  test('empty is not sent, and says what is missing', everywhere(), async ({ page }) => {
    await at(page, 'message-vide');
    await part(page, 'reponse.envoyer').click();
    await expectSlide(page, 'envoi-refuse');
    await expect(part(page, 'reponse.texte')).toHaveAccessibleDescription(/Ajouter du contenu/);
  });
});

test.describe('what one keeps and throws away', () => {
  test('a saved attachment is then in Documents', everywhere(), async ({ page }) => {
    await at(page, 'document-garde');
    await expect(snackbar(page, 'Pièce jointe ajoutée à mes documents santé')).toBeVisible();
    await part(page, 'conversation.documents').click();
    await expectSlide(page, 'dans-mes-documents');
    await expect(screen(page).getByText('Résultats de prise de sang').first()).toBeVisible();
    await expect(screen(page).getByText('Ajouté depuis un message')).toBeVisible();
  });

  test(
    'Escape answers « Annuler » to the question, and keeps the conversation',
    everywhere(),
    async ({ page }) => {
      await at(page, 'confirmer');
      const question = screen(page).getByRole('dialog', { name: 'Supprimer cette conversation ?' });
      await expect(question).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(question).toHaveCount(0);
      await expectSlide(page, 'supprimer');
      await expect(button(page, 'Supprimer la conversation')).toBeVisible();
    },
  );

  test('a conversation deleted is no more in the list', everywhere(), async ({ page }) => {
    await at(page, 'confirmer');
    await screen(page).getByRole('dialog').getByRole('button', { name: 'Supprimer' }).click();
    await expectSlide(page, 'conversation-supprimee');
    await expect(snackbar(page, 'Conversation supprimée')).toBeVisible();
    await expect(part(page, 'messagerie.conversation-labo')).toHaveCount(0);
    await expect(part(page, 'messagerie.conversation-generaliste')).toBeVisible();
  });

  test('the address to give is copied', everywhere(), async ({ page }) => {
    await at(page, 'mon-adresse');
    await part(page, 'messagerie.copier-l-adresse').click();
    await expectSlide(page, 'qui-commence');
    await expect(snackbar(page, 'Adresse copiée')).toBeVisible();
  });
});

test('on a wide screen the list stands beside the conversation; another row is not for now', async ({
  page,
}) => {
  await at(page, 'lire-le-message');
  const other = part(page, 'conversation.vers-generaliste');
  await expect(other).toBeVisible();
  await other.click();
  await expectSlide(page, 'lire-le-message');
  await expect(hint(page)).not.toBeEmpty();
});

test('on a narrow screen one pane shows at a time', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await at(page, 'lire-le-message');
  await expect(part(page, 'conversation.vers-generaliste')).toBeHidden();
  await expect(part(page, 'conversation.retour')).toBeVisible();
});

test('the list scrolls: it holds twelve conversations and more', async ({ page }) => {
  await at(page, 'la-liste');
  const rows = screen(page).locator('[data-anchor^="messagerie.conversation-"]');
  expect(await rows.count()).toBeGreaterThan(12);
  await rows.last().scrollIntoViewIfNeeded();
  await expect(rows.last()).toBeInViewport();
});

test('signing in and reading messages happen in one account', async ({ page }) => {
  await open(page, 'connexion/je-suis-connecte');
  await page.locator('[data-do="next"]').click();
  await page.locator('[data-says="tutoriel.messagerie"]').click();
  await expect(page.locator('[data-tutorial]')).toHaveAttribute('data-tutorial', 'messagerie');
  await expectSlide(page, 'couverture');
});
