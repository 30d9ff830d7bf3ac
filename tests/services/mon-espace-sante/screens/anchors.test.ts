import { cleanup } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { isPresent } from '../../../../src/engine/play/service.ts';
import type { Simulation } from '../../../../src/contract/simulation.ts';
import { monEspaceSante } from '../../../../src/services/mon-espace-sante/service.ts';
import { everyState } from '../story.ts';
import { showAll } from './show.ts';

const simulation: Simulation = monEspaceSante;
const states = everyState();

const FIELD = 'input, textarea';
const PRESSED = 'button, [role="option"]';

vi.setConfig({ testTimeout: 120_000 });

/** What a dialog stands over cannot be used. */
const controls = () =>
  [...document.querySelectorAll<HTMLElement>('[data-anchor]')].filter((part) => !part.closest('[inert]'));
const nameOf = (control: HTMLElement) => control.dataset.anchor ?? '';
const screenOf = (anchor: string) => anchor.slice(0, anchor.indexOf('.'));

test('in every state, each present part is carried once, by a control of its kind', async () => {
  for (const service of states) {
    await showAll(service);
    const focused = simulation.devices(service).find((view) => view.focused)?.screen;
    const carried = controls().map(nameOf);
    const present = Object.keys(simulation.anchors).filter(
      (anchor) => screenOf(anchor) !== 'appareils' && isPresent(simulation, service, anchor),
    );
    expect(new Set(carried).size).toBe(carried.length);
    expect(carried.filter((anchor) => screenOf(anchor) === focused).sort()).toEqual(present.sort());
    for (const control of controls())
      expect(control.matches(simulation.anchors[nameOf(control)]?.type ? FIELD : PRESSED)).toBe(true);
    cleanup();
  }
});

test('in every state, a part that leads outside says so, and no other does', async () => {
  for (const service of states) {
    await showAll(service);
    for (const control of controls())
      expect(control.title !== '').toBe(simulation.anchors[nameOf(control)]?.outside ?? false);
    cleanup();
  }
});

test('in every state, no id is given twice and every description exists', async () => {
  for (const service of states) {
    await showAll(service);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const described = [...document.querySelectorAll('[aria-describedby]')];
    const used = described.flatMap((node) => node.getAttribute('aria-describedby')?.split(' ') ?? []);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    cleanup();
  }
});
