import { render } from '@testing-library/svelte';
import { type Component, tick } from 'svelte';
import type { AnyMachineSnapshot } from 'xstate';
import { monEspaceSante } from '../../../../src/services/index.ts';
import type { sources } from '../../../../src/services/mon-espace-sante/models.ts';

import { screens } from '../../../../src/services/mon-espace-sante/screens.ts';
import type { Moment } from '../story.ts';

type ScreenName = keyof typeof sources;

/** Shows one screen as the service stands. */
export async function show(name: ScreenName, { context }: Pick<Moment, 'context'>) {
  const Screen = screens[name] as Component<Pick<Moment, 'context'>>;
  const shown = render(Screen, { props: { context } });
  await tick();
  return shown;
}

/** Shows every device, as the stage does. */
export async function showAll(service: AnyMachineSnapshot): Promise<void> {
  for (const { screen } of monEspaceSante.devices(service))
    await show(screen as ScreenName, service as Pick<Moment, 'context'>);
}
