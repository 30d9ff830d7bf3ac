import { isMode, type Mode } from './policies.ts';

/** Contents of an address of the player. */
export interface Address {
  readonly tutorial?: string;
  readonly slide?: string;
  readonly lang?: string;
  readonly mode?: Mode;
  /** Whether to resume from the stored trail. */
  readonly resume?: true;
  /** A mode of the address that this player does not know. */
  readonly unknownMode?: string;
}

/** Reads the hash of an address: `#/<tutorial>/<slide>?mode=…&lang=…`. */
export function parseAddress(hash: string): Address {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [tutorial, slide] = path.split('/').map(decoded).filter(Boolean);
  const asked = new URLSearchParams(query);
  const mode = asked.get('mode');
  const lang = asked.get('lang');
  return {
    ...(tutorial === undefined ? {} : { tutorial }),
    ...(slide === undefined ? {} : { slide }),
    ...(lang === null ? {} : { lang }),
    ...(mode === null ? {} : isMode(mode) ? { mode } : { unknownMode: mode }),
    ...(asked.has('reprendre') ? { resume: true } : {}),
  };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Writes an address. The mode and the language are left out when they are the defaults. */
export function addressOf({ tutorial, slide, lang, mode, resume }: Address): string {
  const path = [tutorial, slide].filter((part) => part !== undefined).map(encodeURIComponent);
  const asked = new URLSearchParams();
  if (lang !== undefined) asked.set('lang', lang);
  if (mode !== undefined && mode !== 'guide') asked.set('mode', mode);
  if (resume) asked.set('reprendre', '');
  const query = asked.toString();
  return `#/${path.join('/')}${query ? `?${query}` : ''}`;
}
