import { describe, expect, test } from 'vitest';
import { card } from './support/card.ts';
import { essay } from './support/essay.ts';
import { openPage } from './support/page.ts';

const items = () => card().getAllByRole('listitem');
const openEssay = (body: string) => openPage('#/essai', { catalogue: [essay(body)] });

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
