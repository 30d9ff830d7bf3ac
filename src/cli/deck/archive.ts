import { unzipSync, type UnzipFileInfo } from 'fflate';
import { DeckRefused, refusals } from './refusals.ts';

/** Files of a deck that an import reads, by their path in it. */
export type Archive = ReadonlyMap<string, Uint8Array>;

const ENTRIES = 5_000;
/** Bytes once unpacked: of one text, one picture, and all that is unpacked. */
const TEXT = 5_000_000;
const PICTURE = 50_000_000;
const TOTAL = 200_000_000;

const text = /^(?:docProps\/core\.xml|ppt\/.+\.(?:xml|rels))$/;
const picture = /^ppt\/.+\.(?:avif|gif|jpe?g|png|svg|webp)$/i;
const leadsOut = /^\/|[\\:\0]|(?:^|\/)\.\.(?:\/|$)/;

const zip = [0x50, 0x4b, 0x03, 0x04];
/** Of the format before .pptx, which also wraps what a password protects. */
const compound = [0xd0, 0xcf, 0x11, 0xe0];

/** Unpacks a deck in memory. Refuses what is no deck, or would harm. */
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

/** Sees every entry of the archive before it is unpacked. */
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
