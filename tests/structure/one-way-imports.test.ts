import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const rules = [
  '@typescript-eslint/no-restricted-imports',
  'no-restricted-syntax',
  'no-restricted-properties',
];
const eslint = new ESLint({
  ruleFilter: ({ ruleId }) => rules.includes(ruleId),
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});

async function complaints(filePath: string, code: string): Promise<number> {
  const [result] = await eslint.lintText(code, { filePath });
  expect(result?.fatalErrorCount).toBe(0);
  return result?.errorCount ?? 0;
}

test.each([
  ['src/engine/planted.ts', "import { mount } from '../player/mount.ts';"],
  ['src/engine/check/planted.ts', "import { contract } from '../../services/index.ts';"],
  ['src/engine/planted.ts', "import type { Screen } from '../services/mon-espace-sante/index.ts';"],
  ['src/engine/planted.ts', "import { readFileSync } from 'node:fs';"],
  ['src/engine/planted.ts', "export { tick } from 'svelte';"],
  ['src/engine/flow/planted.ts', "import { step } from '../play/session.ts';"],
  ['src/engine/explore/planted.ts', "import type { Check } from '../check/subject.ts';"],
  ['src/engine/source/text/planted.ts', "import type { Compiled } from '../../compile.ts';"],
  ['src/contract/planted.ts', "import type { Flow } from '../engine/flow/flow.ts';"],
  ['src/contract/planted.ts', "import { setup } from 'xstate';"],
  ['src/engine/planted.ts', 'export const now = Date.now();'],
  ['src/engine/planted.ts', 'export const now = new Date();'],
  ['src/services/planted.ts', 'export const luck = Math.random();'],
  [
    'src/services/service/concern/Planted.svelte',
    "<script>import { eventOf } from '../../../engine/flow/flow.ts';</script>",
  ],
  ['src/services/service/concern/planted.ts', "import Field from './Field.svelte';"],
  ['src/services/service/concern/planted.ts', "import { copyText } from '../common/copy.dom.ts';"],
  ['src/services/planted.ts', "import connexion from '../../tutorials/connexion/machine.ts';"],
  ['src/player/planted.ts', "export * from '../adapters/time.ts';"],
  ['src/player/planted.ts', "import { tutorial } from '../pas-a-pas.ts';"],
  ['src/player/planted.ts', "export const late = () => import('../adapters/time.ts');"],
  ['src/player/Planted.svelte', "<script>import { contract } from '../services/index.ts';</script>"],
  ['src/adapters/planted.ts', "import { Player } from '../player/machine.ts';"],
  ['src/player/planted.ts', "import { tellShown } from '../early/shown.ts';"],
  ['src/early/planted.ts', "import { here } from '../engine/play/session.ts';"],
  ['src/player/planted.ts', "import type { Handle } from '../dev/handle.ts';"],
  ['src/dev/planted.ts', "import { browserTime } from '../adapters/time.ts';"],
  ['src/dev/planted.ts', "import { monEspaceSante } from '../services/mon-espace-sante/index.ts';"],
  ['src/build/planted.ts', "import { preload } from '../early/preload.ts';"],
  ['src/build/planted.ts', "import { words } from '../cli/words.ts';"],
  ['src/cli/planted.ts', "import type { Ports } from '../player/ports.ts';"],
  ['tutorials/planted/machine.ts', "import { tutorial } from '../../src/engine/source/tutorial.ts';"],
])('%s may not say: %s', async (file, code) => {
  expect(await complaints(file, code)).toBe(1);
});

test.each([
  ['src/engine/planted.ts', "import { eventOf } from '../contract/gesture.ts';"],
  ['src/engine/check/planted.ts', "import { step } from '../play/session.ts';"],
  ['src/contract/planted.ts', "import type { EventObject } from 'xstate';"],
  ['src/services/planted.ts', 'export const birthday = new Date(1969, 0, 1);'],
  ['src/player/planted.ts', "import { step } from '../engine/play/session.ts';"],
  ['src/player/Planted.svelte', "<script>import { step } from '../engine/play/session.ts';</script>"],
  ['src/adapters/planted.ts', "import type { Ports } from '../player/ports.ts';"],
  ['src/early/planted.ts', "import { parseAddress } from '../player/addresses.ts';"],
  ['src/dev/planted.ts', "import { Journey } from '../player/journey.svelte.ts';"],
  ['src/build/planted.ts', "import type { Part } from '../early/asked.ts';"],
  ['src/cli/planted.ts', "import { readTree } from '../build/read-shelf.ts';"],
  ['src/main.ts', "import { time } from './adapters/time.ts'; import App from './player/App.svelte';"],
  ['tutorials/planted/machine.ts', "import { tutorial } from '#pas-a-pas';"],
])('%s may say: %s', async (file, code) => {
  expect(await complaints(file, code)).toBe(0);
});
