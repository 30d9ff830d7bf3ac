import type { PortableGesture } from '../engine/play/portable.ts';
import { isMode, type Mode } from './policies.ts';
import type { Storage } from './ports.ts';

/** A learner's progress in one tutorial. */
export interface Progress {
  readonly slide: string;
  readonly step: number;
  readonly length: number;
  /** Whether the end was reached at least once. */
  readonly done: boolean;
  readonly trail: readonly PortableGesture[];
  readonly mode: Mode;
  /** Rank of the last visit among all tutorials, from 1. */
  readonly visit: number;
}

export type Progresses = Readonly<Record<string, Progress>>;

const VERSION = 1;
const KEY = 'progression';

/** The stored progress; corrupt data and data of another version are ignored. */
export function readProgress(storage: Storage): Progresses {
  const kept = storage.read(KEY);
  if (!isRecord(kept) || kept.version !== VERSION || !isRecord(kept.tutorials)) return {};
  return Object.fromEntries(
    Object.entries(kept.tutorials).filter((entry): entry is [string, Progress] => isProgress(entry[1])),
  );
}

/** Stores one tutorial’s progress with the others’, read again because another tab may have changed them. */
export function keepProgress(storage: Storage, tutorial: string, progress: Omit<Progress, 'visit'>): void {
  const kept = readProgress(storage);
  const done = progress.done || kept[tutorial]?.done === true;
  const visit = Math.max(0, ...Object.values(kept).map((other) => other.visit)) + 1;
  const tutorials = { ...kept, [tutorial]: { ...progress, done, visit } };
  restoreProgress(storage, tutorials);
}

/** Stores all progress, unless a later version of the player has stored some. Returns `tutorials`. */
export function restoreProgress(storage: Storage, tutorials: Progresses): Progresses {
  if (!isFromLater(storage.read(KEY))) storage.write(KEY, { version: VERSION, tutorials });
  return tutorials;
}

/** Erases the stored progress of every tutorial. Returns no progress. */
export function forgetProgress(storage: Storage): Progresses {
  storage.remove(KEY);
  return {};
}

/** The tutorial visited last among those not at their end; undefined if there is none. */
export function lastVisited(progresses: Progresses): [tutorial: string, progress: Progress] | undefined {
  const open = Object.entries(progresses).filter(([, { step, length }]) => step < length);
  return open.sort(([, one], [, other]) => other.visit - one.visit)[0];
}

const isFromLater = (kept: unknown): boolean => isRecord(kept) && Number(kept.version) > VERSION;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isProgress(value: unknown): value is Progress {
  if (!isRecord(value)) return false;
  const { slide, step, length, done, trail, mode, visit } = value;
  return (
    typeof slide === 'string' &&
    typeof done === 'boolean' &&
    typeof mode === 'string' &&
    isMode(mode) &&
    [step, length, visit].every(Number.isSafeInteger) &&
    Array.isArray(trail) &&
    trail.every((gesture) => isRecord(gesture) && typeof gesture.do === 'string')
  );
}
