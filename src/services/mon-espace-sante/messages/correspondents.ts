/** A health professional who has written to Colette. All are fictional. */
export interface Correspondent {
  readonly title?: 'Dr' | 'Pr';
  readonly firstName: string;
  readonly lastName: string;
  readonly role: string;
}

const people = {
  lemoine: { title: 'Dr', firstName: 'Pierre', lastName: 'Lemoine', role: 'Laboratoire des Tilleuls' },
  marechal: { title: 'Dr', firstName: 'Hélène', lastName: 'Maréchal', role: 'Médecin généraliste' },
  'saint-amand': {
    title: 'Pr',
    firstName: 'Marie-Antoinette',
    lastName: 'de La Rochebrune-Saint-Amand',
    role: 'Chirurgie orthopédique et traumatologique, hôpital du Val des Tilleuls',
  },
  nguessan: { title: 'Dr', firstName: 'Thierry', lastName: 'N’Guessan', role: 'Anesthésiste' },
  vidal: { firstName: 'Sandrine', lastName: 'Vidal', role: 'Infirmière coordinatrice' },
  haddad: { title: 'Dr', firstName: 'Samir', lastName: 'Haddad', role: 'Radiologue' },
  'le-breton': { firstName: 'Julien', lastName: 'Le Breton', role: 'Masseur-kinésithérapeute' },
  morel: { firstName: 'Nathalie', lastName: 'Morel', role: 'Infirmière à domicile' },
  nguyen: { firstName: 'Linh', lastName: 'Nguyen', role: 'Pharmacienne' },
  costa: { title: 'Dr', firstName: 'Élodie', lastName: 'Costa', role: 'Dermatologue' },
  vandenbroucke: {
    firstName: 'Marie-Christine',
    lastName: 'Vandenbroucke-Delacourt',
    role: 'Secrétariat des consultations de cardiologie',
  },
  faure: { title: 'Dr', firstName: 'Étienne', lastName: 'Faure', role: 'Chirurgien-dentiste' },
  benali: { title: 'Dr', firstName: 'Yasmine', lastName: 'Benali', role: 'Ophtalmologue' },
  perrin: { firstName: 'Camille', lastName: 'Perrin', role: 'Sage-femme' },
  rey: { firstName: 'Olivier', lastName: 'Rey', role: 'Pédicure-podologue' },
} as const satisfies Record<string, Correspondent>;

export type CorrespondentId = keyof typeof people;

export const correspondents: Readonly<Record<CorrespondentId, Correspondent>> = people;

/** Full name with title: « Dr Hélène Maréchal ». */
export const nameOf = (id: CorrespondentId): string => {
  const { title, firstName, lastName } = correspondents[id];
  return [title, firstName, lastName].filter(Boolean).join(' ');
};

/** A text without accents, capitals and typographic signs, for comparison. */
export const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase().trim();

const sortName = (id: CorrespondentId): string =>
  plain(`${correspondents[id].lastName} ${correspondents[id].firstName}`);

/** Correspondents by last name, then first name, as in the list of recipients. */
export const alphabetical: readonly CorrespondentId[] = (Object.keys(people) as CorrespondentId[]).sort(
  (one, other) => (sortName(one) < sortName(other) ? -1 : 1),
);
