import type { Component } from 'svelte';
import type { Context } from '../context.ts';
import type { ScreenName } from '../screens.ts';
import './theme.css';

type Screen = Promise<{ default: Component<{ context: Context }> }>;

/** A screen that is the same whatever happened declares no context. */
const still = (screen: Promise<{ default: unknown }>) => screen as Screen;

/** Loads one screen: each is a chunk of its own. */
export const screenLoaders: Record<ScreenName, () => Screen> = {
  'nouvel-onglet': () => import('./nouvel-onglet.svelte'),
  'accueil-public': () => still(import('./accueil-public.svelte')),
  identification: () => import('./identification.svelte'),
  'choix-du-code': () => still(import('./choix-du-code.svelte')),
  'code-a-usage-unique': () => import('./code-a-usage-unique.svelte'),
  'identifiant-oublie': () => import('./identifiant-oublie.svelte'),
  'identifiant-envoye': () => import('./identifiant-envoye.svelte'),
  'mot-de-passe-oublie': () => import('./mot-de-passe-oublie.svelte'),
  'nouveau-mot-de-passe': () => import('./nouveau-mot-de-passe.svelte'),
  'mot-de-passe-modifie': () => still(import('./mot-de-passe-modifie.svelte')),
  'boite-mail': () => import('./boite-mail.svelte'),
  telephone: () => import('./telephone.svelte'),
  accueil: () => import('./accueil.svelte'),
  messagerie: () => import('./messagerie.svelte'),
  conversation: () => import('./conversation.svelte'),
  'piece-jointe': () => import('./piece-jointe.svelte'),
  'enregistrer-document': () => import('./enregistrer-document.svelte'),
  documents: () => import('./documents.svelte'),
  reponse: () => import('./reponse.svelte'),
  'nouveau-message': () => import('./nouveau-message.svelte'),
  joindre: () => import('./joindre.svelte'),
  'choisir-documents': () => import('./choisir-documents.svelte'),
  'choisir-pieces': () => import('./choisir-pieces.svelte'),
  'choisir-fichiers': () => import('./choisir-fichiers.svelte'),
};
