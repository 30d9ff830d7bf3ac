import { parseAddress } from '../player/routes.ts';

/** Modules of one part of a tutorial, named `<tutorial>/<language>/debut` or `…/suite`, its own first. */
export type Part = readonly [name: string, files: readonly string[]];

/** Where the first slide of a tutorial stands, drawn by the build. */
export interface Drawn {
  readonly module: string;
  readonly lang: string;
  /** It is asked for by its name. */
  readonly slide: string | undefined;
}

/** What an address asks for beyond the application itself. */
export interface Asked {
  readonly files: readonly string[];
  /** The page opens with more than words: the styles of all that loads later are needed at once. */
  readonly isStyled: boolean;
  /** Absent where the page does not open as the build has drawn it. */
  readonly drawn: Drawn | undefined;
}

export function askedBy(hash: string, parts: readonly Part[]): Asked {
  const { tutorial = '', slide, lang = 'fr', mode = 'guide', unknownMode, resume } = parseAddress(hash);
  const made = new Map(parts);
  const given = made.has(`${tutorial}/${lang}/debut`) ? lang : 'fr';
  const names = slide === undefined ? ['debut'] : ['debut', 'suite'];
  const files = names.flatMap((name) => made.get(`${tutorial}/${given}/${name}`) ?? []);
  const isUsual = mode === 'guide' && unknownMode === undefined && !resume && given === lang;
  const [module] = files;
  const isStyled = slide !== undefined || tutorial === '';
  return { files, isStyled, drawn: isUsual && module !== undefined ? { module, lang, slide } : undefined };
}
