import type { Storage } from './ports.ts';

/** What a learner prefers, on this device. */
export interface Settings {
  /** Shortcuts of a single printable key (WCAG 2.1.4). */
  readonly singleKeys: boolean;
}

const KEY = 'reglages';

export function readSettings(storage: Storage): Settings {
  const kept = storage.read(KEY);
  const off = typeof kept === 'object' && kept !== null && 'singleKeys' in kept && kept.singleKeys === false;
  return { singleKeys: !off };
}

export function writeSettings(storage: Storage, settings: Settings): Settings {
  storage.write(KEY, settings);
  return settings;
}
