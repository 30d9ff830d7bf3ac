import { move } from '../engine/play/session.ts';
import { loadPage, loadStage, loadWhatShows, type Page } from './pages.ts';
import type { Deps } from './deps.ts';
import { loadVisiting } from './lazy-components.ts';
import type { Caller, Run, Travels } from './run.ts';

/** What the page shows: a page without a tutorial, or a run. */
export type View = Exclude<Page, { kind: 'tutorial' }> | { readonly kind: 'run'; readonly run: Run };

/** The learner's position: an address, and the tutorials visited from there. */
export class Journey implements Travels {
  /** Undefined while the first page loads. */
  shown: View | 'failed' | undefined = $state.raw();
  readonly #deps: Deps;
  /** Latest state of the runs of this address, by id, for the browser’s Back and Forward. */
  readonly #runs: Run[] = [];
  #count = 0;
  #turn = 0;
  #load: () => Promise<View> = () => this.#opened();

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** Opens the page of the address and drops the runs of the previous one. */
  open = () => this.#show(() => this.#opened());

  /** Tries again the last load, which failed. */
  retry = () => this.#show(this.#load);

  /** Stores the current state of a run. */
  keep(run: Run): void {
    this.#runs[run.id] = run;
  }

  /**
   * Visits another tutorial or a slide of it (`<tutorial>/<slide>`), with the service in its current state.
   */
  visit = (caller: Run, target: string) => this.#show(() => this.#visited(caller, target));

  /** Returns from a visit, with the service in its current state. */
  comeBack = ({ caller, opened: { session, mode } }: Run) => {
    if (!caller) return;
    const opened = { ...caller.run.opened, mode, session: caller.comeBack(session) };
    void this.#show(() => this.#staged({ ...caller.run, opened, enters: 'push' }));
  };

  /** Returns to the slide from which a visit began, with the service as it was then. */
  leave = ({ caller }: Run) => {
    if (caller) void this.#show(() => this.#staged({ ...caller.run, enters: 'move' }));
  };

  /** Shows frame `at` of a run, after the browser’s Back or Forward. */
  goTo = (id: number, at: number) => {
    const run = this.#runs[id];
    if (!run) return this.open();
    const opened = { ...run.opened, session: move(run.opened.session, at) };
    return this.#show(() => this.#staged({ ...run, opened, enters: 'move' }));
  };

  async #show(load: () => Promise<View>): Promise<void> {
    const turn = ++this.#turn;
    this.#load = load;
    const shown = await load().catch(() => 'failed' as const);
    if (turn === this.#turn) this.shown = shown;
  }

  async #opened(): Promise<View> {
    this.#runs.length = 0;
    return this.#begun(await loadPage(this.#deps), undefined, 'move');
  }

  async #visited(run: Run, target: string): Promise<View> {
    const { visiting } = await loadVisiting();
    const { page, comeBack } = await visiting(this.#deps, run.opened, target);
    await loadWhatShows(page);
    return this.#begun(page, { run, comeBack }, 'push');
  }

  #begun(page: Page, caller: Caller | undefined, enters: Run['enters']): View {
    if (page.kind !== 'tutorial') return page;
    return { kind: 'run', run: { id: ++this.#count, opened: page.opened, caller, enters } };
  }

  async #staged(run: Run): Promise<View> {
    await loadStage(run.opened);
    return { kind: 'run', run };
  }
}
