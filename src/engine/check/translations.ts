import { ORIGINAL } from '../../contract/languages.ts';
import type { TextReading } from '../source/text/text.ts';
import type { Subject } from './subject.ts';

/** The text in the original language; undefined if there is none or it can't be read. */
export const originalOf = ({ texts }: Subject): TextReading | undefined => {
  const text = texts.get(ORIGINAL);
  return text?.words && text;
};

/** The texts in the other languages, without those that can't be read. */
export const translationsOf = ({ texts }: Subject): TextReading[] =>
  [...texts].flatMap(([lang, text]) => (lang !== ORIGINAL && text.words ? [text] : []));
