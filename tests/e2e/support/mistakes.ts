import type { Gesture } from '../../../src/contract/gesture.ts';

/** A mistake of the learner, and what the service answers at which part of the screen. */
export interface Mistake {
  readonly slide: string;
  readonly gestures: readonly Gesture[];
  /** What the explanation of the part then begins with. */
  readonly error: string;
  readonly at: string;
  /** What its field then holds; absent for a button. */
  readonly left?: string;
}

const training = 'Ici on s’entraîne : n’écrivez jamais vos vraies données.';
const shape =
  'L’identifiant contient de 8 à 100 caractères : lettres minuscules, chiffres, point, tiret ou tiret bas';
const wrongCode = 'Vérifier le code à usage unique et réessayer';

const address = (text: string, error: string, left = text): Mistake => ({
  slide: 'adresse',
  gestures: [
    { do: 'type', at: 'nouvel-onglet.adresse', text },
    { do: 'press', at: 'nouvel-onglet.ouvrir' },
  ],
  error,
  at: 'nouvel-onglet.adresse',
  left,
});

const identifier = (text: string, error: string, left = text): Mistake => ({
  slide: 'identification',
  gestures: [
    { do: 'type', at: 'identification.identifiant', text },
    { do: 'type', at: 'identification.mot-de-passe', text: 'Soleil-2026!' },
    { do: 'press', at: 'identification.continuer' },
  ],
  error,
  at: 'identification.identifiant',
  left,
});

const code = (text: string, error: string, left = text): Mistake => ({
  slide: 'saisir-le-code',
  gestures: [
    { do: 'type', at: 'code-a-usage-unique.code', text },
    { do: 'press', at: 'code-a-usage-unique.se-connecter' },
  ],
  error,
  at: 'code-a-usage-unique.code',
  left,
});

/** A text at the start of another, whatever kind of space stands between its words. */
export const startsWith = (text: string): RegExp => new RegExp(`^${text.replaceAll(' ', '\\s')}`);

/** Every error text of the service, provoked once or more. */
export const mistakes: readonly Mistake[] = [
  address('', 'Écrire l’adresse d’un site'),
  address('colette.vasseur@example.org', 'Ceci est une adresse e-mail. Écrire l’adresse d’un site.'),
  address('www.mon-espace-santé.fr', 'Cette adresse ne mène à aucun site ici.'),
  address('quelquun@fournisseur.fr', training, ''),
  identifier('', 'Saisir un identifiant'),
  identifier('colette', shape),
  identifier('Colette Vasseur', shape),
  identifier('karim.belkacem', 'Nous n’avons pas réussi à vous identifier. Veuillez vérifier votre saisie.'),
  identifier('jeanne.martin', `${training} ${training}`, ''),
  identifier('2 69 01 99 123 456 78', `${training} ${training}`, ''),
  {
    slide: 'identification',
    gestures: [
      { do: 'type', at: 'identification.identifiant', text: 'colette.vasseur' },
      { do: 'press', at: 'identification.continuer' },
    ],
    error: 'Saisir un mot de passe',
    at: 'identification.mot-de-passe',
    left: '',
  },
  code('', 'Saisir un code à usage unique'),
  code('4829', 'Saisir un code valide'),
  code('482914', wrongCode),
  code('777777', `${wrongCode}. ${training}`, ''),
  {
    slide: 'renvoyer-par-e-mail',
    gestures: [{ do: 'press', at: 'code-a-usage-unique.renvoyer' }],
    error: 'Veuillez attendre 30 secondes puis réessayez.',
    at: 'code-a-usage-unique.renvoyer',
  },
];
