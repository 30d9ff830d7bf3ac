import { parseAddress } from '../player/addresses.ts';

/** Modules of one part of a tutorial, named `<tutorial>/<language>/first` or `…/rest`, its own first. */
export type Part = readonly [name: string, files: readonly string[]];

/** Where the first slide of a tutorial stands, drawn by the build. */
export interface Prerendered {
  readonly module: string;
  readonly lang: string;
  /** It is asked for by its name. */
  readonly slide: string | undefined;
}

/** What an address asks for beyond the application itself. */
export interface Request {
  readonly files: readonly string[];
  /** The page opens with more than words: the styles of all that loads later are needed at once. */
  readonly isStyled: boolean;
  /** Absent where the page does not open as the build has drawn it. */
  readonly drawn: Prerendered | undefined;
}

export function requestOf(hash: string, parts: readonly Part[]): Request {
  const { tutorial = '', slide, lang = 'fr', mode = 'guide', unknownMode, resume } = parseAddress(hash);
  const made = new Map(parts);
  const given = made.has(`${tutorial}/${lang}/first`) ? lang : 'fr';
  const names = slide === undefined ? ['first'] : ['first', 'rest'];
  const files = names.flatMap((name) => made.get(`${tutorial}/${given}/${name}`) ?? []);
  const isUsual = mode === 'guide' && unknownMode === undefined && !resume && given === lang;
  const [module] = files;
  const isStyled = slide !== undefined || tutorial === '';
  return { files, isStyled, drawn: isUsual && module !== undefined ? { module, lang, slide } : undefined };
}
