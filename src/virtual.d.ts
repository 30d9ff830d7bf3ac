declare module 'virtual:pas-a-pas' {
  export const tutorials: readonly import('./player/catalogue.ts').CatalogueEntry[];
  export const loadTexts: () => Promise<unknown>;
}

declare module 'virtual:pas-a-pas/-services' {
  /** Of the services that the tutorials teach, by id. */
  export const services: Readonly<Record<string, import('./player/services.ts').ServiceLoaders>>;
}

declare module 'virtual:pas-a-pas/-bibliotheque' {
  /** Titles of the services that the tutorials listed teach, by language. */
  export const services: readonly Readonly<Record<string, string>>[];
  /** By tutorial, then by language. */
  export const headings: Readonly<
    Record<string, Readonly<Record<string, import('./engine/flow/words.ts').Heading>>>
  >;
  /** Address of each tutorial’s drawing. */
  export const pictures: Readonly<Record<string, string>>;
  /** Tutorials not written yet: id to title by language. */
  export const announced: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

declare module 'virtual:pas-a-pas/-problemes' {
  /** What is wrong with the tutorials, and which of them can’t be played. */
  export const shelf: import('./dev/problems.svelte.ts').Shelf;
}
