import { isName, NAME } from '../names.ts';

/** Target of a link, or the reason why the link is refused. */
export type Target =
  | { readonly says: string }
  | { readonly href: string }
  | { readonly refused: 'link-not-allowed' | 'link-not-secure' }
  | { readonly refused: 'link-wrong-target'; readonly example: string };

interface Hotspot {
  readonly shape: RegExp;
  readonly example: string;
}

const part = new RegExp(`^${NAME}\\.${NAME}$`);
const name = new RegExp(`^${NAME}$`);

const hotspots = new Map<string, Hotspot>([
  ['press', { shape: part, example: 'press:accueil-public.connexion' }],
  ['type', { shape: part, example: 'type:identification.identifiant' }],
  ['wait', { shape: name, example: 'wait:nouveau-code' }],
  ['choose', { shape: name, example: 'choose:par-sms' }],
  ['tutoriel', { shape: new RegExp(`^${NAME}(?:/${NAME})?$`), example: 'tutoriel:connexion' }],
]);

const outside = /^(?:https:\/\/[^\s/]|mailto:[^\s]|tel:[+\d])/i;

/** Reads the address of a link; only listed schemes are accepted. */
export function readTarget(address: string): Target {
  const colon = address.indexOf(':');
  const scheme = address.slice(0, colon);
  const hotspot = hotspots.get(scheme);
  if (!hotspot) return readOutside(address);
  const target = address.slice(colon + 1);
  return hotspot.shape.test(target) && target.split(/[./]/).every(isName)
    ? { says: `${scheme}.${target}` }
    : { refused: 'link-wrong-target', example: hotspot.example };
}

function readOutside(address: string): Target {
  if (outside.test(address)) return { href: address };
  return { refused: /^http:/i.test(address) ? 'link-not-secure' : 'link-not-allowed' };
}
