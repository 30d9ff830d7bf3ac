import { screen, within } from '@testing-library/svelte';

/** The words of the slide, with what one does next. */
export const card = () => within(screen.getByRole('region', { name: 'Ce que je fais' }));
export const button = (name: string) => card().getByRole('button', { name });

/** The line that helps. It is the card’s only status, unless the words announce a tutorial. */
export const hint = () => card().getByRole('status');

/** What is said aloud of the slide: the one status that stands in no region of the page. */
export function announced(): HTMLElement {
  const [said, ...others] = screen.getAllByRole('status').filter((status) => !status.closest('section'));
  if (!said || others.length > 0) throw new Error(`${others.length + (said ? 1 : 0)} announcers.`);
  return said;
}
