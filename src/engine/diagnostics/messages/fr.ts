import { flowMessages } from './fr/flow.ts';
import { machineMessages } from './fr/machine.ts';
import { nameMessages } from './fr/names.ts';
import { pictureMessages } from './fr/pictures.ts';
import { textMessages } from './fr/text.ts';
import { wordsMessages } from './fr/words.ts';

/** What is wrong, and how to correct it. */
export interface Advice {
  readonly message: string;
  readonly fix: string;
}

/** Every rule's message, for authors. */
export const messages = {
  ...textMessages,
  ...machineMessages,
  ...nameMessages,
  ...flowMessages,
  ...wordsMessages,
  ...pictureMessages,
} satisfies Record<string, (...params: never[]) => Advice>;

/** Code of a rule or of a reading error. */
export type Code = keyof typeof messages;
