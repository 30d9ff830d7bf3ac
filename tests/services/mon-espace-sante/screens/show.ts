import { render } from '@testing-library/svelte';
import { type Component, tick } from 'svelte';
import type { sources } from '../../../../src/services/mon-espace-sante/models.ts';

import { screens } from '../../../../src/services/mon-espace-sante/screens.ts';
import type { Moment } from '../story.ts';

type ScreenName = keyof typeof sources;

interface Props {
  readonly context: Moment['context'];
  readonly matches: (state: object) => boolean;
}

/** What a screen is given. */
export const propsOf = ({ context, service }: Moment): Props => ({
  context,
  matches: (state) => service.matches(state),
});

/** Shows one screen as the service stands. */
export async function show(name: ScreenName, moment: Moment) {
  const Screen = screens[name] as Component<Props>;
  const shown = render(Screen, { props: propsOf(moment) });
  await tick();
  return shown;
}
