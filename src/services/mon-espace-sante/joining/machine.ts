import { assign, not } from 'xstate';
import type { Context } from '../models.ts';
import { join, picking, refusePicking, tick } from './picking.ts';
import type { EnclosureId } from '../writing/enclosures.ts';
import { become, did, say, type Screens, type Transitions } from '../common/states.ts';
import { sorting, wholeList } from '../documents/machine.ts';
import { leavingMenu } from '../home/menu.ts';
import { rewrite } from '../writing/machine.ts';

type Actions = ReturnType<typeof become | typeof did>[];

/** Back to the message being written, whichever it is. */
const toMessage = (...actions: Actions) => [
  { guard: 'isReply', target: 'reponse', actions },
  { target: 'nouveau-message', actions },
];

const joined = (more: (now: Context) => readonly EnclosureId[]) =>
  toMessage(
    become((now) => rewrite(now, { enclosures: join(now.writing.draft.enclosures, more(now)) })),
    say('document-ajoute'),
    did('document-joint'),
  );

const tooHeavy = [
  become(({ picking }) => ({ picking: refusePicking(picking, 'too-heavy') })),
  did('ajout-refuse'),
];

const choosing: Transitions = {
  ...leavingMenu,
  'joining.close': toMessage(),
  'joining.open': 'joindre',
  'enclosure.tick': {
    actions: assign({ picking: ({ context, event }) => tick(context.picking, event.enclosure) }),
  },
  'joining.add': [
    {
      guard: 'nothingIsTicked',
      actions: [become(({ picking }) => ({ picking: refusePicking(picking, 'empty') })), did('ajout-vide')],
    },
    { guard: not('tickedFit'), actions: tooHeavy },
    ...joined(({ picking }) => picking.ticked),
  ],
};

/** Joining a document to the message being written, from one of four places. */
export const states: Screens = {
  joindre: {
    entry: become(() => ({ picking })),
    on: {
      ...leavingMenu,
      'joining.close': toMessage(),
      'joining.profile': [{ guard: not('profileFits'), actions: tooHeavy }, ...joined(() => ['profil'])],
      'picker.documents': 'choisir-documents',
      'picker.papers': 'choisir-pieces',
      'picker.files': 'choisir-fichiers',
    },
  },
  'choisir-documents': { entry: wholeList, on: { ...choosing, ...sorting } },
  'choisir-pieces': { on: choosing },
  'choisir-fichiers': { on: choosing },
};
