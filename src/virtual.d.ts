declare module 'virtual:pas-a-pas' {
  export const tutorials: readonly import('./player/catalogue.ts').CatalogueEntry[];
  export const loadTexts: () => Promise<unknown>;
}

declare module 'virtual:pas-a-pas/-services' {
  /** Loaders of the services that the tutorials teach, by id. */
  export const services: Readonly<Record<string, import('./player/services.ts').ServiceLoaders>>;
}

declare module 'virtual:pas-a-pas/-bibliotheque' {
  /** Titles of the services that the tutorials listed teach, by language. */
  export const services: readonly Readonly<Record<string, string>>[];
  /** Headings by tutorial, then by language. */
  export const headings: Readonly<
    Record<string, Readonly<Record<string, import('./engine/flow/words.ts').Heading>>>
  >;
  /** Address of the drawing of each tutorial’s first slide. */
  export const pictures: Readonly<Record<string, string>>;
  /** Tutorials announced but not written: titles by language, by id. */
  export const announced: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

declare module 'virtual:pas-a-pas/-problemes' {
  /** The problems of the tutorials, and the tutorials that can’t be played. */
  export const shelf: import('./dev/problems.svelte.ts').Shelf;
}
