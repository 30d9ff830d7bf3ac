import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { card } from './support/card.ts';
import { code } from './support/code.ts';
import { essay } from './support/essay.ts';
import { openPage, part, slide } from './support/page.ts';
import { shelf } from './support/shelf.ts';

const items = () => card().getAllByRole('listitem');
const says = (name: string) => card().getByRole('button', { name });
const atSearch = { stage: "{ scene: 'accueil' }", event: 'did.recherche-faite' };
const openEssay = (body: string, way?: Parameters<typeof essay>[1]) =>
  openPage('#/essai', { catalogue: [essay(body, way)] });

const openCode = () => openPage('#/code/ecrire', { catalogue: [code.entry] });

describe('a list of things to do', () => {
  test('numbers its items, and ticks each as it is done', async () => {
    await openPage('#/mediatheque/me-connecter');
    expect(items().map((item) => item.textContent)).toEqual([
      expect.stringMatching(/^1\s*J’écris le numéro de ma carte/),
      expect.stringMatching(/^2\s*J’écris mon mot de passe/),
      expect.stringMatching(/^3\s*Je clique sur «\u00a0Me connecter\u00a0»/),
    ]);
    await userEvent.type(part('connexion.carte'), '2026 0417 55');
    expect(items()[0]).toHaveTextContent(/^Fait/);
    expect(items()[1]).not.toHaveTextContent(/Fait/);
    await userEvent.type(part('connexion.carte'), '{Backspace}');
    expect(items()[0]).not.toHaveTextContent(/Fait/);
  });

  test('says what to write, until it is written', async () => {
    await openPage('#/mediatheque/me-connecter');
    expect(items()[0]).toHaveTextContent('À écrire : 2026 0417 55');
    expect(items()[1]).toHaveTextContent('À écrire : Tilleul-88');
    await userEvent.type(part('connexion.carte'), '2026 0417 55');
    expect(items()[0]).not.toHaveTextContent('À écrire');
    expect(items()[1]).toHaveTextContent('À écrire');
  });

  test('says once what is to be written twice', async () => {
    const twice = 'J’écris [un mot](type:accueil.recherche), oui, [lui](type:accueil.recherche).';
    await openEssay(`${twice} [Chercher](press:accueil.chercher)`, atSearch);
    expect(card().getAllByText(/À écrire/)).toHaveLength(1);
  });

  test('does not say a code, which is read in its message', async () => {
    await openCode();
    expect(items()[0]).toHaveTextContent('J’écris le code');
    expect(card().queryByText(/À écrire|482/)).toBeNull();
  });
});

describe('a hotspot said in words', () => {
  test('does what the hotspot does', async () => {
    await openPage('#/mediatheque/choisir-un-livre');
    await userEvent.click(says('«\u00a0Les Marées lentes\u00a0»'));
    expect(slide()).toBe('le-livre');
  });

  test('leads to the field, and writes nothing', async () => {
    await openPage('#/mediatheque/me-connecter');
    await userEvent.click(says('mon mot de passe'));
    await expect.poll(() => document.activeElement).toBe(part('connexion.mot-de-passe'));
    expect(part('connexion.mot-de-passe')).toHaveValue('');
  });

  test('leads to the field of another device', async () => {
    await openCode();
    await userEvent.click(part('appareils.boite-mail'));
    await userEvent.click(says('le code'));
    await expect.poll(() => document.activeElement).toBe(part('code-a-usage-unique.code'));
    expect(part('appareils.navigateur')).toHaveAttribute('aria-pressed', 'true');
  });

  test('lets time pass', async () => {
    await openPage('#/detours/patienter', { catalogue: shelf });
    await userEvent.click(says('deux jours'));
    expect(items()[0]).toHaveTextContent(/^Fait/);
  });

  test('chooses', async () => {
    await openPage('#/mediatheque/c-est-reserve');
    await userEvent.click(says('Je change d’avis'));
    expect(slide()).toBe('changer-d-avis');
  });

  test('the next one is lit, and no other', async () => {
    await openPage('#/mediatheque/me-connecter');
    const lit = () =>
      card()
        .getAllByRole('button')
        .filter((button) => button.classList.contains('lit'));
    expect(lit()).toEqual([says('le numéro de ma carte')]);
    await userEvent.type(part('connexion.carte'), '2026 0417 55');
    expect(lit()).toEqual([says('mon mot de passe')]);
  });
});

describe('another tutorial', () => {
  test('that is only announced says so, and stays here', async () => {
    await openEssay('Je commence par [« Bientôt »](tutoriel:bientot).');
    expect(card().queryByText(/n’est pas encore écrit/)).toBeNull();
    await userEvent.click(says('«\u00a0Bientôt\u00a0»'));
    expect(card().getByText(/n’est pas encore écrit/)).toHaveAttribute('role', 'status');
    expect(slide()).toBe('un');
  });

  test('that is written is a link', async () => {
    await openEssay('Je vais à [moi-même](tutoriel:essai), ou [plus loin](tutoriel:essai/fin).');
    expect(card().getByRole('link', { name: 'moi-même' })).toHaveAttribute('href', '#/essai');
    expect(card().getByRole('link', { name: 'plus loin' })).toHaveAttribute('href', '#/essai/fin');
  });
});

describe('asides', () => {
  test('a note stands in the open, what is for the helper is hidden until asked for', async () => {
    await openEssay('Bonjour.\n\n::: note\nUne note.\n:::\n\n::: accompagnant\nUn conseil.\n:::');
    expect(card().getByText('Une note.')).toBeVisible();
    const helper = () => card().getByText('Un conseil.');
    expect(helper()).not.toBeVisible();
    await userEvent.click(card().getByText('Pour l’accompagnant'));
    expect(helper()).toBeVisible();
  });
});
