// Written by `npm run generate`: what each concern declares, put together.
import * as account from './account/model.ts';
import * as catalogue from './catalogue/model.ts';
import * as mailbox from './mailbox/model.ts';
import * as reservations from './reservations/model.ts';

/** Context of the machine. */
export interface Context extends account.State, catalogue.State, mailbox.State, reservations.State {}
export type Event = account.Event | catalogue.Event | mailbox.Event | reservations.Event;

export const context: Context = {
  ...account.state,
  ...catalogue.state,
  ...mailbox.state,
  ...reservations.state,
};
export const facts = [...account.facts, ...catalogue.facts, ...mailbox.facts, ...reservations.facts] as const;
export type Fact = (typeof facts)[number];

export const guards = { ...account.guards, ...catalogue.guards, ...reservations.guards };
export const actions = {
  ...account.actions,
  ...catalogue.actions,
  ...mailbox.actions,
  ...reservations.actions,
};
export const anchors = {
  ...account.anchors,
  ...catalogue.anchors,
  ...mailbox.anchors,
  ...reservations.anchors,
};
export const scenes = { ...account.scenes, ...catalogue.scenes, ...mailbox.scenes, ...reservations.scenes };
export const sources = {
  ...account.sources,
  ...catalogue.sources,
  ...mailbox.sources,
  ...reservations.sources,
};
export const values = { ...account.values, ...catalogue.values, ...mailbox.values, ...reservations.values };
export const remembered = { ...account.remembered, ...catalogue.remembered, ...reservations.remembered };
export type Scene = keyof typeof scenes;
