import type { Context } from '../models.ts';
import { documentsToPick, papersToPick } from '../documents/shelf.ts';
import { deviceFileIds } from './device-files.ts';
import { walkedDocuments } from './picking.ts';
import { documentIds, paperIds } from '../documents/documents.ts';
import { storableIds } from '../messages/attachments.ts';
import type { EnclosureId } from '../writing/enclosures.ts';
import { sorting } from '../documents/anchors.ts';
import { each, equivalentTo, type Meaning, type Meanings, press, when } from '../common/meaning.ts';
import { menu } from '../home/anchors.ts';

type Pick = (now: Context) => readonly { readonly id: EnclosureId }[];

const tick = (enclosure: EnclosureId): Meaning => press({ type: 'enclosure.tick', enclosure });

/** A tick box, present while the list shows its row. */
const tickIn = (pick: Pick, enclosure: EnclosureId): Meaning =>
  when((now) => pick(now).some(({ id }) => id === enclosure), tick(enclosure));

/** Anchors of the four places from which a document can be attached to a message. */
export const joiningAnchors = {
  'joindre.mes-documents': press({ type: 'picker.documents' }),
  'joindre.mon-profil-medical': press({ type: 'joining.profile' }),
  'joindre.mon-appareil': press({ type: 'picker.files' }),
  'joindre.pieces-administratives': press({ type: 'picker.papers' }),
  'joindre.fermer': press({ type: 'joining.close' }),
  ...menu('joindre'),

  ...sorting('choisir-documents'),
  ...each(
    'choisir-documents.document',
    documentIds,
    (id) => tickIn(documentsToPick, `document-${id}`),
    walkedDocuments,
  ),
  ...each('choisir-documents.enregistre', storableIds, (id) =>
    equivalentTo('choisir-documents.document-ordonnance', tickIn(documentsToPick, `enregistre-${id}`)),
  ),
  'choisir-documents.ajouter': press({ type: 'joining.add' }),
  'choisir-documents.retour': press({ type: 'joining.open' }),
  'choisir-documents.fermer': press({ type: 'joining.close' }),
  ...menu('choisir-documents'),

  ...each('choisir-pieces.piece', paperIds, (id) => tickIn(papersToPick, `piece-${id}`)),
  'choisir-pieces.ajouter': press({ type: 'joining.add' }),
  'choisir-pieces.retour': press({ type: 'joining.open' }),
  'choisir-pieces.fermer': press({ type: 'joining.close' }),
  ...menu('choisir-pieces'),

  ...each('choisir-fichiers.fichier', deviceFileIds, (id) => tick(`fichier-${id}`)),
  'choisir-fichiers.ouvrir': press({ type: 'joining.add' }),
  'choisir-fichiers.annuler': press({ type: 'joining.open' }),
  ...menu('choisir-fichiers'),
} as const satisfies Meanings;
