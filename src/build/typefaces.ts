import { simulations } from '../services/simulations.ts';

/** A web font of the site, in a folder of its own. */
export interface Typeface {
  /** As a stylesheet names it. */
  readonly family: string;
  /** Custom property that holds it and its fallbacks. */
  readonly property: string;
  /** Where its faces stand. */
  readonly folder: string;
  /** Where its fallbacks are written. */
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

/** `Some Face` → `some-face`, as packages and files are called. */
export const fileNameOf = ({ family }: Pick<Typeface, 'family'>): string =>
  family.toLowerCase().replaceAll(' ', '-');
