import type { wordsMessages as french } from '../fr/words.ts';
import { suggest } from './suggestion.ts';

/** Messages on missing or superfluous words. */
export const wordsMessages: typeof french = {
  'missing-text': (file) => ({
    message: 'This tutorial has no text in French.',
    fix: `Add a file “${file}” beside machine.ts.`,
  }),
  'missing-translation': (lang, other) => ({
    message: `This tutorial is not translated into “${lang}”, while “${other}” is.`,
    fix: `Add a file “${lang}.md” beside fr.md, with the same parts.`,
  }),
  'slide-without-text': (slide) => ({
    message: `The slide “${slide}” has no text.`,
    fix: `Add a part “## My title {#${slide}}” to the text file.`,
  }),
  'translation-missing-slide': (slide) => ({
    message: `The translation of the slide “${slide}” is missing.`,
    fix: `Add here a part “## Translated title {#${slide}}”.`,
  }),
  'text-without-slide': (slide, near) => ({
    message: `No slide is called “${slide}”: nobody will read this text.`,
    fix: suggest(near, 'Add the slide to machine.ts, or remove this text.'),
  }),
  'slide-without-chapter': (slide) => ({
    message: `The slide “${slide}” stands under no heading of a chapter.`,
    fix: 'Add before it a line “# My chapter {#mon-chapitre}”.',
  }),
  'translation-missing-chapter': (chapter) => ({
    message: `The translation of the title of the chapter “${chapter}” is missing.`,
    fix: `Add before this a line “# Translated title {#${chapter}}”.`,
  }),
  'hotspot-without-words': (link) => ({
    message: `Nothing in this text says to do “${link}”.`,
    fix: `Add a link to this slide, like “[my words](${link})”.`,
  }),
  'choice-without-link': (choice) => ({
    message: `No link of this text offers the choice “${choice}”.`,
    fix: `Add a link to this slide, like “[my words](choose:${choice})”.`,
  }),
  'translation-missing-hotspot': (link) => ({
    message: `The translation does not say to do “${link}”.`,
    fix: `Add a link to this slide, like “[translated words](${link})”.`,
  }),
  'words-without-hotspot': (link) => ({
    message: `The link “${link}” does nothing on this slide.`,
    fix: link.startsWith('type:')
      ? 'The service does not need this field for what this slide waits for: remove the link and keep its words.'
      : 'Remove the link and keep its words, or add to machine.ts what it brings about.',
  }),
  'link-without-choice': (choice, near) => ({
    message: `The link “choose:${choice}” leads nowhere: the slide has no such choice.`,
    fix: suggest(near, `Add “'choose.${choice}': '…'” to machine.ts, or remove the link.`),
  }),
  'slide-outside-chapter': (slide, chapter) => ({
    message: `In fr.md, the slide “${slide}” is of the chapter “${chapter}”; here it stands under another heading.`,
    fix: `Put it under “# … {#${chapter}}”.`,
  }),
  'translation-other-chapters': (chapter, expected) => ({
    message:
      expected === undefined
        ? `There is no chapter “${chapter}” in fr.md.`
        : `In fr.md, the chapter “${expected}” comes here, and not “${chapter}”.`,
    fix: 'Write the same chapters as in fr.md, in the same order.',
  }),
  'text-too-long': (length, limit) => ({
    message: `This text is too long for a card: ${length} letters, with room for ${limit}.`,
    fix: 'Split it into two slides, or keep what matters: two or three short sentences.',
  }),
  'long-sentence': (words, limit) => ({
    message: `This sentence has ${words} words; beyond ${limit} it is hard to read.`,
    fix: 'Cut it in two.',
  }),
};
