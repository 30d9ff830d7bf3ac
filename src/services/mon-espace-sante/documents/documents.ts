import type { Sized } from '../messages/attachments.ts';
import type { Category } from './categories.ts';

/** A document saved in Documents. */
export interface StoredDocument extends Sized {
  readonly title: string;
  /** `AAAA-MM-JJ`. */
  readonly date: string;
  readonly author: string;
  readonly category: Category;
}

const stored = (
  title: string,
  date: string,
  author: string,
  category: Category,
  file: string,
  size: number,
): StoredDocument => ({ title, date, author, category, file, size });

const MARECHAL = 'Dr Hélène Maréchal';
const HADDAD = 'Dr Samir Haddad';
const COLETTE = 'Colette Vasseur';
const HOSPITAL = 'Hôpital du Val des Tilleuls';

/** The documents at the start. The three heaviest together exceed the limit of one message. */
export const documents = {
  ordonnance: stored(
    'Ordonnance du 7 juin',
    '2022-06-07',
    MARECHAL,
    'ordonnances',
    'ordonnance.pdf',
    123_904,
  ),
  irm: stored('IRM de l’épaule', '2022-03-02', HADDAD, 'imagerie', 'irm-epaule.jpg', 4_089_446),
  directives: stored('Mes directives', '2022-02-15', COLETTE, 'directives', 'mes-directives.pdf', 317_440),
  vaccins: stored('Carnet de vaccination', '2022-01-05', MARECHAL, 'prevention', 'vaccins.pdf', 880_640),
  'prise-de-sang': stored(
    'Prise de sang de décembre',
    '2021-12-10',
    'Laboratoire des Tilleuls',
    'biologie',
    'prise-de-sang-decembre.pdf',
    245_760,
  ),
  echographie: stored('Échographie', '2021-09-17', HADDAD, 'imagerie', 'echographie.png', 3_879_731),
  aptitude: stored('Certificat de sport', '2021-09-06', MARECHAL, 'certificats', 'certificat.pdf', 90_112),
  hospitalisation: stored(
    'Compte rendu d’hospitalisation et courrier de sortie du service de chirurgie',
    '2021-05-28',
    HOSPITAL,
    'comptes-rendus',
    'compte-rendu-hospitalisation-et-courrier-de-sortie.pdf',
    3_565_158,
  ),
  depistage: stored('Dépistage', '2021-03-11', HOSPITAL, 'prevention', 'depistage.pdf', 97_280),
  lunettes: stored('Lunettes', '2020-11-20', 'Dr Yasmine Benali', 'ordonnances', 'lunettes.jpg', 1_153_434),
  questions: stored('Mes questions au médecin', '2020-10-02', COLETTE, 'autres', 'mes-questions.txt', 4_096),
} as const;

export type DocumentId = keyof typeof documents;

export const documentIds = Object.keys(documents) as readonly DocumentId[];

/** Administrative papers, in scenes where some were saved. */
export const papers = {
  'carte-d-identite': stored(
    'Carte d’identité',
    '2021-06-30',
    COLETTE,
    'pieces-administratives',
    'carte-d-identite.jpg',
    1_468_006,
  ),
  passeport: stored('Passeport', '2019-04-12', COLETTE, 'pieces-administratives', 'passeport.pdf', 122_881),
} as const;

export type PaperId = keyof typeof papers;

export const paperIds = Object.keys(papers) as readonly PaperId[];
