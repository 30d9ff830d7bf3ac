/**
 * Part of a line. `says` is a link to a hotspot or a tutorial: `press.<anchor>`, `type.<anchor>`,
 * `wait.<delay>`, `choose.<name>` or `tutoriel.<id>`.
 */
export type Inline =
  | string
  | { readonly strong: readonly Inline[] }
  | { readonly em: readonly Inline[] }
  | { readonly code: string }
  | { readonly says: string; readonly text: readonly Inline[] }
  | { readonly href: string; readonly text: readonly Inline[] }
  | { readonly br: true };

/** Block of a slide's text. */
export type Block =
  | { readonly p: readonly Inline[] }
  | { readonly list: readonly (readonly Block[])[]; readonly ordered: boolean; readonly start: number }
  | { readonly note: readonly Block[] }
  | { readonly accompagnant: readonly Block[] }
  | { readonly image: string; readonly alt: string };

/** The words of one slide. */
export interface SlideWords {
  readonly title: string;
  /** Description of the picture on the stage, for people who can't see it. */
  readonly alt?: string;
  readonly body: readonly Block[];
}

/** Data of a tutorial in one language for the library page. */
export interface Heading {
  readonly title: string;
  /** One sentence for the library page. */
  readonly summary: string;
  /** Month of the real screens, `YYYY-MM`. */
  readonly screens: string;
  readonly minutes: number;
  /** The library page does not list the tutorial, which only its address opens. */
  readonly hidden?: true;
}

/** The words of a tutorial in one language, ready to show. Made at build time. */
export interface Words extends Heading {
  readonly chapters: Readonly<Record<string, string>>;
  readonly slides: Readonly<Record<string, SlideWords>>;
}
