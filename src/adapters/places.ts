import type { Places, Stop } from '../player/ports.ts';

/** What an entry of the browser’s history remembers: no word of what was typed. */
interface Mark {
  readonly session: string;
  readonly index: number;
  readonly at?: number | undefined;
}

/** Milliseconds after which a journey through the history is not going to arrive. */
const PATIENCE = 1_000;

/**
 * Keeps the browser’s history in step with the session. The browser travels asynchronously, so what
 * is asked meanwhile waits its turn; journeys of ours are not reported back.
 */
export function browserPlaces(page: Window = window): Places {
  let opened = 0;
  let session = '';
  let index = markOf(page)?.index ?? 0;
  /** Place in the session of each entry of the history, as far as this session made them. */
  let places: (number | undefined)[] = [];
  let travelling = false;
  const waiting: (() => void)[] = [];
  const listeners = new Set<(stop: Stop) => void>();

  const isTravelling = () => travelling;
  const inTurn = (action: () => void) => {
    if (travelling) waiting.push(action);
    else action();
  };
  const goOn = () => {
    travelling = false;
    while (!isTravelling() && waiting.length > 0) waiting.shift()?.();
  };
  /** The browser has dropped that entry: the present one stands for it. */
  const giveUp = (there: number) => {
    if (!travelling || index === there) return;
    places.fill(undefined, 0, index);
    goOn();
  };
  const write = (how: 'pushState' | 'replaceState', { address, at }: Stop) => {
    places[index] = at;
    const mark: Mark = { session, index, at };
    page.history[how](mark, '', address);
  };

  const arrive = () => {
    const mark = markOf(page);
    index = mark?.index ?? index + 1;
    if (travelling) {
      goOn();
      return;
    }
    const at = mark?.session === session ? mark.at : undefined;
    // Somewhere else: coming back later opens the address anew.
    if (at === undefined) session = '';
    const stop: Stop = { address: page.location.hash, ...(at === undefined ? {} : { at }) };
    for (const tell of listeners) tell(stop);
  };
  page.addEventListener('popstate', arrive);

  return {
    get address() {
      return page.location.hash;
    },
    begin: (stop) =>
      inTurn(() => {
        session = `${page.performance.timeOrigin}.${++opened}`;
        places = [];
        write('replaceState', stop);
      }),
    push: (stop) =>
      inTurn(() => {
        index += 1;
        places.length = index;
        write('pushState', stop);
      }),
    move: (stop) =>
      inTurn(() => {
        const there = places.lastIndexOf(stop.at);
        if (there === -1 || there === index) return write('replaceState', stop);
        travelling = true;
        page.history.go(there - index);
        page.setTimeout(() => giveUp(there), PATIENCE);
      }),
    watch(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function markOf(page: Window): Mark | undefined {
  const state: unknown = page.history.state;
  return typeof state === 'object' && state !== null && 'index' in state ? (state as Mark) : undefined;
}
