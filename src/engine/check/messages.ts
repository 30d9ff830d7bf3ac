import { flowMessages } from './messages/flow.ts';
import { machineMessages } from './messages/machine.ts';
import { nameMessages } from './messages/names.ts';
import { pictureMessages } from './messages/pictures.ts';
import { textMessages } from './messages/text.ts';
import { wordsMessages } from './messages/words.ts';

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

export type Rule = keyof typeof messages;
