import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Contents of a tutorial's folder, by path in the folder. */
export interface FolderFiles {
  readonly files: readonly string[];
  /** Symbolic links that lead out of the folder or to nothing; an empty path is the folder itself. */
  readonly outside: readonly string[];
}

/** Lists a tutorial's folder and its pictures. Symbolic links are followed only within the folder. */
export function filesOf(folder: string, root: string): FolderFiles {
  if (!isWithin(folder, root)) return { files: [], outside: [''] };
  const here = entriesOf(folder);
  const media = here.filter(({ name }) => name === 'media' && leadsTo(folder, 'media', 'isDirectory'));
  const paths = [
    ...here.map(({ name }) => name),
    ...media.flatMap(({ name }) => entriesOf(join(folder, name)).map((entry) => `${name}/${entry.name}`)),
  ].sort();
  return {
    files: paths.filter((path) => leadsTo(folder, path, 'isFile')),
    outside: paths.filter((path) => !isWithin(join(folder, path), folder)),
  };
}

const entriesOf = (folder: string): Dirent[] => readdirSync(folder, { withFileTypes: true });

const leadsTo = (folder: string, path: string, kind: 'isFile' | 'isDirectory'): boolean =>
  isWithin(join(folder, path), folder) && statSync(join(folder, path))[kind]();

function isWithin(path: string, folder: string): boolean {
  try {
    const inside = relative(realpathSync(folder), realpathSync(path));
    return inside !== '..' && !inside.startsWith(`..${sep}`);
  } catch {
    return false;
  }
}
