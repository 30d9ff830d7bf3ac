import { ORIGINAL } from '../../contract/languages.ts';
import type { TextReading } from '../source/text/text.ts';
import type { Subject } from './subject.ts';

/** The text in which the tutorial was written first, if it could be read. */
export const originalOf = ({ texts }: Subject): TextReading | undefined => {
  const text = texts.get(ORIGINAL);
  return text?.words && text;
};

/** The other languages' texts that could be read. */
export const translationsOf = ({ texts }: Subject): TextReading[] =>
  [...texts].flatMap(([lang, text]) => (lang !== ORIGINAL && text.words ? [text] : []));
