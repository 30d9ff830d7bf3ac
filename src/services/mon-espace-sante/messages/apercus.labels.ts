import type { AttachmentId } from './attachments.ts';

/** Label, value and an optional note. */
export type Line = readonly [string, string, string?];

/** Content of a page between its title and its signature. */
export type Block =
  | { readonly text: string }
  | { readonly lines: readonly Line[] }
  | { readonly ticks: readonly string[] }
  | { readonly figures: readonly { readonly name: string; readonly drawing: string }[] };

export interface Page {
  /** Sender of the document, above the title. */
  readonly head: string;
  readonly blocks: readonly Block[];
  readonly signed: string;
}

/** Pages of the attachments shown as documents. All are fictional and ours (I); none gives health advice. */
export const pages: Readonly<Partial<Record<AttachmentId, Page>>> = {
  resultats: {
    head: 'Laboratoire des Tilleuls',
    blocks: [
      { text: 'Mme Colette Vasseur – prélèvement du 13 juin 2022' },
      {
        lines: [
          ['Hémoglobine', '13,4 g/dL', '12,0 à 16,0'],
          ['Glycémie à jeun', '0,92 g/L', '0,70 à 1,10'],
          ['Créatinine', '7,1 mg/L', '5,0 à 9,0'],
          ['Ferritine', '86 µg/L', '20 à 200'],
          ['Vitamine D', '38 ng/mL', '30 à 60'],
        ],
      },
      { text: 'À droite, les valeurs habituelles du laboratoire.' },
    ],
    signed: 'Dr Pierre Lemoine',
  },
  convocation: {
    head: 'Hôpital du Val des Tilleuls',
    blocks: [
      { text: 'Mme Colette Vasseur est attendue :' },
      {
        lines: [
          ['Jour', 'lundi 4 juillet 2022'],
          ['Heure', '7 h'],
          ['Lieu', 'accueil principal, rez-de-chaussée'],
          ['Service', 'chirurgie orthopédique'],
        ],
      },
      { text: 'Merci de présenter cette page à l’accueil.' },
    ],
    signed: 'Pr Marie-Antoinette de La Rochebrune-Saint-Amand',
  },
  consignes: {
    head: 'Hôpital du Val des Tilleuls',
    blocks: [
      { text: 'À préparer pour le lundi 4 juillet :' },
      {
        ticks: [
          'Votre carte Vitale et votre pièce d’identité',
          'Votre convocation',
          'La liste de vos médicaments',
          'Des vêtements confortables',
          'Des chaussures fermées',
          'Le chargeur de votre téléphone',
        ],
      },
      { text: 'Une infirmière vous appelle la veille pour répondre à vos questions.' },
    ],
    signed: 'Sandrine Vidal',
  },
  exercices: {
    head: 'Cabinet de kinésithérapie',
    blocks: [
      { text: 'Mme Colette Vasseur – les exercices vus ensemble' },
      {
        figures: [
          {
            name: 'Assise',
            drawing:
              'M16.5 8a3.5 3.5 0 1 0 7 0 3.5 3.5 0 1 0-7 0M20 15v15h14v12M20 20l10 6M12 18v26M12 32h8M34 42h5',
          },
          {
            name: 'Debout',
            drawing:
              'M16.5 6a3.5 3.5 0 1 0 7 0 3.5 3.5 0 1 0-7 0M20 13v15l-5 16M20 28l6 7-3 9M20 17l12-3M36 6v38',
          },
          {
            name: 'Allongée',
            drawing: 'M5 30a3.5 3.5 0 1 0 7 0 3.5 3.5 0 1 0-7 0M15 32h13l7-11 6 12M20 33l6-7M4 40h40',
          },
        ],
      },
      { text: 'Ces dessins rappellent les trois positions.' },
    ],
    signed: 'Julien Le Breton',
  },
  scanner: {
    head: 'Cabinet de radiologie',
    blocks: [
      { text: 'Mme Colette Vasseur – examen du 31 mai 2022' },
      {
        lines: [
          ['Examen', 'scanner du genou droit'],
          ['Demandé par', 'Dr Hélène Maréchal'],
        ],
      },
      {
        text: 'Les images ont été lues par le radiologue. Le médecin qui a demandé l’examen les commentera.',
      },
    ],
    signed: 'Dr Samir Haddad',
  },
  devis: {
    head: 'Cabinet dentaire',
    blocks: [
      { text: 'Mme Colette Vasseur – devis du 15 février 2022' },
      {
        lines: [
          ['Examen', '23,00 €'],
          ['Couronne', '500,00 €'],
          ['Total', '523,00 €'],
        ],
      },
      { text: 'Devis valable six mois.' },
    ],
    signed: 'Dr Étienne Faure',
  },
  certificat: {
    head: 'Cabinet du Dr Hélène Maréchal',
    blocks: [
      { text: 'Mme Colette Vasseur demande ce certificat pour s’inscrire à son club de marche.' },
      { text: 'Je l’ai vue ce jour, et le lui remets en main propre.' },
      { text: 'Fait le 9 décembre 2020.' },
    ],
    signed: 'Dr Hélène Maréchal',
  },
};
