import { parseAddress } from '../player/addresses.ts';

/**
 * Files of one part of a tutorial, named `<tutorial>/<language>/first` or `…/rest`; the first file is the
 * part's own module.
 */
export type Part = readonly [name: string, files: readonly string[]];

/** Location of a prerendered first slide. */
export interface Prerendered {
  readonly module: string;
  readonly lang: string;
  /** Name of the slide in the address, if any; only the first slide is prerendered. */
  readonly slide: string | undefined;
}

/** What an address needs in addition to the application. */
export interface Request {
  readonly files: readonly string[];
  /** The page starts with more than words, so it needs the later styles at once. */
  readonly isStyled: boolean;
  /** Absent for an unknown tutorial, another mode than `guide`, a missing language or a stored trail. */
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
