import { expect, type Page, test } from '@playwright/test';
import { CANARY, kept, keptInHistory } from './support/canary.ts';
import { graphNamed, graphs } from './support/graphs.ts';
import { make, makeAll } from './support/gestures.ts';
import { hint, open, visit } from './support/page.ts';
import { requestsOf } from './support/requests.ts';

/** Writes the canary in every field of every slide, and tries to send it. Returns the fields written. */
async function typeEverywhere(page: Page, tutorial: string, slides: readonly { id: string }[]) {
  const written = new Set<string>();
  for (const { id } of slides) {
    await visit(page, tutorial, id);
    for (const field of await page.locator(':is(input, textarea)[data-anchor]').all()) {
      await field.fill(CANARY);
      if ((await field.inputValue()) !== CANARY) continue;
      written.add((await field.getAttribute('data-anchor'))!);
      await field.press('Enter');
    }
  }
  return written;
}

/** Every field that a learner meets, by tutorial. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  connexion: [
    'code-a-usage-unique.code',
    'identification.identifiant',
    'identification.mot-de-passe',
    'nouvel-onglet.adresse',
  ],
  'exemple-image': [],
  'identifiant-oublie': [
    'identifiant-oublie.date-de-naissance',
    'identifiant-oublie.numero',
    'identification.identifiant',
    'identification.mot-de-passe',
  ],
  'mot-de-passe-oublie': [
    'code-a-usage-unique.code',
    'identification.identifiant',
    'identification.mot-de-passe',
    'mot-de-passe-oublie.date-de-naissance',
    'mot-de-passe-oublie.numero',
    'mot-de-passe-oublie.numero-de-serie',
    'nouveau-mot-de-passe.confirmation',
    'nouveau-mot-de-passe.mot-de-passe',
  ],
  messagerie: [
    'code-a-usage-unique.code',
    'enregistrer-document.date',
    'enregistrer-document.nom',
    'identification.identifiant',
    'identification.mot-de-passe',
    'nouveau-message.objet',
    'nouveau-message.recherche',
    'nouveau-message.texte',
    'nouvel-onglet.adresse',
    'reponse.texte',
  ],
  mediatheque: ['accueil.recherche', 'connexion.carte', 'connexion.mot-de-passe'],
};

/** `transitions.spec.ts` asks the same of every tutorial once it has been opened at its own address. */
test(
  'from the library, all of a tutorial is played without a request once the page is ready',
  { tag: '@file' },
  async ({ page, baseURL }) => {
    const requests = requestsOf(page);
    await open(page, '');
    const origins = new Set(
      requests
        .map((request) => new URL(request.url()))
        .map(({ origin, protocol }) => (origin === 'null' ? protocol : origin)),
    );
    expect(requests.length).toBeGreaterThan(0);
    const home = new URL(baseURL!);
    expect([...origins].filter((origin) => origin !== 'data:')).toEqual([
      home.protocol === 'file:' ? 'file:' : home.origin,
    ]);
    requests.length = 0;
    const { id, slides } = graphNamed('mediatheque');
    for (const slide of slides) {
      await visit(page, id, slide.id);
      await makeAll(
        page,
        slide.transitions[0]!.gestures.filter((gesture) => gesture.do !== 'wait'),
      );
    }
    await page.goto('#/nulle-part');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(requests.map((request) => request.url())).toEqual([]);
  },
);

/** Entries that a browser’s history holds at least. */
const HISTORY = 45;

for (const { id, slides } of graphs) {
  test(
    `nothing typed in ${id} is kept anywhere`,
    { tag: id === 'connexion' ? '@file' : '@audit-file' },
    async ({ page }) => {
      await open(page, id);
      const written = await typeEverywhere(page, id, slides);
      expect([...written].sort()).toEqual(FIELDS[id]);
      await page.goto('#/');
      const entries = await keptInHistory(page);
      expect(entries.length).toBeGreaterThan(Math.min(slides.length, HISTORY));
      expect(entries[0]).toContain('pas-a-pas:');
      for (const entry of entries) expect(entry).not.toContain(CANARY);
    },
  );
}

test('what is typed on the way is in no trail, before or after a reload', async ({ page }) => {
  await open(page, 'mediatheque/me-connecter');
  await make(page, { do: 'type', at: 'connexion.carte', text: CANARY });
  await make(page, { do: 'type', at: 'connexion.mot-de-passe', text: CANARY });
  expect(await kept(page)).not.toContain(CANARY);
  await page.reload();
  await expect(hint(page)).toBeAttached();
  expect(await page.content()).not.toContain(CANARY);
  expect(await kept(page)).not.toContain(CANARY);
});

test('the one file is locked by its own policy', async ({ page, baseURL }) => {
  await page.goto(new URL('pas-a-pas.html', baseURL).href);
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute('content', /^default-src 'none'; script-src 'sha256-/);
  await expect(policy).not.toHaveAttribute('content', /unsafe-|https?:|\*/);
});
