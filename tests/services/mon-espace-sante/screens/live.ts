import { tick } from 'svelte';
import { listenTo } from '../../../../src/player/gestures.ts';
import type { Gesture } from '../../../../src/contract/gesture.ts';
import type { Scene } from '../../../../src/services/mon-espace-sante/models.ts';
import type { sources } from '../../../../src/services/mon-espace-sante/models.ts';

import { press, type } from '../../../gestures.ts';
import { type Moment, play } from '../story.ts';
import { propsOf, show } from './show.ts';

type ScreenName = keyof typeof sources;

/** Shows the screen of a scene, on which what is done reaches the service. Gives the moment that it came to. */
export async function live(from: Scene, ...moves: Gesture[]): Promise<() => Moment> {
  let moment = play(from, ...moves);
  const view = await show(moment.screen as ScreenName, moment);
  const make = (gesture: Gesture) => {
    moves.push(gesture);
    moment = play(from, ...moves);
    void view.rerender(propsOf(moment)).then(tick);
    return true;
  };
  listenTo(view.container, {
    press: (anchor) => void make(press(anchor)),
    type: (anchor, text) => make(type(anchor, text)),
    neutral: () => {},
  });
  return () => moment;
}
