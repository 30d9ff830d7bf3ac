import { deviceFileIds, type DeviceFileId, deviceFiles, profileSummary } from '../joining/device-files.ts';
import {
  documentIds,
  type DocumentId,
  documents,
  paperIds,
  type PaperId,
  papers,
} from '../documents/documents.ts';
import { attachments, type Sized, type StorableId, storableIds } from '../messages/attachments.ts';

/** Id of a file that can be attached to a message; the anchors that tick or remove the file end with it. */
export type EnclosureId =
  | 'profil'
  | `document-${DocumentId}`
  | `enregistre-${StorableId}`
  | `fichier-${DeviceFileId}`
  | `piece-${PaperId}`;

const family = <Kind extends string, Id extends string>(
  kind: Kind,
  ids: readonly Id[],
  files: Readonly<Record<Id, Sized>>,
) => Object.fromEntries(ids.map((id) => [`${kind}-${id}`, files[id]])) as Record<`${Kind}-${Id}`, Sized>;

export const enclosures: Readonly<Record<EnclosureId, Sized>> = {
  profil: profileSummary,
  ...family('document', documentIds, documents),
  ...family('enregistre', storableIds, attachments),
  ...family('fichier', deviceFileIds, deviceFiles),
  ...family('piece', paperIds, papers),
};

export const enclosureIds = Object.keys(enclosures) as readonly EnclosureId[];

/** Total size of the files, in bytes. */
export const weightOf = (ids: readonly EnclosureId[]): number =>
  [...new Set(ids)].reduce((sum, id) => sum + enclosures[id].size, 0);
