import { not } from 'xstate';
import { base, did, type Transitions } from '../base.ts';
import { sorting } from '../documents/machine.ts';
import { leavingMenu } from '../home/menu.ts';
import { saying } from '../home/page.ts';

/** Back to the reply or to the new message that is being written. */
const toMessage = [{ guard: 'isReply', target: 'reponse' }, { target: 'nouveau-message' }] as const;

const joined = (action: 'joinTicked' | 'joinProfile') => {
  const actions = [action, did('document-joint')] as const;
  return [
    { guard: 'isReply', target: saying('reponse', 'document-ajoute'), actions },
    { target: saying('nouveau-message', 'document-ajoute'), actions },
  ] as const;
};

const tooHeavy = ['refuseWeight', did('ajout-refuse')] as const;

const choosing = {
  ...leavingMenu,
  'joining.close': toMessage,
  'joining.open': 'joindre',
  'enclosure.tick': { actions: 'tick' },
  'joining.add': [
    { guard: 'nothingIsTicked', actions: ['refuseNothing', did('ajout-vide')] },
    { guard: not('tickedFit'), actions: tooHeavy },
    ...joined('joinTicked'),
  ],
} satisfies Transitions;

/** Screens that join a document to a message, from one of four places. */
export const states = {
  joindre: base.createStateConfig({
    tags: 'closed-by joining.close',
    entry: 'beginPicking',
    on: {
      ...leavingMenu,
      'joining.close': toMessage,
      'joining.profile': [{ guard: not('profileFits'), actions: tooHeavy }, ...joined('joinProfile')],
      'picker.documents': 'choisir-documents',
      'picker.papers': 'choisir-pieces',
      'picker.files': 'choisir-fichiers',
    },
  }),
  'choisir-documents': base.createStateConfig({ entry: 'showWholeList', on: { ...choosing, ...sorting } }),
  'choisir-pieces': base.createStateConfig({ on: choosing }),
  'choisir-fichiers': base.createStateConfig({ tags: 'closed-by joining.open', on: choosing }),
};
