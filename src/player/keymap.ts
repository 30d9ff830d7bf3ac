/** Action that a key asks of the player. */
export type Intent =
  | { readonly do: 'main' | 'back' | 'first' | 'last' | 'fullScreen' | 'help' | 'escape' }
  | { readonly do: 'hotspot'; readonly index: number };

export interface Binding {
  readonly keys: readonly string[];
  readonly intent: Intent['do'];
  /** A pane that can scroll in this direction uses the key itself. */
  readonly scrolls?: 'up' | 'down';
  /** The key is a single printable character, so the setting `singleKeys` can turn it off. */
  readonly single?: true;
}

/** The keys and their intents; the help prints this table. */
export const keymap: readonly Binding[] = [
  { keys: ['ArrowRight'], intent: 'main' },
  { keys: [' ', 'PageDown'], intent: 'main', scrolls: 'down' },
  { keys: ['ArrowLeft'], intent: 'back' },
  { keys: ['PageUp'], intent: 'back', scrolls: 'up' },
  { keys: ['Home'], intent: 'first', scrolls: 'up' },
  { keys: ['End'], intent: 'last', scrolls: 'down' },
  { keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'], intent: 'hotspot', single: true },
  { keys: ['f', 'F'], intent: 'fullScreen', single: true },
  { keys: ['?'], intent: 'help', single: true },
  { keys: ['Escape'], intent: 'escape' },
];

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** Context of the key press. */
export interface KeyContext {
  /** Whether the element in focus uses this key itself. */
  uses(key: string): boolean;
  /** Whether the pane in focus can scroll in that direction. */
  canScroll(way: 'up' | 'down'): boolean;
  readonly singleKeys: boolean;
}

/** The intent of a key press; undefined if there is none or if the focus uses the key. */
export function intentOf(press: KeyPress, context: KeyContext): Intent | undefined {
  if (press.ctrlKey || press.altKey || press.metaKey || context.uses(press.key)) return undefined;
  const binding = keymap.find(({ keys }) => keys.includes(press.key));
  if (!binding || (binding.single && !context.singleKeys)) return undefined;
  if (binding.scrolls && context.canScroll(binding.scrolls)) return undefined;
  if (binding.intent === 'hotspot') return { do: 'hotspot', index: Number(press.key) - 1 };
  return { do: binding.intent };
}
