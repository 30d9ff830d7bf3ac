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

  let last = { frames: player.state.session.frames.length, cursor: player.state.session.cursor };
  places.begin(player.opened.session.cursor === 0 ? { ...stop(), address: places.address } : stop());

  $effect(() => {
    const { frames, cursor } = player.state.session;
    void player.state.mode;
    const grew = cursor > last.cursor && (cursor >= last.frames || frames.length !== last.frames);
    if (grew) places.push(stop());
    else places.move(stop());
    last = { frames: frames.length, cursor };
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
