import { simulations } from '../services/simulations.ts';

/** A web font of the site, in its own folder. */
export interface Typeface {
  /** Name of the family in style sheets. */
  readonly family: string;
  /** Custom property with the family and its fallbacks. */
  readonly property: string;
  /** Folder of the font files. */
  readonly folder: string;
  /** Style sheet of the fallbacks, written by `npm run fonts`. */
  readonly fallbacks: string;
}

const player: Typeface = {
  family: 'Atkinson Hyperlegible Next',
  property: '--font-player',
  folder: 'src/player/fonts',
  fallbacks: 'src/player/styles/fallbacks.css',
};

/** The player’s typeface and those of the services. */
export const typefaces: readonly Typeface[] = [
  player,
  ...[...simulations.values()].flatMap(({ manifest: { id, typeface: family } }) => {
    const folder = `src/services/${id}/fonts`;
    const fallbacks = `${folder}/fallbacks.css`;
    return family === undefined ? [] : [{ family, property: `--font-${id}`, folder, fallbacks }];
  }),
];

/** File name of a family, as packages write it: `Some Face` → `some-face`. */
export const fileNameOf = ({ family }: Pick<Typeface, 'family'>): string =>
  family.toLowerCase().replaceAll(' ', '-');
