// Written by `npm run generate`: each service, by the name that authors give to `tutorial(…)`.
export { service as images } from './images/service.ts';
export { service as mediatheque } from './mediatheque/service.ts';
export { service as monEspaceSante } from './mon-espace-sante/service.ts';
