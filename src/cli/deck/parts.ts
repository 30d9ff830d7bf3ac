import { posix } from 'node:path';
import type { Archive } from './archive.ts';
import { DeckRefused, refusals } from './refusals.ts';
import { attribute, childrenOf, type Element, parseXml } from './xml.ts';

/** A reference of a part of a deck. */
export interface Relation {
  /** Last word of the type: `slide`, `image`, `hyperlink`, `notesSlide`… */
  readonly kind: string;
  /** Path of a part, or an address if `isOutside`. */
  readonly target: string;
  readonly isOutside: boolean;
}

/** The parts of a deck and their references. */
export class Parts {
  readonly #archive: Archive;

  constructor(archive: Archive) {
    this.#archive = archive;
  }

  has(path: string): boolean {
    return this.#archive.has(path);
  }

  bytes(path: string): Uint8Array {
    const found = this.#archive.get(path);
    if (!found) throw new DeckRefused(refusals.missing(path));
    return found;
  }

  xml(path: string): Element {
    return parseXml(this.bytes(path));
  }

  /** The references of a part, by id. */
  relations(path: string): ReadonlyMap<string, Relation> {
    const { dir, base } = posix.parse(path);
    const list = `${dir}/_rels/${base}.rels`;
    if (!this.has(list)) return new Map();
    return new Map(
      childrenOf(this.xml(list), 'Relationship').map((relation) => [
        attribute(relation, 'Id') ?? '',
        relationOf(relation, dir),
      ]),
    );
  }
}

function relationOf(relation: Element, folder: string): Relation {
  const isOutside = attribute(relation, 'TargetMode') === 'External';
  const target = attribute(relation, 'Target') ?? '';
  const kind = posix.basename(attribute(relation, 'Type') ?? '');
  return { kind, target: isOutside ? target : resolve(folder, target), isOutside };
}

/** Path of a reference, from a folder of the deck. */
function resolve(folder: string, target: string): string {
  const path = posix.normalize(target.startsWith('/') ? target.slice(1) : posix.join(folder, target));
  if (path.startsWith('..') || path.startsWith('/')) throw new DeckRefused(refusals.paths);
  return path;
}
