import { createActor } from 'xstate';
import { here, type Session } from '../../../src/engine/play/session.ts';
import type { Gesture } from '../../../src/contract/gesture.ts';
import type { Context } from '../../../src/services/mediatheque/models.ts';
import { playerMachine, type PlayerEvent } from '../../../src/player/machine.ts';
import type { Mode } from '../../../src/player/policies.ts';
import { at } from './tutorial.ts';

/** The player’s machine at the address of a slide, or over a session, without a page. */
export class Playing {
  readonly #actor;

  constructor(from: string | Session, mode: Mode = 'guide') {
    const session = typeof from === 'string' ? at(from) : from;
    this.#actor = createActor(playerMachine, {
      input: { session, mode, notice: undefined },
    }).start();
  }

  get state() {
    return this.#actor.getSnapshot().context;
  }

  get isShowing() {
    return this.#actor.getSnapshot().matches('showing');
  }

  get frame() {
    return here(this.state.session);
  }

  get slide() {
    return this.frame.slide;
  }

  get service() {
    return this.frame.service.context as Context;
  }

  /** The learner makes gestures. */
  make(...gestures: Gesture[]) {
    for (const gesture of gestures) this.send({ type: 'gesture', gesture });
    return this;
  }

  send(...events: PlayerEvent[]) {
    for (const event of events) this.#actor.send(event);
    return this;
  }
}
