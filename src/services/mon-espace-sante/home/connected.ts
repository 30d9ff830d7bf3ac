import type { Anchor } from '../anchors.ts';

type Below<Name> = Name extends `${infer Screen}.profil-medical` ? Screen : never;

/** A screen of the account: the menu stands on each. */
export type ConnectedScreen = Below<Anchor>;
