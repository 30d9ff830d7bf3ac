/** What a key asks the player to do. */
export type Intent =
  | { readonly do: 'main' | 'back' | 'first' | 'last' | 'fullScreen' | 'help' | 'escape' }
  | { readonly do: 'hotspot'; readonly index: number };

export interface Binding {
  readonly keys: readonly string[];
  readonly intent: Intent['do'];
  /** Whether a pane that scrolls that way keeps the key. */
  readonly scrolls?: 'up' | 'down';
  /** A single printable character: the off switch concerns it. */
  readonly single?: true;
}

/** The keyboard, as a table that the help prints. */
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

/** What surrounds the key press. */
export interface KeyContext {
  /** The focused element uses this key itself. */
  uses(key: string): boolean;
  /** The focused pane can scroll that way. */
  canScroll(way: 'up' | 'down'): boolean;
  readonly singleKeys: boolean;
}

/** What a key press asks for, or nothing if somebody else needs the key. */
export function intentOf(press: KeyPress, context: KeyContext): Intent | undefined {
  if (press.ctrlKey || press.altKey || press.metaKey || context.uses(press.key)) return undefined;
  const binding = keymap.find(({ keys }) => keys.includes(press.key));
  if (!binding || (binding.single && !context.singleKeys)) return undefined;
  if (binding.scrolls && context.canScroll(binding.scrolls)) return undefined;
  if (binding.intent === 'hotspot') return { do: 'hotspot', index: Number(press.key) - 1 };
  return { do: binding.intent };
}
