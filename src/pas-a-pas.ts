/** The one name that tutorials import from. */
export { tutorial } from './engine/source/tutorial.ts';
export { images } from './simulation/images/index.ts';
export { monEspaceSante } from './simulation/mon-espace-sante/index.ts';
