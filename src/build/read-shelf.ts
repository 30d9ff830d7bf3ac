import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Shelf, TutorialFiles } from '../engine/source/files.ts';
import { filesOf, type FolderFiles } from './folder-files.ts';
import { readAnnounced } from './read-announced.ts';
import { readPicture } from './read-picture.ts';
import { readStart } from './read-start.ts';

/** Reads a folder of tutorials. Throws if the folder is missing. */
export function readShelf(root: string): Shelf {
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => isFolder(root, entry));
  return {
    tutorials: folders.map(({ name }) => readFolder(root, name)).filter((files) => files !== undefined),
    announced: readAnnounced(join(root, 'annonces.json')),
  };
}

const isFolder = (root: string, entry: Dirent): boolean =>
  entry.isSymbolicLink() ? statSync(join(root, entry.name)).isDirectory() : entry.isDirectory();

const isText = (file: string): boolean => /^[a-z]{2,3}(-[A-Za-z0-9]+)*\.md$/.test(file);

/**
 * Reads a tutorial's folder; undefined if it has no machine, no text and no symbolic link that leads out of
 * it.
 */
function readFolder(root: string, id: string): TutorialFiles | undefined {
  const folder = join(root, id);
  const found = filesOf(folder, root);
  const tells = (file: string) => file === '' || file === 'machine.ts' || isText(file);
  return [...found.files, ...found.outside].some(tells) ? readFiles(id, folder, found) : undefined;
}

function readFiles(id: string, folder: string, { files, outside }: FolderFiles): TutorialFiles {
  const texts = files.filter(isText);
  const media = files.filter((file) => file.startsWith('media/'));
  return {
    id,
    folder,
    machine: files.includes('machine.ts') ? readStart(join(folder, 'machine.ts')) : undefined,
    texts: Object.fromEntries(
      texts.map((file) => [file.slice(0, -'.md'.length), readStart(join(folder, file))]),
    ),
    media: media.map((file) => readPicture(folder, file)),
    outside,
  };
}
