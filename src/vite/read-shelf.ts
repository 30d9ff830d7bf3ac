import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Shelf, TutorialFiles } from '../engine/compile.ts';
import { readPicture } from './read-picture.ts';

/** Bytes read of a file: more than any reader accepts, so that a larger one is refused without being read whole. */
const READ_LIMIT = 500_000;

/** Reads a folder of tutorials. Throws if there is no such folder. */
export function readShelf(root: string): Shelf {
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const announced = join(root, 'annonces.json');
  return {
    tutorials: folders.map(({ name }) => readFolder(root, name)).filter((files) => files !== undefined),
    announced: existsSync(announced)
      ? (JSON.parse(readFileSync(announced, 'utf8')) as Shelf['announced'])
      : {},
  };
}

/** A folder is a tutorial as soon as it holds a machine or a text. */
function readFolder(root: string, id: string): TutorialFiles | undefined {
  const folder = join(root, id);
  const files = filesIn(folder);
  const texts = files.filter((file) => /^[a-z]{2,3}(-[A-Za-z0-9]+)*\.md$/.test(file));
  if (!files.includes('machine.ts') && texts.length === 0) return undefined;
  return {
    id,
    folder,
    machine: files.includes('machine.ts') ? readStart(join(folder, 'machine.ts')) : '',
    texts: Object.fromEntries(
      texts.map((file) => [file.slice(0, -'.md'.length), readStart(join(folder, file))]),
    ),
    media: existsSync(join(folder, 'media'))
      ? filesIn(join(folder, 'media')).map((file) => readPicture(folder, `media/${file}`))
      : [],
  };
}

/** Plain files only: a link could lead outside the folder. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
    .sort();

function readStart(file: string): string {
  const buffer = Buffer.alloc(Math.min(statSync(file).size, READ_LIMIT));
  const handle = openSync(file, 'r');
  try {
    return buffer.toString('utf8', 0, readSync(handle, buffer));
  } finally {
    closeSync(handle);
  }
}
