import type { Rolldown } from 'vite';
import type { Part } from '../early/request.ts';
import { firstScript } from './first-script.ts';

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

const PART = /virtual:pas-a-pas\/([^/?]+\/[^/?]+\/(?:first|rest))$/;

/**
 * The page with preloads of all that it needs, and the first script, which shows the tutorial of the address.
 */
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

/**
 * Preloads of the head's styles, before the first script: links there would block the script until they are
 * loaded.
 */
const stylesOf = (html: string): string[] =>
  Array.from(
    (html.split('</head>')[0] ?? '').matchAll(/<link rel="stylesheet"( crossorigin href="[^"]*")/g),
    ([, rest = '']) => `<link rel="preload" as="style"${rest} />`,
  );

/**
 * Preloads of the fonts of the first slide, whose text waits for them: the style sheet would request them
 * later.
 */
const playerFonts = (bundle: Bundle): string[] =>
  Object.keys(bundle)
    .filter((file) => /\/atkinson-[^/]*\.woff2$/.test(file))
    .map((file) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="./${file}" />`);

/** The files that each part of each tutorial needs in addition to those of the page. */
function tutorialParts(chunks: readonly Chunk[], shell: ReadonlySet<string>, bundle: Bundle): Part[] {
  return chunks.flatMap((chunk) => {
    const names = chunk.moduleIds.flatMap((id) => PART.exec(id)?.[1] ?? []);
    const files = filesOf(chunk, bundle).filter((file) => !shell.has(file));
    return names.map((name): Part => [name, files]);
  });
}

/**
 * The file of a chunk and the files of its static imports. Styles are left out, because the page links all of
 * them.
 */
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
