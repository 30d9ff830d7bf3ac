import { join } from 'node:path';
import type { Chunk } from '../engine/flow/chunks.ts';

/** Paths of the pictures of a part, on stages or in words, without duplicates. */
export function picturesIn(part: Chunk): string[] {
  const files = new Set<string>();
  JSON.stringify(part, (key, value: unknown) => {
    if (key === 'image' && typeof value === 'string') files.add(value);
    return value;
  });
  return [...files];
}

/** Name of the variable for a picture's address in a module. */
export const nameOf = (index: number): string => `picture${index}`;

/** The imports that define the variables of pictures' addresses. */
export const importsOf = (files: readonly string[], folder: string): string =>
  files
    .map((file, index) => `import ${nameOf(index)} from ${JSON.stringify(`${join(folder, file)}?url`)};`)
    .join('\n');

/** An expression for a piece of HTML, in which each picture has the address of its file. */
export function withPictures(html: string, files: readonly string[]): string {
  const source = (address: string) => `src=\\"${address}\\"`;
  return files.reduce(
    (code, file, index) => code.replaceAll(source(file), source(`" + ${nameOf(index)} + "`)),
    JSON.stringify(html),
  );
}

/**
 * Source of the module that loads the pictures of a tutorial before the slides that show them, and keeps them
 * in memory.
 */
export function picturesModule(part: Chunk, folder: string): string {
  const files = picturesIn(part);
  return `${importsOf(files, folder)}
const kept = [];
const one = (address) => new Promise((done, fail) => {
  const picture = new Image();
  kept.push(picture);
  picture.onload = done;
  picture.onerror = fail;
  picture.src = address;
});
export default () => Promise.all([${files.map((_, index) => nameOf(index)).join(', ')}].map(one));`;
}
