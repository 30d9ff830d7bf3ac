import { cleanup } from '@testing-library/svelte';
import { beforeAll, expect, test } from 'vitest';
import type { AnyMachineSnapshot } from 'xstate';
import { isPresent } from '../../../../src/engine/play/service.ts';
import type { Simulation } from '../../../../src/contract/simulation.ts';
import { monEspaceSante } from '../../../../src/services/index.ts';
import { everyState } from '../story.ts';
import { showAll } from './show.ts';

const simulation: Simulation = monEspaceSante;
const states = everyState();

const FIELD = 'input, textarea';
const PRESSED = 'button, [role="option"]';

/** What a dialog stands over cannot be used. */
const controls = () =>
  [...document.querySelectorAll<HTMLElement>('[data-anchor]')].filter((part) => !part.closest('[inert]'));
const nameOf = (control: HTMLElement) => control.dataset.anchor ?? '';
const screenOf = (anchor: string) => anchor.slice(0, anchor.indexOf('.'));
const meaningOf = (control: HTMLElement) => simulation.anchors[nameOf(control)];

/** What is wrong with the screens shown, of the three kinds that the tests name. */
function look(service: AnyMachineSnapshot) {
  const focused = simulation.devices(service).find((view) => view.focused)?.screen;
  const all = controls();
  const carried = all.map(nameOf);
  const present = Object.keys(simulation.anchors).filter(
    (anchor) => screenOf(anchor) !== 'appareils' && isPresent(simulation, service, anchor),
  );
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  const described = [...document.querySelectorAll('[aria-describedby]')];
  const used = described.flatMap((node) => node.getAttribute('aria-describedby')?.split(' ') ?? []);
  return {
    twice: carried.filter((name, index) => carried.indexOf(name) !== index),
    carried: carried.filter((anchor) => screenOf(anchor) === focused).sort(),
    present: present.sort(),
    otherKind: all.filter((one) => !one.matches(meaningOf(one)?.type ? FIELD : PRESSED)).map(nameOf),
    outsideUnsaid: all.filter((one) => (one.title !== '') !== (meaningOf(one)?.outside ?? false)).map(nameOf),
    idsTwice: ids.filter((id, index) => ids.indexOf(id) !== index),
    undescribed: used.filter((id) => !ids.includes(id)),
  };
}

const seen: ReturnType<typeof look>[] = [];

beforeAll(async () => {
  for (const service of states) {
    await showAll(service);
    seen.push(look(service));
    cleanup();
  }
}, 120_000);

test('in every state, each present part is carried once, by a control of its kind', () => {
  expect(seen).toHaveLength(states.length);
  for (const { twice, carried, present, otherKind } of seen) {
    expect(carried).toEqual(present);
    expect([...twice, ...otherKind]).toEqual([]);
  }
});

test('in every state, a part that leads outside says so, and no other does', () => {
  expect(seen.flatMap(({ outsideUnsaid }) => outsideUnsaid)).toEqual([]);
});

test('in every state, no id is given twice and every description exists', () => {
  expect(seen.flatMap(({ idsTwice, undescribed }) => [...idsTwice, ...undescribed])).toEqual([]);
});
