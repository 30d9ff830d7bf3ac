import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { Picture } from '../../engine/flow/pictures.ts';
import { sizeOf } from '../../build/read-picture.ts';
import type { Deck } from './model.ts';

/** A picture of the deck, as a file of the tutorial. */
export interface MediaFile extends Required<Picture> {
  /** Name of the file without extension, also used as the prefix of its areas. */
  readonly name: string;
  readonly content: Uint8Array;
}

/** The pictures of a deck that browsers show, without duplicates, numbered in order of use. */
export class Media {
  readonly #deck: Deck;
  /** Files by the hash of their content, because two parts may hold the same picture. */
  readonly #files = new Map<string, MediaFile>();
  readonly #byPart = new Map<string, MediaFile | undefined>();

  constructor(deck: Deck) {
    this.#deck = deck;
  }

  get files(): MediaFile[] {
    return [...this.#files.values()];
  }

  /** The file of a part; undefined if browsers don't show the picture or the deck lacks the part. */
  get(part: string): MediaFile | undefined {
    if (!this.#byPart.has(part) && this.#deck.has(part)) this.#byPart.set(part, this.#read(part));
    return this.#byPart.get(part);
  }

  #read(part: string): MediaFile | undefined {
    const content = this.#deck.bytes(part);
    const key = createHash('sha256').update(content).digest('base64');
    const known = this.#files.get(key);
    const size = sizeOf(content);
    if (known || !size) return known;
    const name = `image-${this.#files.size + 1}`;
    const file = `media/${name}${posix.extname(part).toLowerCase()}`;
    const made = { name, file, content, size, bytes: content.length };
    this.#files.set(key, made);
    return made;
  }
}
