import type { Idle, Time } from '../player/ports.ts';

export const browserTime: Time = {
  after(milliseconds, action) {
    const timer = setTimeout(action, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** Safari has no `requestIdleCallback`: there, the next task is used. */
export const browserIdle: Idle = () =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 2_000 });
    else setTimeout(resolve);
  });
