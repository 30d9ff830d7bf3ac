import type { Anchor } from '../anchors.ts';

type Below<Name> = Name extends `${infer Screen}.profil-medical` ? Screen : never;

/** A screen of the account, all of which have the menu. */
export type ConnectedScreen = Below<Anchor>;
