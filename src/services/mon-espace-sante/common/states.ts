import { assign, emit, type MachineConfig, type ParameterizedObject, type ProvidedActor } from 'xstate';
import type { Snackbar } from '../home/model.ts';
import type { Context, Event, Fact } from '../models.ts';

type Emitted = { readonly type: Fact };

/** Screens of the browser, as states of the service’s machine: one module a concern. */
export type Screens = NonNullable<
  MachineConfig<
    Context,
    Event,
    ProvidedActor,
    ParameterizedObject,
    ParameterizedObject,
    string,
    string,
    unknown,
    unknown,
    Emitted
  >['states']
>;

export type Transitions = NonNullable<Screens[string]['on']>;

/** Tells what happened, for whoever listens: tutorials do, the service does not know. */
export const did = (fact: Fact) => emit<Context, Event, undefined, Event, Emitted>({ type: fact });

/** The context after what happened; nothing of the event is needed. */
export const become = (change: (now: Context) => Partial<Context>) =>
  assign<Context, Event, undefined, Event, never>(({ context }) => change(context));

/** Says what has just been done, until the next screen. */
export const say = (snackbar: Snackbar) => become(() => ({ snackbar }));
