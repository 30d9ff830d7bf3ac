import { screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { essay } from './support/essay.ts';
import { openPage, part, slide } from './support/page.ts';

const card = () => within(screen.getByRole('region', { name: 'Ce que je fais' }));
const items = () => card().getAllByRole('listitem');
const says = (name: string) => card().getByRole('button', { name });
const atAddress = { stage: "{ scene: 'nouvel-onglet' }", event: 'did.site-ouvert' };
const openEssay = (body: string) => openPage('#/essai', { catalogue: [essay(body)] });

describe('a list of things to do', () => {
  test('numbers its items, and ticks each as it is done', async () => {
    await openPage('#/connexion/identification');
    expect(items().map((item) => item.textContent)).toEqual([
      expect.stringMatching(/^1\s*J’écris mon identifiant/),
      expect.stringMatching(/^2\s*J’écris mon mot de passe/),
      expect.stringMatching(/^3\s*Je clique sur «\u00a0Continuer\u00a0»/),
    ]);
    await userEvent.type(part('identification.identifiant'), 'colette.vasseur');
    expect(items()[0]).toHaveTextContent(/^Fait/);
    expect(items()[1]).not.toHaveTextContent(/Fait/);
    await userEvent.type(part('identification.identifiant'), '{Backspace}');
    expect(items()[0]).not.toHaveTextContent(/Fait/);
  });

  test('says what to write, until it is written', async () => {
    await openPage('#/connexion/identification');
    expect(items()[0]).toHaveTextContent('À écrire : colette.vasseur');
    expect(items()[1]).toHaveTextContent('À écrire : Soleil-2026!');
    await userEvent.type(part('identification.identifiant'), 'colette.vasseur');
    expect(items()[0]).not.toHaveTextContent('À écrire');
    expect(items()[1]).toHaveTextContent('À écrire');
  });

  test('says once what is to be written twice', async () => {
    const twice = 'J’écris [l’adresse](type:nouvel-onglet.adresse), oui, [elle](type:nouvel-onglet.adresse).';
    await openPage('#/essai', {
      catalogue: [essay(`${twice} [Ouvrir](press:nouvel-onglet.ouvrir)`, atAddress)],
    });
    expect(card().getAllByText(/À écrire/)).toHaveLength(1);
  });

  test('does not say a code, which is read in its message', async () => {
    await openPage('#/connexion/saisir-le-code');
    expect(items()[0]).toHaveTextContent('J’écris le code');
    expect(card().queryByText(/À écrire|482/)).toBeNull();
  });
});

describe('a hotspot said in words', () => {
  test('does what the hotspot does', async () => {
    await openPage('#/connexion/accueil-public');
    await userEvent.click(says('«\u00a0Connexion\u00a0»'));
    expect(slide()).toBe('identification');
  });

  test('leads to the field, and writes nothing', async () => {
    await openPage('#/connexion/identification');
    await userEvent.click(says('mon mot de passe'));
    await expect.poll(() => document.activeElement).toBe(part('identification.mot-de-passe'));
    expect(part('identification.mot-de-passe')).toHaveValue('');
  });

  test('leads to the field of another device', async () => {
    await openPage('#/connexion/saisir-le-code');
    await userEvent.click(part('appareils.telephone'));
    await userEvent.click(says('le code'));
    await expect.poll(() => document.activeElement).toBe(part('code-a-usage-unique.code'));
    expect(part('appareils.navigateur')).toHaveAttribute('aria-pressed', 'true');
  });

  test('lets time pass', async () => {
    await openPage('#/connexion/renvoyer-par-e-mail');
    await userEvent.click(says('30 secondes'));
    expect(items()[0]).toHaveTextContent(/^Fait/);
  });

  test('chooses', async () => {
    await openPage('#/connexion/bienvenue');
    await userEvent.click(says('Je passe le mode d’emploi'));
    expect(slide()).toBe('prerequis');
  });

  test('the next one is lit, and no other', async () => {
    await openPage('#/connexion/identification');
    const lit = () =>
      card()
        .getAllByRole('button')
        .filter((button) => button.classList.contains('lit'));
    expect(lit()).toEqual([says('mon identifiant')]);
    await userEvent.type(part('identification.identifiant'), 'colette.vasseur');
    expect(lit()).toEqual([says('mon mot de passe')]);
  });
});

describe('another tutorial', () => {
  test('that is only announced says so, and stays here', async () => {
    await openPage('#/connexion/prerequis');
    expect(card().queryByText(/bientôt/)).toBeNull();
    await userEvent.click(says('«\u00a0Activer Mon espace santé\u00a0»'));
    expect(card().getByText(/n’est pas encore écrit/)).toHaveAttribute('role', 'status');
    expect(slide()).toBe('prerequis');
  });

  test('that is written is a link', async () => {
    await openEssay('Je vais à [moi-même](tutoriel:essai), ou [plus loin](tutoriel:essai/fin).');
    expect(card().getByRole('link', { name: 'moi-même' })).toHaveAttribute('href', '#/essai');
    expect(card().getByRole('link', { name: 'plus loin' })).toHaveAttribute('href', '#/essai/fin');
  });
});

describe('asides', () => {
  test('a note stands in the open, what is for the helper is hidden until asked for', async () => {
    await openPage('#/connexion/prerequis');
    expect(card().getByText(/je n’ai rien à préparer/)).toBeVisible();
    const helper = () => card().getByText(/la personne n’a pas besoin de ses papiers/);
    expect(helper()).not.toBeVisible();
    await userEvent.click(card().getByText('Pour l’accompagnant'));
    expect(helper()).toBeVisible();
  });
});

describe('plain text', () => {
  test('keeps its accents of style, without a blank too many', async () => {
    await openEssay('Un **mot** fort, un *autre*, du `code`.');
    expect(card().getByText('mot').tagName).toBe('STRONG');
    expect(card().getByText('autre').tagName).toBe('EM');
    expect(card().getByText('code').tagName).toBe('CODE');
    expect(card().getByText(/Un.*fort/)).toHaveTextContent(/^Un mot fort, un autre, du code\.$/);
  });

  test('shows HTML as text', async () => {
    await openEssay('Voici \\<b id="x">gras\\</b>.');
    expect(card().getByText('Voici <b id="x">gras</b>.')).toBeVisible();
  });

  test('opens other sites beside this page, and says so', async () => {
    await openEssay('Voir [le site](https://example.org/).');
    const link = card().getByRole('link', { name: 'le site (ouvre un autre site)' });
    expect(link).toHaveAttribute('href', 'https://example.org/');
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', expect.stringMatching('noopener'));
  });

  test('shows its pictures, with what they say', async () => {
    await openEssay('![Une maison](media/maison.png)');
    expect(card().getByRole('img', { name: 'Une maison' })).toHaveAttribute('src', 'media/maison.png');
  });

  test('numbers a list from where it begins', async () => {
    await openEssay('4. Quatre\n5. Cinq');
    expect(items().map((item) => item.textContent.trim())).toEqual([
      expect.stringMatching(/^4\s*Quatre$/),
      expect.stringMatching(/^5\s*Cinq$/),
    ]);
    expect(card().getByRole('list')).toHaveAttribute('start', '4');
  });

  test('leaves a list without order unnumbered', async () => {
    await openEssay('- Un\n- Deux');
    expect(items().map((item) => item.textContent.trim())).toEqual(['Un', 'Deux']);
  });
});
