import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withPolicy } from '../../src/build/csp.ts';
import { compress } from './compress.ts';
import { temporaryFolder } from './temporary.ts';

const SLIDES = 40;

/** Writes what our player is compared with, a deck by hand without any library, and returns its folder. */
export function writeFloor(): string {
  const folder = temporaryFolder();
  const html = withPolicy(floor(), "'self'");
  for (const page of ['index.html', 'pas-a-pas.html']) writeFileSync(join(folder, page), html);
  compress(folder);
  return folder;
}

/** The page says where it is as ours does: `data-slide`, and `data-ready` when it has all it needs. */
const floor = (): string => `<!doctype html>
<html lang="fr" data-ready>
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<link rel="icon" href="data:," />
<title>Quarante diapositives</title>
<style>
body { margin: 0; background: #faf6ef; color: #221c14; font: 1.25rem/1.5 system-ui, sans-serif; }
section { max-width: 46rem; margin: 3rem auto; padding: 2rem; border: 1px solid; background: #fff; }
section[hidden] { display: none; }
</style>
</head>
<body data-slide="1">
${Array.from({ length: SLIDES }, (_, index) => slide(index + 1)).join('\n')}
<script>
const slides = document.querySelectorAll('section');
const moves = { ArrowRight: 1, ArrowLeft: -1 };
let at = 0;
addEventListener('keydown', ({ key }) => {
  const to = slides[at + moves[key]];
  if (!to) return;
  slides[at].hidden = true;
  to.hidden = false;
  at += moves[key];
  document.body.dataset.slide = at + 1;
});
</script>
</body>
</html>
`;

const slide = (number: number): string => `<section${number === 1 ? '' : ' hidden'}>
<h1>Étape ${number}</h1>
<p>J’ouvre mon espace avec mon identifiant, mon mot de passe et un code.</p>
<ul><li>J’écris l’adresse du site.</li><li>Je clique sur « Ouvrir ».</li><li>Je lis le message ${number}.</li></ul>
</section>`;
