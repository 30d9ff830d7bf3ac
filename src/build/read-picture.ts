import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { disableTypes, imageSize, types } from 'image-size';
import type { Picture } from '../engine/flow/pictures.ts';

/** Extensions of pictures that browsers show. */
const SHOWN = ['avif', 'gif', 'jpg', 'png', 'svg', 'webp'];
disableTypes(types.filter((type) => !SHOWN.includes(type)));

/** Bytes at the start of a picture that are read to find its size. */
const HEAD = 200_000;

/** Reads the data of a picture in a tutorial's folder. */
export function readPicture(folder: string, file: string): Picture {
  const path = join(folder, file);
  const { size: bytes } = statSync(path);
  const size = sizeOf(headOf(path, Math.min(bytes, HEAD)));
  return { file, bytes, ...(size && { size }) };
}

/** The size in pixels of a picture; undefined if browsers do not show the file. */
export function sizeOf(head: Uint8Array): Picture['size'] {
  try {
    const { width, height, orientation = 1 } = imageSize(head);
    return orientation < 5 ? [width, height] : [height, width];
  } catch {
    return undefined;
  }
}

function headOf(path: string, length: number): Uint8Array {
  const head = new Uint8Array(length);
  const handle = openSync(path, 'r');
  try {
    return head.subarray(0, readSync(handle, head));
  } finally {
    closeSync(handle);
  }
}
