import type { Places, Stop } from '../player/ports.ts';

/** Data stored in an entry of the browser’s history, without typed text. */
interface Mark {
  /** `performance.timeOrigin` of the page: the ids of runs are valid only until the page is loaded again. */
  readonly loaded: number;
  readonly index: number;
  readonly run?: number | undefined;
  readonly at?: number | undefined;
}

/** Milliseconds after which a move in the history is considered lost. */
const PATIENCE = 1_000;

/**
 * Keeps the browser’s history in step with the sessions. `history.go` is asynchronous, so later calls wait
 * until it has finished. Moves made here are not reported to the listeners.
 */
export function browserPlaces(page: Window = window): Places {
  const loaded = page.performance.timeOrigin;
  let index = markOf(page)?.index ?? 0;
  /** The stop of each entry of the history that this page has made. */
  const stops: (Stop | undefined)[] = [];
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
  /** Ends a lost move: the browser has dropped the target entry, and the current entry replaces it. */
  const giveUp = (there: number) => {
    if (!travelling || index === there) return;
    stops.fill(undefined, 0, index);
    goOn();
  };
  const write = (how: 'pushState' | 'replaceState', stop: Stop) => {
    const { address, run, at } = stop;
    stops[index] = stop;
    const mark: Mark = { loaded, index, run, at };
    page.history[how](mark, '', address);
  };
  const entryOf = ({ run, at }: Stop) => stops.findLastIndex((stop) => stop?.run === run && stop?.at === at);

  const arrive = () => {
    const mark = markOf(page);
    index = mark?.index ?? index + 1;
    if (!mark) stops.length = index;
    if (travelling) {
      goOn();
      return;
    }
    const { run, at } = mark?.loaded === loaded ? mark : {};
    const place = run === undefined || at === undefined ? {} : { run, at };
    for (const tell of listeners) tell({ address: page.location.hash, ...place });
  };
  page.addEventListener('popstate', arrive);

  return {
    get address() {
      return page.location.hash;
    },
    push: (stop) =>
      inTurn(() => {
        index += 1;
        stops.length = index;
        write('pushState', stop);
      }),
    move: (stop) =>
      inTurn(() => {
        const there = entryOf(stop);
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
