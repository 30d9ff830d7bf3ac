import { beforeEach, expect, test, vi } from 'vitest';

/** Links are noted, and stay out of the page, which would load them. */
let links: HTMLLinkElement[];
const fresh = async () => {
  vi.resetModules();
  return (await import('../../src/player/later-styles.ts')).laterStyles;
};
const name = (sheet: string) =>
  document.head.insertAdjacentHTML('beforeend', `<meta name="later-styles" content="${sheet}">`);

beforeEach(() => {
  document.head.innerHTML = '';
  links = [];
  vi.spyOn(document.head, 'append').mockImplementation((link) => void links.push(link as HTMLLinkElement));
});

test('a page that names no sheet has all its styles', async () => {
  const laterStyles = await fresh();
  await laterStyles();
  expect(links).toEqual([]);
});

test('the sheet is asked for once, and waited for', async () => {
  const laterStyles = await fresh();
  name('./later.css');
  const all = Promise.all([laterStyles(), laterStyles()]);
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['./later.css']);
  links[0]!.onload!(new Event('load'));
  await all;
  await laterStyles();
  expect(links).toHaveLength(1);
});

test('a sheet that can’t be loaded says so, and can be asked for again', async () => {
  const laterStyles = await fresh();
  name('./later.css');
  const first = laterStyles();
  links[0]!.onerror!(new Event('error'));
  await expect(first).rejects.toThrow('later.css');
  const second = laterStyles();
  links[1]!.onload!(new Event('load'));
  await second;
  expect(links).toHaveLength(2);
});
