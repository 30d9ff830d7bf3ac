import type { Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk & { viteMetadata?: { importedCss: ReadonlySet<string> } };
/** Files of one part of a tutorial, named `<tutorial>/<language>/debut` or `…/suite`. */
type Part = readonly [name: string, files: readonly string[]];

const PART = /virtual:pas-a-pas\/([^/?]+\/[^/?]+\/[^/?]+)$/;

/** The page that starts at once to load all that it needs, and the tutorial named in its address. */
export function withPreload(html: string, bundle: Bundle): string {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const shell = new Set(chunks.filter((chunk) => chunk.isEntry).flatMap((chunk) => filesOf(chunk, bundle)));
  const links = [...shell]
    .filter((file) => file.endsWith('.js') && !html.includes(file))
    .map((file) => `<link rel="modulepreload" crossorigin href="./${file}" />`);
  const parts = tutorialParts(chunks, shell, bundle);
  const script = `<script>(${preloadTutorial.toString()})(${JSON.stringify(parts)})</script>`;
  const early = parts.length === 0 ? links : [script, ...links];
  return html.replace('<script type="module"', (module) => [...early, module].join('\n    '));
}

/** What each part of each tutorial needs beyond what the page itself loads. */
function tutorialParts(chunks: readonly Chunk[], shell: ReadonlySet<string>, bundle: Bundle): Part[] {
  return chunks.flatMap((chunk) => {
    const names = chunk.moduleIds.flatMap((id) => PART.exec(id)?.[1] ?? []);
    const files = filesOf(chunk, bundle).filter((file) => !shell.has(file));
    return names.map((name): Part => [name, files]);
  });
}

/** A chunk's file, its style, and those of all that it imports statically. */
function filesOf(start: Chunk, bundle: Bundle): string[] {
  const seen = new Set<string>();
  const visit = (chunk: Chunk): void => {
    if (seen.has(chunk.fileName)) return;
    seen.add(chunk.fileName);
    chunk.viteMetadata?.importedCss.forEach((file) => seen.add(file));
    for (const name of chunk.imports) {
      const imported = bundle[name];
      if (imported?.type === 'chunk') visit(imported);
    }
  };
  visit(start);
  return [...seen];
}

/** Runs in the page, from its source: it may use nothing from this file. */
function preloadTutorial(parts: readonly Part[]): void {
  const [path = '', query] = location.hash.slice(2).split('?');
  const [tutorial = '', slide] = path.split('/');
  const files = new Map(parts);
  const asked = `${tutorial}/${new URLSearchParams(query).get('lang') ?? 'fr'}`;
  const lang = files.has(`${asked}/debut`) ? asked : `${tutorial}/fr`;
  const wanted = slide ? [`${lang}/debut`, `${lang}/suite`] : [`${lang}/debut`];
  for (const file of wanted.flatMap((name) => files.get(name) ?? [])) {
    const link = document.createElement('link');
    link.rel = file.endsWith('.css') ? 'preload' : 'modulepreload';
    if (link.rel === 'preload') link.as = 'style';
    link.crossOrigin = '';
    link.href = file;
    document.head.append(link);
  }
}
