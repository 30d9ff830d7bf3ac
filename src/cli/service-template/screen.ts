import { camelCase } from '../generated.ts';

/** The files of a new screen, by name: a field, its error, the fact that it causes, and a scene. */
export const screenFiles = (screen: string, month: string): Readonly<Record<string, string>> => ({
  'model.ts': modelOf(screen, month),
  'machine.ts': machineOf(screen),
  [`${screen}.svelte`]: drawingOf(screen),
  [`${screen}.labels.ts`]: labelsOf(screen),
});

const modelOf = (
  screen: string,
  month: string,
): string => `import { always, meanings } from '../../../contract/meanings.ts';
import type { ScreenSource } from '../../../contract/simulation.ts';
import { changes } from '../../changes.ts';

/** State of the screen: the text typed and whether it was refused. */
export interface State {
  readonly ${camelCase(screen)}: { readonly text: string; readonly refused: boolean };
}

export const state: State = { ${camelCase(screen)}: { text: '', refused: false } };

export type Event =
  | { readonly type: '${screen}.write'; readonly text: string }
  | { readonly type: '${screen}.submit' };

export const facts = ['${screen}-accepte', '${screen}-refuse'] as const;

export const guards = {
  ${camelCase(screen)}IsWritten: ({ context }: { context: State }) => context.${camelCase(screen)}.text.trim() !== '',
};

const { become, on } = changes<State, Event>();

export const actions = {
  ${camelCase(`ecrire-${screen}`)}: on('${screen}.write', (_, { text }) => ({ ${camelCase(screen)}: { text, refused: false } })),
  ${camelCase(`refuser-${screen}`)}: become(() => ({ ${camelCase(screen)}: { text: '', refused: true } })),
};

const { field, press } = meanings<State, Event>();

export const anchors = {
  '${screen}.texte': field((text) => ({ type: '${screen}.write', text }), '${screen}'),
  '${screen}.continuer': press({ type: '${screen}.submit' }),
} as const;

export const scenes = {};

export const values = { '${screen}': always('exemple') };

/** Origin: S official document · A official app · W public web page · I ours. */
export const sources = {
  '${screen}': { origin: 'I', month: '${month}', checked: undefined },
} as const satisfies Record<string, ScreenSource>;
`;

const machineOf = (screen: string): string => `import { base, did } from '../base.ts';

export const states = {
  '${screen}': base.createStateConfig({
    on: {
      '${screen}.write': { actions: '${camelCase(`ecrire-${screen}`)}' },
      '${screen}.submit': [
        {
          guard: '${camelCase(screen)}IsWritten',
          actions: did('${screen}-accepte'),
        },
        {
          actions: ['${camelCase(`refuser-${screen}`)}', did('${screen}-refuse')],
        },
      ],
    },
  }),
};
`;

const drawingOf = (screen: string): string => `<script lang="ts">
  import { wording } from './${screen}.labels.ts';
  import type { State } from './model.ts';

  const { context }: { context: State } = $props();

  const id = $props.id();
  const { text, refused } = $derived(context.${camelCase(screen)});
</script>

<div class="page">
  <h2>{wording.title}</h2>
  <form novalidate>
    <label for={id}>{wording.label}</label>
    <input
      {id}
      value={text}
      data-anchor="${screen}.texte"
      autocomplete="off"
      aria-invalid={refused ? 'true' : undefined}
      aria-describedby={refused ? \`\${id}-error\` : undefined}
    />
    {#if refused}<p id="{id}-error">{wording.error}</p>{/if}
    <button data-anchor="${screen}.continuer">{wording.submit}</button>
  </form>
</div>

<style>
  .page {
    padding: 1rem;
  }

  form {
    display: grid;
    gap: 0.5rem;
    justify-items: start;
  }

  input,
  button {
    min-block-size: 2.75rem;
    max-inline-size: 100%;
  }
</style>
`;

const labelsOf = (
  screen: string,
): string => `/** Each label with its origin: S official document · A official app · W public web page · I ours. */
export const wording = {
  title: '${screen.charAt(0).toUpperCase()}${screen.slice(1).replaceAll('-', ' ')}', // I
  label: 'Ce que j’écris', // I
  error: 'Écrire quelque chose', // I
  submit: 'Continuer', // I
} as const;
`;
