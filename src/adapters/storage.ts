import type { Storage } from '../player/ports.ts';

/** Prefix of every key, because pages opened from one disk may share a storage. */
const PREFIX = 'pas-a-pas:';

/**
 * Storage over `localStorage`: a blocked, full or corrupt store reads as empty, and writing to it returns
 * false.
 */
export function browserStorage(page: Window = window): Storage {
  const attempt = <T>(action: (store: globalThis.Storage) => T, otherwise: T): T => {
    try {
      return action(page.localStorage);
    } catch {
      return otherwise;
    }
  };
  return {
    read: (key) =>
      attempt((store) => JSON.parse(store.getItem(PREFIX + key) ?? 'null') as unknown, undefined),
    write: (key, value) =>
      attempt((store) => {
        store.setItem(PREFIX + key, JSON.stringify(value));
        return true;
      }, false),
    remove: (key) => attempt((store) => store.removeItem(PREFIX + key), undefined),
  };
}
