import type { Page } from '@playwright/test';
import { deviceFiles } from '../../src/services/mon-espace-sante/joining/device-files.ts';
import { documents, papers } from '../../src/services/mon-espace-sante/documents/documents.ts';
import { attachments } from '../../src/services/mon-espace-sante/messages/attachments.ts';
import { correspondents } from '../../src/services/mon-espace-sante/messages/correspondents.ts';
import { letters } from '../../src/services/mon-espace-sante/messages/letters/index.ts';

const all = <One>(record: Readonly<Record<string, One>>): One[] => Object.values(record);
const stored = [...all(documents), ...all(papers), ...all(attachments)];
const files = [...stored, ...all(deviceFiles)].map(({ file }) => file);
const titles = stored.map(({ title }) => title);
const subjects = all(letters).map(({ subject }) => subject);
const people = all(correspondents).map(({ lastName }) => lastName);

const extension = (file: string) => file.slice(file.lastIndexOf('.'));

/** As long, and as short, as a name of its kind can be, in place of each name of the service; a title has 50 letters at most. */
export const lengths: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  'very long names': new Map([
    ...people.map((name) => [name, `${name}-de La Rochebrune-Saint-Amand-Vandenbroucke`] as const),
    ...subjects.map(
      (name) => [name, `${name} : ${'convocation, consignes et rendez-vous '.repeat(4)}`] as const,
    ),
    ...titles.map((name) => [name, name.replace(/\P{L}/gu, '').repeat(9).slice(0, 50)] as const),
    ...files.map(
      (name) => [name, `${'liste-des-affaires-a-apporter_'.repeat(4)}${extension(name)}`] as const,
    ),
  ]),
  'very short names': new Map([
    ...people.map((name) => [name, 'Ly'] as const),
    ...[...subjects, ...titles].map((name) => [name, 'A'] as const),
    ...files.map((name) => [name, `a${extension(name)}`] as const),
  ]),
};

/** Writes other names on the simulated screens. How many texts it changed. */
export const rename = (page: Page, names: ReadonlyMap<string, string>): Promise<number> =>
  page.evaluate(
    (pairs) => {
      let changed = 0;
      for (const screen of document.querySelectorAll('[data-screen]')) {
        const walker = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const text = node.textContent ?? '';
          const pair = pairs.find(([name]) => text.includes(name));
          if (!pair) continue;
          node.textContent = text.replaceAll(...pair);
          changed++;
        }
      }
      return changed;
    },
    [...names].sort(([one], [other]) => other.length - one.length),
  );
