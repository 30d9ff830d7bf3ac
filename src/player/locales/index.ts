import { fr } from './fr.ts';

/** The interface’s texts in one language. */
export type Texts = typeof fr;

export const locales: Readonly<Record<string, Texts>> = { fr };

export const texts: Texts = fr;

/** A month `YYYY-MM` in words. */
export function monthInWords({ months }: Texts, month: string): string {
  const [year = '', number = ''] = month.split('-');
  return `${months[Number(number) - 1] ?? ''} ${year}`.trim();
}
