import { useActorRef } from '@xstate/svelte';
import type { SnapshotFrom } from 'xstate';
import type { CompiledFlow } from '../engine/flow/flow.ts';
import { deviceBehind } from '../engine/play/service.ts';
import { here } from '../engine/play/session.ts';
import type { Gesture } from '../contract/gesture.ts';
import { playerMachine, type PlayerEvent } from './machine.ts';
import type { Travels, Run } from './run.ts';
import type { OpenTutorial } from './opening.ts';
import { policies } from './policies.ts';

const none: ReadonlyMap<string, 'first' | 'other'> = new Map();

/** Reactive view of the running player for the components. */
export class Player {
  readonly journey: Travels;
  readonly opened: OpenTutorial;
  readonly #run: Run;
  readonly send: (event: PlayerEvent) => void;
  /** Whether every slide is loaded. */
  isWhole = $state(false);
  /** Whether a gesture needs slides that could not be loaded. */
  hasFailed = $state(false);
  #snapshot = $state.raw() as SnapshotFrom<typeof playerMachine>;
  readonly frame = $derived.by(() => here(this.state.session));
  readonly slide = $derived.by(() => this.flow.slides[this.frame.slide] as CompiledFlow['slides'][string]);
  readonly words = $derived.by(() => this.opened.words.slides[this.frame.slide]);

  /**
   * To be called during the initialisation of a component: the machine runs as long as the component is
   * mounted.
   */
  constructor(run: Run, journey: Travels) {
    const actor = useActorRef(playerMachine, { input: run.opened });
    this.journey = journey;
    this.opened = run.opened;
    this.#run = run;
    this.#snapshot = actor.getSnapshot();
    this.send = (event) => {
      actor.send(event);
      this.#snapshot = actor.getSnapshot();
    };
  }

  get state() {
    return this.#snapshot.context;
  }

  /** The run in its current state. */
  get run(): Run {
    const { session, mode } = this.state;
    return { ...this.#run, opened: { ...this.opened, session, mode, notice: undefined } };
  }

  /** Whether « Précédent » has a target: the previous slide, or the caller of a visit. */
  get hasBack(): boolean {
    return this.state.session.cursor > 0 || this.#run.caller !== undefined;
  }

  /** Title of the slide to which a visit returns; undefined outside a visit. */
  get returnsTo(): string | undefined {
    const { caller } = this.#run;
    return caller?.run.opened.words.slides[here(caller.comeBack(this.state.session)).slide]?.title;
  }

  get showing(): boolean {
    return this.#snapshot.value === 'showing';
  }

  get flow() {
    return this.opened.session.world.flow;
  }

  get simulation() {
    return this.opened.session.world.simulation;
  }

  get policy() {
    return policies[this.state.mode];
  }

  /** Ranks of the hotspots by anchor; empty if the mode does not light hotspots. */
  get lit(): ReadonlyMap<string, 'first' | 'other'> {
    return this.policy.lights ? this.state.guidance.hot : none;
  }

  /** Whether a click anywhere on the page leads to the next slide. */
  get hasNext(): boolean {
    return this.slide.on.next !== undefined;
  }

  /** The address of another tutorial or of a slide of it; undefined if the tutorial can't be visited. */
  addressOf(target: string): string | undefined {
    return this.opened.tutorials.has(target.split('/')[0] ?? '') ? `#/${target}` : undefined;
  }

  /**
   * The fictional text that a link asks the learner to write; undefined if done, unknown or to be read in a
   * message.
   */
  toWrite(says: string): string | undefined {
    if (!says.startsWith('type.') || this.state.guidance.isDone(says)) return undefined;
    const name = this.simulation.anchors[says.slice('type.'.length)]?.value;
    const value = name === undefined ? undefined : this.simulation.values[name];
    return value?.secret?.(this.frame.service) ? undefined : value?.text(this.frame.service);
  }

  /** The press that shows the device of an anchor; undefined if the device is already in use. */
  switchTo(anchor: string): Gesture | undefined {
    const device = deviceBehind(this.simulation, this.frame.service, anchor);
    return device === undefined ? undefined : { do: 'press', at: `appareils.${device}` };
  }

  back() {
    if (this.state.session.cursor > 0) this.send({ type: 'back' });
    else this.journey.leave(this.run);
  }

  /** Makes a gesture of the learner; if the next slide is not loaded yet, the gesture is made once it is. */
  make(gesture: Gesture) {
    const before = this.state.session;
    this.send({ type: 'gesture', gesture });
    if (this.isWhole || this.state.session !== before) return;
    void this.retry().then(() => {
      if (this.state.session === before) this.send({ type: 'gesture', gesture });
    });
  }

  /** Loads the missing slides, and sets `hasFailed` if a load fails. */
  async retry(): Promise<void> {
    await this.complete();
    this.hasFailed = !this.isWhole;
  }

  /** Loads the missing slides; after a failure, the next gesture that needs them tries again. */
  async complete(): Promise<void> {
    await this.opened.whole().then(
      () => (this.isWhole = true),
      () => undefined,
    );
  }

  /** Action of → and of a click beside all controls: the next slide, or help to find the hotspot. */
  main() {
    if (this.hasNext) this.make({ do: 'next' });
    else if (this.slide.end) return;
    else this.send({ type: this.policy.forward });
  }
}
