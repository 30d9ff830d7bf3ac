import type { Component } from 'svelte';
import type { Context } from './context.ts';
import type { ScreenName } from './sources.ts';
import './theme.css';

type Screen = Promise<{ default: Component<{ context: Context }> }>;

/** A screen that is the same whatever happened declares no context. */
const still = (screen: Promise<{ default: unknown }>) => screen as Screen;

/** Loads one screen: each is a chunk of its own. */
export const screenLoaders: Record<ScreenName, () => Screen> = {
  'nouvel-onglet': () => import('./sign-in/nouvel-onglet.svelte'),
  'accueil-public': () => still(import('./sign-in/accueil-public.svelte')),
  identification: () => import('./sign-in/identification.svelte'),
  'choix-du-code': () => still(import('./sign-in/choix-du-code.svelte')),
  'code-a-usage-unique': () => import('./sign-in/code-a-usage-unique.svelte'),
  'identifiant-oublie': () => import('./recovery/identifiant-oublie.svelte'),
  'identifiant-envoye': () => import('./recovery/identifiant-envoye.svelte'),
  'mot-de-passe-oublie': () => import('./recovery/mot-de-passe-oublie.svelte'),
  'nouveau-mot-de-passe': () => import('./recovery/nouveau-mot-de-passe.svelte'),
  'mot-de-passe-modifie': () => still(import('./recovery/mot-de-passe-modifie.svelte')),
  'boite-mail': () => import('./devices/boite-mail.svelte'),
  telephone: () => import('./devices/telephone.svelte'),
  accueil: () => import('./home/accueil.svelte'),
  messagerie: () => import('./messages/messagerie.svelte'),
  conversation: () => import('./messages/conversation.svelte'),
  'piece-jointe': () => import('./messages/piece-jointe.svelte'),
  'enregistrer-document': () => import('./documents/enregistrer-document.svelte'),
  documents: () => import('./documents/documents.svelte'),
  reponse: () => import('./writing/reponse.svelte'),
  'nouveau-message': () => import('./writing/nouveau-message.svelte'),
  joindre: () => import('./joining/joindre.svelte'),
  'choisir-documents': () => import('./joining/choisir-documents.svelte'),
  'choisir-pieces': () => import('./joining/choisir-pieces.svelte'),
  'choisir-fichiers': () => import('./joining/choisir-fichiers.svelte'),
};
