import { assign, emit, type MachineConfig, type ParameterizedObject, type ProvidedActor } from 'xstate';
import type { Context, Snackbar } from '../context.ts';
import type { ServiceEvent } from '../events.ts';
import type { Fact } from '../facts.ts';

type Emitted = { readonly type: Fact };

/** Screens of the browser, as states of the service’s machine: one module a concern. */
export type Screens = NonNullable<
  MachineConfig<
    Context,
    ServiceEvent,
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
export const did = (fact: Fact) =>
  emit<Context, ServiceEvent, undefined, ServiceEvent, Emitted>({ type: fact });

/** The context after what happened; nothing of the event is needed. */
export const become = (change: (now: Context) => Partial<Context>) =>
  assign<Context, ServiceEvent, undefined, ServiceEvent, never>(({ context }) => change(context));

/** Says what has just been done, until the next screen. */
export const say = (snackbar: Snackbar) => become(() => ({ snackbar }));
