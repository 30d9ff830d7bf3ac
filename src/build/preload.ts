import type { Rolldown } from 'vite';
import type { Part } from '../early/request.ts';
import { firstScript } from './first-script.ts';

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

const PART = /virtual:pas-a-pas\/([^/?]+\/[^/?]+\/(?:first|rest))$/;

/** The page that starts at once to load all that it needs, and to show the tutorial named in its address. */
export async function withPreload(html: string, bundle: Bundle): Promise<string> {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const shell = new Set(chunks.filter((chunk) => chunk.isEntry).flatMap((chunk) => filesOf(chunk, bundle)));
  const links = [...shell]
    .filter((file) => !html.includes(file))
    .map((file) => `<link rel="modulepreload" crossorigin href="./${file}" />`);
  const parts = tutorialParts(chunks, shell, bundle);
  const early = [
    ...stylesOf(html),
    ...playerFonts(bundle),
    `<script>${await firstScript(parts)}</script>`,
    ...links,
  ];
  return html.replace('<script type="module"', (module) => [...early, module].join('\n    '));
}

/** The head's styles, asked for before the first script runs: to link them there would make it wait for them. */
const stylesOf = (html: string): string[] =>
  Array.from(
    (html.split('</head>')[0] ?? '').matchAll(/<link rel="stylesheet"( crossorigin href="[^"]*")/g),
    ([, rest = '']) => `<link rel="preload" as="style"${rest} />`,
  );

/** The faces of the first slide: no text is drawn before them, and the styles alone would ask for them later. */
const playerFonts = (bundle: Bundle): string[] =>
  Object.keys(bundle)
    .filter((file) => /\/atkinson-[^/]*\.woff2$/.test(file))
    .map((file) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="./${file}" />`);

/** What each part of each tutorial needs beyond what the page itself loads. */
function tutorialParts(chunks: readonly Chunk[], shell: ReadonlySet<string>, bundle: Bundle): Part[] {
  return chunks.flatMap((chunk) => {
    const names = chunk.moduleIds.flatMap((id) => PART.exec(id)?.[1] ?? []);
    const files = filesOf(chunk, bundle).filter((file) => !shell.has(file));
    return names.map((name): Part => [name, files]);
  });
}

/** A chunk's file, and those of all that it imports statically. The page links all the styles. */
function filesOf(start: Chunk, bundle: Bundle): string[] {
  const seen = new Set<string>();
  const visit = (chunk: Chunk): void => {
    if (seen.has(chunk.fileName)) return;
    seen.add(chunk.fileName);
    for (const name of chunk.imports) {
      const imported = bundle[name];
      if (imported?.type === 'chunk') visit(imported);
    }
  };
  visit(start);
  return [...seen];
}
