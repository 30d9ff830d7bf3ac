import type { messages as french } from './fr.ts';
import { flowMessages } from './en/flow.ts';
import { machineMessages } from './en/machine.ts';
import { nameMessages } from './en/names.ts';
import { pictureMessages } from './en/pictures.ts';
import { textMessages } from './en/text.ts';
import { wordsMessages } from './en/words.ts';

/** Every rule's message, in English. */
export const messages: typeof french = {
  ...textMessages,
  ...machineMessages,
  ...nameMessages,
  ...flowMessages,
  ...wordsMessages,
  ...pictureMessages,
};
