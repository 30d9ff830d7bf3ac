import { unzipSync, type UnzipFileInfo } from 'fflate';
import { DeckRefused, refusals } from './refusals.ts';

/** Files of a deck that an import reads, by path in the deck. */
export type Archive = ReadonlyMap<string, Uint8Array>;

const ENTRIES = 5_000;
/** Most bytes after unpacking: of a text, of a picture, and of all files. */
const TEXT = 5_000_000;
const PICTURE = 50_000_000;
const TOTAL = 200_000_000;

const text = /^(?:docProps\/core\.xml|ppt\/.+\.(?:xml|rels))$/;
const picture = /^ppt\/.+\.(?:avif|gif|jpe?g|png|svg|webp)$/i;
const leadsOut = /^\/|[\\:\0]|(?:^|\/)\.\.(?:\/|$)/;

const zip = [0x50, 0x4b, 0x03, 0x04];
/** Signature of the format before .pptx, which is also that of a .pptx with a password. */
const compound = [0xd0, 0xcf, 0x11, 0xe0];

/** Unpacks a deck in memory. Throws a `DeckRefused` for a file that is no deck or could do harm. */
export function openArchive(bytes: Uint8Array): Archive {
  const startsWith = (signature: readonly number[]) => signature.every((byte, at) => bytes[at] === byte);
  if (startsWith(compound)) throw new DeckRefused(refusals.old);
  if (!startsWith(zip)) throw new DeckRefused(refusals.notADeck);
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter: gate() })));
  } catch (error) {
    throw error instanceof DeckRefused ? error : new DeckRefused(refusals.broken);
  }
}

/** Filter that checks every entry of the archive before it is unpacked. Throws a `DeckRefused`. */
function gate(): (entry: UnzipFileInfo) => boolean {
  const seen = new Set<string>();
  let total = 0;
  return ({ name, size, originalSize }) => {
    if (leadsOut.test(name) || seen.has(name)) throw new DeckRefused(refusals.paths);
    seen.add(name);
    const isText = text.test(name);
    if (!isText && !picture.test(name)) return false;
    const unpacked = Math.max(size, originalSize);
    total += unpacked;
    const isHuge = unpacked > (isText ? TEXT : PICTURE) || total > TOTAL || seen.size > ENTRIES;
    if (isHuge) throw new DeckRefused(refusals.bomb);
    return true;
  };
}
