import type { ScreenSource } from '../../../contract/simulation.ts';
import type { EnclosureId } from '../writing/enclosures.ts';
import { press } from '../sign-in/moves.ts';
import { reply, type State as Writing } from '../writing/model.ts';
import { fitsMessage, type Picking, picking, roomIn } from './picking.ts';

/** State of the pickers that join documents to a message. */
export interface State {
  readonly picking: Picking;
}

export const state: State = { picking };

export type Event =
  | { readonly type: 'joining.close' | 'joining.profile' | 'joining.add' }
  | { readonly type: 'picker.documents' | 'picker.papers' | 'picker.files' }
  | { readonly type: 'enclosure.tick'; readonly enclosure: EnclosureId };

interface Given {
  readonly context: State & Pick<Writing, 'writing'>;
}

export const guards = {
  nothingIsTicked: ({ context }: Given) => context.picking.ticked.length === 0,
  tickedFit: ({ context }: Given) => fitsMessage(context, context.picking.ticked),
  profileFits: ({ context }: Given) => fitsMessage(context, ['profil']),
};

const remember = (screen: string, kind: Parameters<typeof roomIn>[1]) => ({
  on: [screen],
  reason:
    'Documents add up to 10 Mo: what is ticked and what the message carries decide whether one more fits.',
  of: ({ context }: Given) => [[...context.picking.ticked].sort(), roomIn(context, kind)],
});

export const remembered = {
  pickedDocuments: remember('choisir-documents', 'document'),
  pickedPapers: remember('choisir-pieces', 'piece'),
  pickedFiles: remember('choisir-fichiers', 'fichier'),
};

export const facts = ['document-joint', 'ajout-refuse', 'ajout-vide'] as const;

const join = [...reply, ...press('reponse.joindre')];
const pickPapers = [...join, ...press('joindre.pieces-administratives')];

export const scenes = {
  joindre: join,
  'choisir-documents': [...join, ...press('joindre.mes-documents')],
  'choisir-pieces': pickPapers,
  'choisir-pieces-vide': pickPapers,
  'choisir-fichiers': [...join, ...press('joindre.mon-appareil')],
};

/** Contexts of scenes that need another start than the usual one. */
export const starts = { 'choisir-pieces-vide': { papers: [] } } as const;

export const sources = {
  joindre: { origin: 'S', month: '2022-01', checked: undefined },
  'choisir-documents': { origin: 'S', month: '2022-01', checked: undefined },
  'choisir-pieces': { origin: 'S', month: '2022-01', checked: undefined },
  'choisir-fichiers': { origin: 'I', month: '2022-01', checked: undefined },
} as const satisfies Record<string, ScreenSource>;
