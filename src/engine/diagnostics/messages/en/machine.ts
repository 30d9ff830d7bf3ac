import type { Expected, ForbiddenKey, NotData } from '../../terms.ts';
import type { machineMessages as french } from '../fr/machine.ts';
import { suggest } from './suggestion.ts';

const kinds: Readonly<Record<NotData, string>> = {
  function: 'a function',
  call: 'a function call',
  template: 'a text with holes',
  variable: 'a variable',
  'computed-name': 'a computed name',
  spread: 'a copy (“...”)',
  calculation: 'a calculation',
};

const instead: Readonly<Record<ForbiddenKey, string>> = {
  always: 'A tutorial only goes on by what the learner does: write the transition in “on”.',
  after: 'Time that passes is a gesture: write a “wait:” link in the text, and “did.…” in “on”.',
  invoke: 'Remove it: a tutorial starts nothing.',
  entry: 'Remove it: what a slide shows is said in “meta”.',
  exit: 'Remove it: what a slide shows is said in “meta”.',
  type: 'Remove it; for an end, write “end: true” in “meta”.',
  states:
    'Write all slides at the same level; a chapter is written in the text: “# My chapter {#mon-chapitre}”.',
  initial: 'Remove it: only the tutorial has a first slide.',
};

const missing = {
  id: "the name of the folder, like “id: 'connexion'”",
  initial: "the name of the first slide, like “initial: 'couverture'”",
  states: 'the slides, like “states: { couverture: { … } }”',
};

const values: Readonly<Record<Expected, string>> = {
  record: 'a pair of braces { … }',
  id: 'the name of the folder, between straight quotes',
  initial: 'the name of the first slide, between straight quotes',
  stage:
    "“stage: 'none'”, “stage: { scene: 'ma-scene' }” or “stage: { picture: 'media/mon-ecran.png', areas: { … } }”",
  area: 'four numbers, in percent of the picture, like “[10, 20, 30, 8]”: distance from the left, distance from the top, width, height',
  target: "only the name of the slide, like “next: 'la-suite'”",
  end: '“end: true”, or remove the line',
};

/** Messages on how machine.ts is written. */
export const machineMessages: typeof french = {
  'missing-machine': () => ({
    message: 'This tutorial has no file “machine.ts”: nothing says where one can go.',
    fix: 'Add the file: “npm run new” writes one, or copy that of another tutorial.',
  }),
  'machine-too-large': (limit) => ({
    message: `This file is too large: it has more than ${limit} characters.`,
    fix: 'Split the flow into several tutorials.',
  }),
  'machine-too-nested': () => ({
    message: 'Too many braces or brackets are nested in this file.',
    fix: 'Go back to the shape of the other tutorials: “states”, then the slides.',
  }),
  'machine-syntax': (sign) => ({
    message: 'The file cannot be read from here on.',
    fix:
      sign === undefined
        ? 'Look just before: often a comma, a brace or a quote is missing.'
        : `Look just before: “${sign}” is probably missing.`,
  }),
  'machine-quote': (sign) => ({
    message: `“${sign}” is not a straight apostrophe: a text processor has probably changed it.`,
    fix: "Replace it with the straight apostrophe of the keyboard: '.",
  }),
  'machine-apostrophe': (sign) => ({
    message: `This apostrophe (${sign}) stands alone: the one that opens the name or the one that closes it is missing on this line.`,
    fix: "Put the name between two apostrophes: 'my-name'.",
  }),
  'machine-bare-name': (name) => ({
    message: `The name “${name}” has a hyphen, and stands without apostrophes.`,
    fix: `Write “'${name}'”.`,
  }),
  'machine-unclosed': (sign) => ({
    message: `This “${sign}” is not closed before what follows.`,
    fix: `Add “${sign === '{' ? '},' : ')'}” at the end of what it opens.`,
  }),
  'machine-shape': () => ({
    message: 'The flow is not where it is expected.',
    fix: 'Write “export default tutorial(service)({ … });”, with the name of the service taught.',
  }),
  'machine-statement': () => ({
    message: 'This line does not belong in a flow.',
    fix: "Keep only the line “import … from '#pas-a-pas'” and “export default tutorial(…)({ … })”.",
  }),
  'machine-not-data': (what) => ({
    message: `A flow holds only texts, numbers, true or false; here is ${kinds[what]}.`,
    fix: 'Write the value itself, between straight quotes.',
  }),
  'machine-unknown-key': (key, near, allowed) => ({
    message: `“${key}” does not exist here.`,
    fix: suggest(near, `Only these go here: ${allowed.join(', ')}.`),
  }),
  'machine-forbidden-key': (key) => ({
    message: `“${key}” is not used in a tutorial.`,
    fix: instead[key],
  }),
  'machine-missing-key': (key) => ({ message: `“${key}” is missing.`, fix: `Add ${missing[key]}.` }),
  'machine-wrong-value': (key, expected) => ({
    message: `The value of “${key}” does not fit.`,
    fix: `Write ${values[expected]}.`,
  }),
  'machine-duplicate-key': (key, line) => ({
    message: `“${key}” is already written on line ${line}.`,
    fix: 'Keep only one of the two.',
  }),
  'wrong-id': (folder, proposal) => ({
    message: `The folder “${folder}” cannot name a tutorial: its name is also its address.`,
    fix: `Rename it in lower case without accents, with hyphens, like “${proposal}”.`,
  }),
  'duplicate-tutorial': (id, folder) => ({
    message: `The id “${id}” is that of another tutorial.`,
    fix: `Write “${folder}”, the name of this folder.`,
  }),
  'outside-folder': () => ({
    message: 'This file is a link that leads out of the tutorial’s folder: it was not read.',
    fix: 'Replace it by a copy of the file.',
  }),
  'id-not-folder': (id, folder) => ({
    message: `The id “${id}” is not the name of the folder.`,
    fix: `Write “${folder}”, or rename the folder.`,
  }),
  'chapter-in-machine': () => ({
    message: 'Chapters are written in the text, by a line “# …”: here, “chapter” is of no use any more.',
    fix: 'Remove “chapter: …”, or have it done: npm run check -- --fix',
  }),
  'machine-refused': (reason) => ({
    message: `XState cannot build this tutorial: “${reason}”`,
    fix: 'Compare machine.ts with that of a tutorial that works, or send us this message.',
  }),
};
