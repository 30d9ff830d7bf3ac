import { cleanup, render } from '@testing-library/svelte';
import { type Component, tick } from 'svelte';
import { beforeAll, describe, expect, test } from 'vitest';
import { type AnyMachineSnapshot, initialTransition } from 'xstate';
import { closingEvent } from '../../../src/contract/layer.ts';
import type { Simulation } from '../../../src/contract/simulation.ts';
import { isPresent, touch } from '../../../src/engine/play/service.ts';
import { everyState } from '../states.ts';

type Screen = Component<{ context: never; matches: (state: object) => boolean }>;

const drawn = import.meta.glob<{ screens: Readonly<Record<string, Screen>> }>(
  '../../../src/services/*/screens.ts',
  { eager: true },
);

const FIELD = 'input, textarea';
const PRESSED = 'button, [role="option"]';

/** What a dialog stands over cannot be used. */
const controls = () =>
  [...document.querySelectorAll<HTMLElement>('[data-anchor]')].filter((part) => !part.closest('[inert]'));
const nameOf = (control: HTMLElement) => control.dataset.anchor ?? '';
const screenOf = (anchor: string) => anchor.slice(0, anchor.indexOf('.'));
/** What is wrong with the screens shown, of the three kinds that the tests name. */
function look(simulation: Simulation, service: AnyMachineSnapshot) {
  const meaningOf = (control: HTMLElement) => simulation.anchors[nameOf(control)];
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
    untold: document.querySelector('[role="dialog"]') !== null && closingEvent(service) === undefined,
  };
}

/** Services with screens, and what draws them. */
const services = Object.values(
  import.meta.glob<{ service: Simulation }>('../../../src/services/*/service.ts', { eager: true }),
).flatMap(({ service }) => {
  const screens = drawn[`../../../src/services/${service.manifest.id}/screens.ts`]?.screens;
  return screens ? [[service.manifest.id, service, screens] as const] : [];
});

describe.each(services)('%s', (_, simulation, screens) => {
  const states = everyState(simulation);
  const seen: ReturnType<typeof look>[] = [];

  beforeAll(async () => {
    for (const service of states) {
      const matches = (state: object) => service.matches(state);
      for (const { screen } of simulation.devices(service))
        render(screens[screen]!, { props: { context: service.context as never, matches } });
      await tick();
      seen.push(look(simulation, service));
      cleanup();
    }
  }, 120_000);

  test('every screen has a source and a drawing, and some state shows it', () => {
    const shown = states.flatMap((service) => simulation.devices(service).map(({ screen }) => screen));
    expect(Object.keys(screens).sort()).toEqual(Object.keys(simulation.screens).sort());
    expect([...new Set(shown)].sort()).toEqual(Object.keys(simulation.screens).sort());
  });

  test('every device shown is in the manifest', () => {
    const shown = states.flatMap((service) => simulation.devices(service).map(({ device }) => device));
    expect([...new Set(shown)].sort()).toEqual(Object.keys(simulation.manifest.devices).sort());
  });

  test.each(Object.entries(simulation.scenes))(
    'every gesture of the scene %s means something',
    (name, moves) => {
      let [service] = initialTransition(simulation.machine, simulation.starts?.[name]);
      for (const gesture of moves) {
        const effect = touch(simulation, service as AnyMachineSnapshot, gesture);
        expect(effect, JSON.stringify(gesture)).toBeDefined();
        service = effect!.service;
      }
    },
  );

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

  test('in every state that shows a dialog, the machine says what closes it', () => {
    expect(seen.filter(({ untold }) => untold)).toEqual([]);
  });

  test('in every state, no id is given twice and every description exists', () => {
    expect(seen.flatMap(({ idsTwice, undescribed }) => [...idsTwice, ...undescribed])).toEqual([]);
  });
});
