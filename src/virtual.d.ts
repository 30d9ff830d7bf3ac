declare module 'virtual:pas-a-pas' {
  export const catalogue: import('./player/catalogue.ts').Catalogue;
}
