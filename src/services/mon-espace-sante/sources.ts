import type { ScreenSource } from '../../contract/simulation.ts';

/** Where each screen comes from. Nobody has compared them with the real service yet, beyond their sources. */
export const screens = {
  'nouvel-onglet': { origin: 'I', month: '2021-12', checked: undefined },
  'accueil-public': { origin: 'S', month: '2021-12', checked: undefined },
  identification: { origin: 'W', month: '2021-12', checked: undefined },
  'choix-du-code': { origin: 'I', month: '2021-12', checked: undefined },
  'code-a-usage-unique': { origin: 'S', month: '2021-12', checked: undefined },
  'identifiant-oublie': { origin: 'A', month: '2021-12', checked: undefined },
  'identifiant-envoye': { origin: 'S', month: '2021-12', checked: undefined },
  'mot-de-passe-oublie': { origin: 'A', month: '2021-12', checked: undefined },
  'nouveau-mot-de-passe': { origin: 'A', month: '2021-12', checked: undefined },
  'mot-de-passe-modifie': { origin: 'S', month: '2021-12', checked: undefined },
  'boite-mail': { origin: 'I', month: '2021-12', checked: undefined },
  telephone: { origin: 'I', month: '2021-12', checked: undefined },
  accueil: { origin: 'S', month: '2021-12', checked: undefined },
  messagerie: { origin: 'S', month: '2022-01', checked: undefined },
  conversation: { origin: 'S', month: '2022-01', checked: undefined },
  'piece-jointe': { origin: 'S', month: '2022-01', checked: undefined },
  'enregistrer-document': { origin: 'A', month: '2022-01', checked: undefined },
  documents: { origin: 'A', month: '2022-01', checked: undefined },
  reponse: { origin: 'S', month: '2022-01', checked: undefined },
  'nouveau-message': { origin: 'S', month: '2022-01', checked: undefined },
  joindre: { origin: 'S', month: '2022-01', checked: undefined },
  'choisir-documents': { origin: 'S', month: '2022-01', checked: undefined },
  'choisir-pieces': { origin: 'S', month: '2022-01', checked: undefined },
  'choisir-fichiers': { origin: 'I', month: '2022-01', checked: undefined },
} as const satisfies Record<string, ScreenSource>;

export type ScreenName = keyof typeof screens;
