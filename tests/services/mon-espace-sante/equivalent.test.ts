import { describe, expect, test } from 'vitest';
import type { AnyMachineSnapshot } from 'xstate';
import { screenOf } from '../../../src/contract/anchor.ts';
import { closingEvent } from '../../../src/contract/layer.ts';
import { screenOfState } from '../../../src/contract/screen-of-state.ts';
import { isPresent, touch } from '../../../src/engine/play/service.ts';
import type { Simulation } from '../../../src/contract/simulation.ts';
import { context, type Context } from '../../../src/services/mon-espace-sante/models.ts';
import {
  blankSaving,
  fillIn,
  save,
  type Saved,
} from '../../../src/services/mon-espace-sante/documents/saving.ts';
import { monEspaceSante } from '../../../src/services/index.ts';
import { storableIds } from '../../../src/services/mon-espace-sante/messages/attachments.ts';
import { conversationIds } from '../../../src/services/mon-espace-sante/messages/conversations.ts';
import { alphabetical } from '../../../src/services/mon-espace-sante/messages/correspondents.ts';
import { type EnclosureId, enclosureIds } from '../../../src/services/mon-espace-sante/writing/enclosures.ts';
import { press } from '../../gestures.ts';

const simulation: Simulation = monEspaceSante;

const filled = { name: 'Un nom', date: '01/06/2022', category: 'autres' } as const;
const saved = storableIds.reduce<Saved>((all, id) => save(all, fillIn(blankSaving(id), filled)), {});

/** A message to nobody, or to everybody, that carries a document. */
const writing = (enclosure: EnclosureId, recipients: Context['writing']['draft']['recipients']) => ({
  ...context.writing,
  draft: { ...context.writing.draft, enclosures: [enclosure], recipients },
});

/** Everything is saved, and nobody has ended the exchanges. */
const whole: Context = { ...context, mailbox: { ...context.mailbox, ended: [] }, saved };

/** Worlds that between them show every part: each conversation open, each document joined. */
const worlds: readonly Context[] = [
  ...conversationIds.map((open) => ({ ...whole, mailbox: { ...whole.mailbox, open } })),
  ...enclosureIds.flatMap((enclosure) => [
    { ...whole, writing: writing(enclosure, []) },
    { ...whole, writing: writing(enclosure, alphabetical) },
  ]),
];

/** The list of contacts is open. */
const UNFOLDED = { 'nouveau-message': { page: { plain: 'contacts' }, snackbar: 'none' } };

function whereIsPresent(anchor: string): AnyMachineSnapshot {
  const screen = screenOf(anchor);
  const values = screen === 'nouveau-message' ? [screen, UNFOLDED] : [screen];
  const services = values.flatMap((value) =>
    worlds.map((context) => simulation.machine.resolveState({ value, context })),
  );
  const found = services.find((service) => isPresent(simulation, service, anchor));
  if (!found) throw new Error(`${anchor} is present nowhere.`);
  return found;
}

/** The facts that a press causes and the screen that it leads to. */
function effectOf(anchor: string) {
  const effect = touch(simulation, whereIsPresent(anchor), press(anchor));
  const facts = effect!.offers.filter((offer) => offer.startsWith('did.'));
  return { facts, screen: screenOfState(effect!.service), closes: closingEvent(effect!.service) };
}

describe('a part that is like another', () => {
  const alike = Object.entries(simulation.anchors).flatMap(([anchor, { equivalentTo }]) =>
    equivalentTo === undefined ? [] : [[anchor, equivalentTo] as const],
  );

  test.each(alike)('%s does what %s does', (anchor, model) => {
    expect(simulation.anchors[model]?.equivalentTo).toBeUndefined();
    expect(effectOf(anchor)).toEqual(effectOf(model));
  });
});
