/** The files of a new service without its screens, by name; `first`: its first screen. */
export const serviceFiles = (id: string, first: string): Readonly<Record<string, string>> => ({
  'manifest.ts': manifestOf(id),
  'base.ts': base,
  'machine.ts': machineOf(id, first),
  'service.ts': service,
  'screens.ts': screens,
  'theme.css': themeOf(id),
  'README.md': readmeOf(id),
});

const titleOf = (id: string): string => `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`;

const manifestOf = (id: string): string => `import type { Manifest } from '../../contract/manifest.ts';

export const manifest = {
  id: '${id}',
  title: { fr: '${titleOf(id)}' },
  lang: 'fr',
  hidden: true,
  devices: {
    navigateur: {
      frame: 'browser',
      labels: { fr: { tab: 'Le site', caption: 'Le site (fictif)' } },
      address: { text: '${id}.example', hiddenOn: [] },
    },
  },
} as const satisfies Manifest;
`;

const base = `import { emit, setup } from 'xstate';
import type { ClosedBy } from '../../contract/layer.ts';
import { toActions } from '../changes.ts';
import { actions, type Context, type Event, type Fact, guards } from './models.ts';

interface Emitted {
  readonly type: Fact;
}

/** XState setup of the service: types, guards and actions that its states use by name. */
export const base = setup({
  types: {
    context: {} as Context,
    events: {} as Event,
    emitted: {} as Emitted,
    input: undefined as Partial<Context> | undefined,
    tags: {} as ClosedBy,
  },
  guards,
  actions: {
    ...toActions<Context, Event, keyof typeof actions>(actions),
    did: emit<Context, Event, { readonly fact: Fact }, Event, Emitted>((_, { fact }) => ({ type: fact })),
  },
});

/** Emits a fact. Tutorials listen to facts; the service does not depend on them. */
export const did = (fact: Fact) => ({ type: 'did', params: { fact } }) as const;
`;

const machineOf = (id: string, first: string): string => `import { base } from './base.ts';
import { context } from './models.ts';
import { states } from './states.ts';

/** A top-level state is a screen. Pure: no clock, no chance, no \`invoke\`. */
export const machine = base.createMachine({
  id: '${id}',
  context: ({ input }) => ({ ...context, ...input }),
  initial: '${first}',
  states,
});
`;

const service = `import { screenOfState } from '../../contract/screen-of-state.ts';
import type { Simulation } from '../../contract/simulation.ts';
import { machine } from './machine.ts';
import { manifest } from './manifest.ts';
import { anchors, facts, type Scene, scenes, sources, values } from './models.ts';

export const service: Simulation<string, Scene | 'debut'> = {
  manifest,
  machine,
  anchors,
  // A scene without gestures is the start.
  scenes: { debut: [], ...scenes },
  facts,
  delays: {},
  values,
  screens: sources,
  devices: (now) => [{ device: 'navigateur', screen: screenOfState(now), focused: true, unread: false }],
  waits: () => [],
  remembered: {
    whole: {
      reason: 'Nobody has said yet what matters later: all of it does.',
      of: ({ context }) => context as object,
    },
  },
};
`;

const screens = `import type { Component } from 'svelte';
import { byScreen } from '../../contract/screen-files.ts';
import './theme.css';

/** Components of the screens by name. Other components have a capital initial. */
export const screens = byScreen(
  import.meta.glob<Component<{ context: never; matches: (state: object) => boolean }>>('./*/[a-z]*.svelte', {
    eager: true,
    import: 'default',
  }),
);
`;

const themeOf = (id: string): string => `:where([data-service='${id}']) .page {
  --${id}-ink: CanvasText;
  --${id}-ground: Canvas;

  min-block-size: 100%;
  color: var(--${id}-ink);
  background: var(--${id}-ground);
  font: 400 1.0625rem / 1.5 Verdana, 'DejaVu Sans', Arial, sans-serif;
}

:where([data-service='${id}']) .page :where(button, input):focus-visible {
  outline: 3px solid;
  outline-offset: 3px;
}
`;

const readmeOf = (id: string): string => `# ${titleOf(id)}

What it simulates, and what not: …

Where its facts come from (document or page, month): …

Guide for services: \`src/services/README.md\`.
`;
