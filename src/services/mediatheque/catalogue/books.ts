/** A book of the fictional library. */
export interface Book {
  readonly title: string;
  readonly author: string;
  readonly year: number;
  /** Whether the book is on loan: only then can it be reserved. */
  readonly out: boolean;
}

export const books = {
  lentes: { title: 'Les Marées lentes', author: 'Inès Kerdoncuff', year: 2021, out: true },
  jardin: { title: 'Le Jardin des marées', author: 'Paul Achour', year: 2018, out: false },
  atlas: { title: 'Atlas des marées', author: 'Collectif', year: 2009, out: false },
} as const satisfies Record<string, Book>;

export type BookId = keyof typeof books;
export const bookIds = Object.keys(books) as BookId[];

/** Text for the search, where « Marées » and « marees » are equal. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** The books whose title or author contains the query. */
export const found = (query: string): BookId[] =>
  bookIds.filter((id) => plain(`${books[id].title} ${books[id].author}`).includes(plain(query)));
