// Written by `npm run generate`: what each concern declares, put together.
import * as devices from './devices/model.ts';
import * as documents from './documents/model.ts';
import * as home from './home/model.ts';
import * as joining from './joining/model.ts';
import * as messages from './messages/model.ts';
import * as recovery from './recovery/model.ts';
import * as signIn from './sign-in/model.ts';
import * as writing from './writing/model.ts';

/** Context of the machine. */
export interface Context
  extends
    devices.State,
    documents.State,
    joining.State,
    messages.State,
    recovery.State,
    signIn.State,
    writing.State {}
export type Event =
  | devices.Event
  | documents.Event
  | home.Event
  | joining.Event
  | messages.Event
  | recovery.Event
  | signIn.Event
  | writing.Event;

export const context: Context = {
  ...devices.state,
  ...documents.state,
  ...joining.state,
  ...messages.state,
  ...recovery.state,
  ...signIn.state,
  ...writing.state,
};
export const facts = [
  ...documents.facts,
  ...joining.facts,
  ...messages.facts,
  ...recovery.facts,
  ...signIn.facts,
  ...writing.facts,
] as const;
export type Fact = (typeof facts)[number];

export const guards = {
  ...documents.guards,
  ...joining.guards,
  ...recovery.guards,
  ...signIn.guards,
  ...writing.guards,
};
export const actions = { ...devices.actions, ...documents.actions };
export const anchors = { ...devices.anchors, ...recovery.anchors, ...signIn.anchors };
export const scenes = {
  ...devices.scenes,
  ...documents.scenes,
  ...home.scenes,
  ...joining.scenes,
  ...messages.scenes,
  ...recovery.scenes,
  ...signIn.scenes,
  ...writing.scenes,
};
export const starts = { ...devices.starts, ...joining.starts, ...messages.starts, ...writing.starts };
export const sources = {
  ...devices.sources,
  ...documents.sources,
  ...home.sources,
  ...joining.sources,
  ...messages.sources,
  ...recovery.sources,
  ...signIn.sources,
  ...writing.sources,
};
export const values = { ...documents.values, ...recovery.values, ...signIn.values, ...writing.values };
export const remembered = {
  ...documents.remembered,
  ...joining.remembered,
  ...messages.remembered,
  ...recovery.remembered,
  ...signIn.remembered,
  ...writing.remembered,
};
export type Scene = keyof typeof scenes;
