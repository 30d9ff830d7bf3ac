import { screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { at } from '../../player/support/tutorial.ts';
import { item, openView } from './support/view.ts';

describe('a copy', () => {
  const page = document as { execCommand?: unknown };
  let copied: string[] = [];
  let works = true;
  beforeEach(() => {
    [copied, works] = [[], true];
    page.execCommand = () => {
      const { activeElement } = document;
      if (activeElement instanceof HTMLTextAreaElement) copied.push(activeElement.value);
      return works;
    };
  });
  afterEach(() => delete page.execCommand);

  const press = async (name: RegExp) => {
    const button = screen.getByRole('button', { name });
    await userEvent.click(button);
    return button;
  };

  test('of a name is made, said, and leaves the focus where it was', async () => {
    await openView('Repères', at('me-connecter'));
    const button = await press(/^Copier connexion.me-connecter$/);
    expect(copied).toEqual(['connexion.me-connecter']);
    expect(within(item(/^\s*connexion.me-connecter\s/)).getByRole('status')).toHaveTextContent('Copié');
    expect(button).toHaveFocus();
    expect(document.querySelector('textarea')).toBeNull();
  });

  test('that did not work says so', async () => {
    works = false;
    await openView('Repères', at('me-connecter'));
    await press(/^Copier connexion.me-connecter$/);
    expect(within(item(/^\s*connexion.me-connecter\s/)).getByRole('status')).toHaveTextContent(
      'La copie n’a pas marché.',
    );
  });

  test('of the trail is a test or a report', async () => {
    await openView('Trace', at('me-connecter'));
    await press(/comme test/);
    await press(/comme signalement/);
    expect(copied[0]).toContain("play(written('mediatheque'))");
    expect(copied[1]).toContain('Je me connecte');
  });
});

describe('the panel', () => {
  test('makes room beside the page, or takes it all, and gives it back', async () => {
    const { unmount } = await openView('Liste', at('couverture'));
    const { dataset } = document.documentElement;
    expect(dataset.authorView).toBe('beside');
    await userEvent.click(screen.getByRole('button', { name: 'Agrandir' }));
    expect(dataset.authorView).toBe('wide');
    await userEvent.click(screen.getByRole('button', { name: 'Réduire' }));
    expect(dataset.authorView).toBe('beside');
    unmount();
    expect(dataset.authorView).toBeUndefined();
  });

  test('keeps its keys from the player, and closes on Escape', async () => {
    const { onclose } = await openView('Liste', at('couverture'));
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    screen.getByRole('button', { name: 'Agrandir' }).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(onclose).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(onclose).toHaveBeenCalledOnce();
    expect(heard).not.toHaveBeenCalled();
    document.removeEventListener('keydown', heard);
  });
});
