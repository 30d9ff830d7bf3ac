declare module 'virtual:pas-a-pas' {
  export const tutorials: readonly import('./player/catalogue.ts').Listed[];
}

declare module 'virtual:pas-a-pas/-annonces' {
  export const announced: import('./player/catalogue.ts').Announced;
}
