declare module 'virtual:pas-a-pas' {
  export const tutorials: readonly import('./player/catalogue.ts').Listed[];
}

declare module 'virtual:pas-a-pas/-annonces' {
  /** Tutorials not written yet: id to title by language. */
  export const announced: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
