import { render } from '@testing-library/svelte';
import type { AnyMachineSnapshot } from 'xstate';
import { monEspaceSante } from '../../../../src/services/mon-espace-sante/service.ts';
import type { ScreenName } from '../../../../src/services/mon-espace-sante/sources.ts';
import { screenLoaders } from '../../../../src/services/mon-espace-sante/screens.ts';
import type { Moment } from '../story.ts';

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
