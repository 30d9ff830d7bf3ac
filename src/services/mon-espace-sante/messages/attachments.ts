/** A file with its size in bytes. */
export interface Sized {
  readonly file: string;
  readonly size: number;
}

/** A file attached to a message received. */
export interface Attachment extends Sized {
  /** Default name in Documents, at most 50 characters. */
  readonly title: string;
}

/** Attachments that Documents accepts. */
const accepted = {
  resultats: { title: 'Résultats de prise de sang', file: 'resultats-prise-de-sang.pdf', size: 219_136 },
  convocation: { title: 'Convocation à l’hôpital', file: 'convocation.pdf', size: 151_552 },
  consignes: {
    title: 'Consignes avant l’opération du genou',
    file: 'consignes-avant-votre-intervention-et-liste-des-affaires-personnelles-a-apporter-le-jour-de-votre-arrivee.pdf',
    size: 1_363_149,
  },
  radio: { title: 'Radiographie du genou', file: 'radiographie-genou.jpg', size: 1_677_722 },
  exercices: { title: 'Exercices à la maison', file: 'exercices-a-la-maison.pdf', size: 734_003 },
  pansement: { title: 'Fiche de soins', file: 'fiche-de-soins.rtf', size: 65_536 },
  courrier: { title: 'Courrier du dermatologue', file: 'courrier.tif', size: 2_202_010 },
  devis: { title: 'Devis dentaire', file: 'devis-0215.pdf', size: 184_320 },
  lunettes: { title: 'Ordonnance de lunettes 2021', file: 'ordonnance-lunettes.png', size: 921_600 },
  certificat: { title: 'Certificat pour le club de marche', file: 'certificat.pdf', size: 90_112 },
} as const satisfies Record<string, Attachment>;

/** Attachments that Documents refuses: too heavy, or of another type. */
const refused = {
  scanner: { title: 'Compte rendu de scanner', file: 'compte-rendu-scanner.pdf', size: 7_130_317 },
  images: { title: 'Images du scanner', file: 'images-scanner.zip', size: 3_355_443 },
} as const satisfies Record<string, Attachment>;

export type StorableId = keyof typeof accepted;
export type AttachmentId = StorableId | keyof typeof refused;

export const storableIds = Object.keys(accepted) as readonly StorableId[];

export const attachments: Readonly<Record<AttachmentId, Attachment>> = { ...accepted, ...refused };

export const attachmentIds = Object.keys(attachments) as readonly AttachmentId[];

const MO = 1024 * 1024;
const STORED = 5 * MO;
const SENT = 10 * MO;

const typeOf = ({ file }: Sized): string => file.slice(file.lastIndexOf('.') + 1);

/** Whether the viewer can show it. */
export const hasPreview = (sized: Sized): boolean => ['pdf', 'jpg', 'jpeg', 'png'].includes(typeOf(sized));

/** Whether Documents accepts an attachment, by its type and its size of at most 5 Mo. */
export const isStorable = (sized: Sized): boolean =>
  ['jpeg', 'jpg', 'png', 'pdf', 'rtf', 'tif', 'tiff', 'txt'].includes(typeOf(sized)) && sized.size <= STORED;

/** Whether this number of bytes fits in one message: at most 10 Mo. */
export const fits = (size: number): boolean => size <= SENT;

/** « 214 Ko », « 1,2 Mo ». */
export const sizeInWords = (size: number): string =>
  size < MO ? `${Math.round(size / 1024)}\u00a0Ko` : `${(size / MO).toFixed(1).replace('.', ',')}\u00a0Mo`;
