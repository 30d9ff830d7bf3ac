import { render } from '@testing-library/svelte';
import { type Component, tick } from 'svelte';
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
