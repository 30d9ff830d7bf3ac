import type { AnyMachineSnapshot } from 'xstate';
import { screenOf } from '../../contract/anchor.ts';
import { anchors } from './anchors.ts';
import type { Asked } from './common/asked.ts';
import { asked as askedInPickers } from './joining/asked.ts';
import { asked as own, type Context } from './models.ts';

const asked: Asked = { ...own, ...askedInPickers };

type Present = (service: AnyMachineSnapshot) => boolean;

/** Screen to its parts that come and go, but for those that mean the same as another. */
const coming = new Map<string, Present[]>();
for (const [name, { equivalentTo, present }] of Object.entries(anchors)) {
  const screen = screenOf(name);
  if (present && equivalentTo === undefined) coming.set(screen, [...(coming.get(screen) ?? []), present]);
}

const partsOn = (service: AnyMachineSnapshot, screen: string): string =>
  (coming.get(screen) ?? []).map((present) => (present(service) ? '1' : '0')).join('');

/**
 * Screen, dialog, device, message, parts that are there and what the guards of the screen ask: equal
 * keys have equal exits, that is the same gestures, which cause the same facts and show the same screens.
 */
export function key(service: AnyMachineSnapshot): string {
  const now = service.context as Context;
  const { about, way, read, open } = now.delivery ?? {};
  const screen = service.value as string;
  const parts = partsOn(service, screen);
  const answers = asked[screen]?.(now) ?? [];
  return [screen, now.dialog, parts, now.device, about, way, read, open, ...answers].join(' ');
}
