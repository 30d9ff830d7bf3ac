import { render } from '@testing-library/svelte';
import type { AnyMachineSnapshot } from 'xstate';
import { monEspaceSante } from '../../../src/simulation/mon-espace-sante/index.ts';
import type { ScreenName } from '../../../src/simulation/mon-espace-sante/screens.ts';
import { screenLoaders } from '../../../src/simulation/mon-espace-sante/screens/index.ts';
import type { Moment } from '../../simulation/story.ts';

/** Shows one screen as the service stands. */
export async function show(name: ScreenName, { context }: Pick<Moment, 'context'>) {
  const { default: Screen } = await screenLoaders[name]();
  return render(Screen, { props: { context } });
}

/** Shows every device, as the stage does. */
export async function showAll(service: AnyMachineSnapshot): Promise<void> {
  for (const { screen } of monEspaceSante.devices(service))
    await show(screen as ScreenName, service as Pick<Moment, 'context'>);
}
