import { flowMessages } from './fr/flow.ts';
import { machineMessages } from './fr/machine.ts';
import { nameMessages } from './fr/names.ts';
import { pictureMessages } from './fr/pictures.ts';
import { textMessages } from './fr/text.ts';
import { wordsMessages } from './fr/words.ts';

/** What is wrong, and what to do about it. */
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

/** Name of a kind of mistake. */
export type Code = keyof typeof messages;
