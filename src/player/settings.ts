import type { Storage } from './ports.ts';

/** Preferences of the learner, stored on this device. */
export interface Settings {
  /** Whether single printable keys are shortcuts (WCAG 2.1.4). */
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
