import { portable } from '../engine/portable.ts';
import { keepProgress } from './progress.ts';
import type { Player } from './player.svelte.ts';
import type { Ports, Stop } from './ports.ts';
import { addressOf } from './routes.ts';

/** Keeps address, history and progress in step with the session. Call it while the component starts. */
export function keepTrack(player: Player, { places, storage }: Ports): void {
  const stop = (): Stop => {
    const { lang, listed } = player.opened;
    const asked = lang === 'fr' ? {} : { lang };
    const address = addressOf({
      tutorial: listed.id,
      slide: player.frame.slide,
      mode: player.state.mode,
      ...asked,
    });
    return { address, at: player.state.session.cursor };
  };

  let last = player.state.session;
  places.begin(stop());

  $effect(() => {
    const { session } = player.state;
    void player.state.mode;
    const isNew = session.cursor > last.cursor && session.frames !== last.frames;
    if (isNew) places.push(stop());
    else places.move(stop());
    last = session;
  });

  $effect(() => {
    const { session } = player.state;
    const { step, end } = player.slide;
    keepProgress(storage, player.route.id, {
      slide: player.frame.slide,
      step,
      length: player.route.length,
      done: end,
      trail: portable(session),
    });
  });

  $effect(() =>
    places.watch(({ at }) => {
      if (at !== undefined) player.send({ type: 'to', at });
    }),
  );
}
