import { type Binding, type Intent, keymap } from './keymap.ts';
import { keyTexts } from './locales/fr/help.ts';
import { texts } from './locales/fr/index.ts';

/** A row of the table of keys in the help. */
interface Row {
  readonly intent: Intent['do'];
  readonly keys: readonly string[];
  readonly says: string;
}

/** The keymap as rows: each intent once, with the names of its keys. */
export function helpRows(): Row[] {
  const intents = [...new Set(keymap.map(({ intent }) => intent))];
  return intents.map((intent) => ({
    intent,
    keys: keymap.filter((binding) => binding.intent === intent).flatMap(keyNames),
    says: keyTexts[intent],
  }));
}

const keyNames = ({ keys, intent }: Binding): string[] =>
  intent === 'hotspot'
    ? ['1 … 9']
    : [...new Set(keys.map((key) => texts.keyNames[key] ?? key.toUpperCase()))];
