import type { FrontMatterKey, Unsupported } from '../../terms.ts';
import type { textMessages as french } from '../fr/text.ts';
import { suggest } from './suggestion.ts';

const values: Readonly<Record<FrontMatterKey, string>> = {
  title: 'the title, like “title: Se connecter”',
  summary: 'a sentence, like “summary: J’ouvre le site et je me connecte.”',
  screens: 'the year and month of the screens, like “screens: 2021-12”',
  minutes: 'a whole number of minutes, like “minutes: 10”',
  hidden: '“hidden: true”, or remove the line',
};

const kinds: Readonly<Record<Unsupported, readonly [what: string, fix: string]>> = {
  table: ['a table', 'Write a list.'],
  code: ['a block of code', 'Remove the spaces at the start of the line, or the three backticks.'],
  blockquote: ['a quotation', 'Remove the > signs at the start of the lines, or write a frame “::: note”.'],
  hr: ['a dividing line', 'Remove it, or begin a new slide.'],
  del: ['crossed-out text', 'Remove the ~ signs.'],
  checkbox: ['a tick box', 'Remove the brackets: a numbered list ticks by itself.'],
  other: ['this form of text', 'Write a paragraph or a list.'],
};

/** Messages on how a text file is written. */
export const textMessages: typeof french = {
  'text-too-large': (limit) => ({
    message: `This file is too large: it has more than ${limit} characters.`,
    fix: 'Spread the slides over several tutorials.',
  }),
  'section-too-long': (limit) => ({
    message: `This part is too long: it has more than ${limit} characters.`,
    fix: 'Split it into several slides.',
  }),
  'section-too-nested': () => ({
    message: 'Too many signs are nested here.',
    fix: 'Remove the signs in excess: a list in a list is enough.',
  }),
  'front-matter-unclosed': () => ({
    message: 'The head of the file begins with “---” but does not end.',
    fix: 'Add a line “---” after the last line of the head.',
  }),
  'front-matter-unreadable': () => ({
    message: 'The head of the file cannot be read from here on.',
    fix: 'Write one thing a line, like “title: Se connecter”, between straight quotes if it holds “: ”.',
  }),
  'front-matter-unknown-key': (key, near) => ({
    message: `The head does not know “${key}”.`,
    fix: suggest(near, 'Keep only “title”, “summary”, “screens”, “minutes” and “hidden”.'),
  }),
  'front-matter-wrong-value': (key) => ({
    message: `The value of “${key}” does not fit.`,
    fix: `Write ${values[key]}.`,
  }),
  'front-matter-missing-title': () => ({
    message: 'The tutorial has no title.',
    fix: 'Begin the file with a line “---”, a line “title: My title”, then a line “---”.',
  }),
  'number-in-text': () => ({
    message: 'This number is in the middle of a paragraph: it begins no line of the list.',
    fix: 'Align it with the first number of the list.',
  }),
  'heading-without-space': () => ({
    message: 'This is no heading: a space is missing after the # signs.',
    fix: 'Write “## My title {#my-title}”.',
  }),
  'text-outside-slide': () => ({
    message: 'This text belongs to no slide: nobody will see it.',
    fix: 'Put it under the heading of a slide, like “## My title {#mon-titre}”.',
  }),
  'heading-level': () => ({
    message: 'This heading is neither a chapter (one #) nor a slide (two ##).',
    fix: 'Make these words bold, or make them a slide: “## My title {#mon-titre}”.',
  }),
  'heading-without-title': () => ({
    message: 'This heading is empty.',
    fix: 'Write the title after the # sign, before the name in braces.',
  }),
  'heading-without-name': (proposal) => ({
    message: 'This heading has no name: nothing says to which part of the tutorial it belongs.',
    fix: `Add the name at the end of the line, like “{#${proposal}}”.`,
  }),
  'wrong-name': (name, proposal) => ({
    message: `“${name}” cannot be a name.`,
    fix: `Write it in lower case without accents, with hyphens, like “${proposal}”.`,
  }),
  'duplicate-name': (name, line) => ({
    message: `The name “${name}” is already taken on line ${line}.`,
    fix: 'Give one of the two another name.',
  }),
  'link-not-allowed': (href) => ({
    message: `The link to “${href}” is not allowed.`,
    fix: 'Use press:, type:, wait:, choose: or tutoriel:, or an address that begins with https://, mailto: or tel:.',
  }),
  'link-not-secure': (href) => ({
    message: `The link to “${href}” is not secure: the address begins with “http:”.`,
    fix: 'Write the address with “https://”; if the site has none, remove the link.',
  }),
  'raw-html': () => ({
    message: 'This is HTML: the learner would read it as it stands, with its < and > signs.',
    fix: 'Remove it. To stress words, write **bold** or *italic*.',
  }),
  'link-wrong-target': (href, example) => ({
    message: `The link “${href}” is badly written.`,
    fix: `Write it like “${example}”.`,
  }),
  'link-without-text': () => ({
    message: 'This link has no words: nobody can read it.',
    fix: 'Write the words of the link between the brackets.',
  }),
  'not-supported': (kind) => ({
    message: `A slide cannot hold ${kinds[kind][0]}.`,
    fix: kinds[kind][1],
  }),
  'directive-unknown': (name, near) => ({
    message: `“::: ${name}” does not exist.`,
    fix: suggest(near, 'Use “::: note” or “::: accompagnant”.'),
  }),
  'directive-unclosed': () => ({
    message: 'This frame begins or ends by itself.',
    fix: 'Open the frame with “::: note” or “::: accompagnant” and close it with a line “:::”; a frame holds no other.',
  }),
  'picture-not-allowed': (src) => ({
    message: `The picture “${src}” is not allowed.`,
    fix: 'Put the picture in the tutorial’s folder media and write “media/mon-image.png”.',
  }),
  'picture-without-alt': () => ({
    message: 'This picture is not described: who does not see it won’t know what it shows.',
    fix: 'Describe the picture between the brackets, like “![The home page](media/accueil.png)”.',
  }),
  'picture-in-a-line': () => ({
    message: 'This picture is in the middle of a sentence.',
    fix: 'Put it by itself, with an empty line before and after.',
  }),
};
