import { looksPersonal } from '../common/personal.ts';

/** The address typed in a new tab of the browser. */
export interface Address {
  readonly text: string;
  readonly refused: 'empty' | 'real' | 'mail' | 'elsewhere' | undefined;
}

export const address: Address = { text: '', refused: undefined };

export const siteAddress = 'www.monespacesante.fr';

export const opensTheSite = ({ text }: Address): boolean =>
  /^(https?:\/\/)?(www\.)?monespacesante\.fr\/?$/.test(text.trim().toLowerCase());

export function refuseAddress({ text }: Address): Address {
  if (text.trim() === '') return { text: '', refused: 'empty' };
  if (looksPersonal(text)) return { text: '', refused: 'real' };
  return { text, refused: text.includes('@') ? 'mail' : 'elsewhere' };
}
