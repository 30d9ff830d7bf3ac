import { stringify } from 'yaml';
import type { Deck, Lead } from './model.ts';
import type { Link } from './links.ts';
import type { Plan, PlannedSlide } from './plan.ts';
import { type Paragraph, plain, type Run } from './text.ts';

/** Name of the only chapter. */
const CHAPTER = 'parcours';

/** Text of the tutorial's fr.md. */
export function markdown(title: string, { month, slides: { length } }: Deck, { slides }: Plan): string {
  const heading = {
    title,
    ...(month !== undefined && { screens: month }),
    minutes: Math.max(1, Math.round(length / 3)),
  };
  const titles = slides.map((slide) => slide.title);
  const sections = slides.map((slide) => sectionOf(titles, slide).join('\n\n'));
  return [`---\n${stringify(heading)}---`, `# ${title} {#${CHAPTER}}`, ...sections].join('\n\n') + '\n';
}

function sectionOf(titles: readonly string[], slide: PlannedSlide): string[] {
  const { name, title, staged, pictures, source } = slide;
  return [
    `## ${title} {#${name}}`,
    ...(staged ? [imageOf(staged.media.file, staged.picture.description)] : []),
    ...textsOf(slide),
    ...pictures.map(({ media, description }) => imageOf(media.file, description)),
    ...slide.links.filter(({ run }) => !run).map((link) => sentenceOf(titles, link)),
    ...(source.notes.length > 0 ? [`::: accompagnant\n${source.notes.map(escaped).join('\n\n')}\n:::`] : []),
  ];
}

const imageOf = (file: string, description: string): string => `![${escaped(description)}](${file})`;

/** The texts of a slide from top to bottom, without the one used as the title. */
function textsOf({ title, source, links }: PlannedSlide): string[] {
  const texts = source.texts.toSorted((one, other) => (one.box?.y ?? 0) - (other.box?.y ?? 0));
  const lines = texts
    .flatMap(({ paragraphs }) => paragraphs)
    .filter((paragraph) => plain(paragraph) !== title);
  return lines.reduce<string[]>((blocks, paragraph, index) => {
    const words = lineOf(paragraph, links);
    const goesOn = paragraph.list !== undefined && lines[index - 1]?.list === paragraph.list;
    return goesOn ? [...blocks.slice(0, -1), `${blocks.at(-1) ?? ''}\n${words}`] : [...blocks, words];
  }, []);
}

const signs = { bullets: '- ', numbers: '1. ' };

function lineOf({ list, runs }: Paragraph<Lead>, links: readonly Link[]): string {
  const words = runs
    .map((run) => wordsOf(run, links))
    .join('')
    .replace(/ +/g, ' ')
    .trim();
  return `${list ? signs[list] : ''}${atStart(words)}`;
}

function wordsOf(run: Run<Lead>, links: readonly Link[]): string {
  const address = addressOf(run, links);
  const words = run.text.trim();
  if (address === undefined || words === '') return inLine(run.text);
  return run.text.replace(words, () => `[${inLine(words)}](${address})`);
}

const outside = /^(?:https:\/\/|mailto:|tel:)[^\s()<>]+$/i;

function addressOf(run: Run<Lead>, links: readonly Link[]): string | undefined {
  if (run.click && 'href' in run.click) return outside.test(run.click.href) ? run.click.href : undefined;
  const link = links.find((one) => one.run === run);
  return link && targetOf(link);
}

const targetOf = ({ event }: Link): string => event.replace('.', ':');

/** A link as a sentence; a shape without text is named after the slide to which it leads. */
function sentenceOf(titles: readonly string[], link: Link): string {
  const { label, area, to } = link;
  const there = `« ${escaped(label || (titles[to] ?? ''))} »`;
  if (!area) return `- [${label ? escaped(label) : `Voir ${there}`}](${targetOf(link)})`;
  return `Je clique sur [${label ? there : `la zone qui mène à ${there}`}](${targetOf(link)}).`;
}

/** Text with the signs of Markdown escaped. */
const escaped = (words: string): string => atStart(inLine(words));

const inLine = (words: string): string => words.replace(/[\\`*_[\]<>{}#|~]|&(?=#?\w+;)|:(?=:)/g, '\\$&');

/** Escapes signs that have a meaning only at the start of a line. */
const atStart = (words: string): string => words.replace(/^(?:\d+(?=[.)])|(?=[-+=:]))/, '$&\\');
