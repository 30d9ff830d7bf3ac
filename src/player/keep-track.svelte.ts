import { portable } from '../engine/play/portable.ts';
import { keepProgress } from './progress.ts';
import type { Player } from './player.svelte.ts';
import type { Ports, Stop } from './ports.ts';
import { addressOf } from './addresses.ts';

/**
 * Keeps address, history and progress up to date with the session. To be called during the initialisation of
 * a component.
 */
export function keepTrack(player: Player, { places, storage }: Ports): void {
  const stopAt = (at: number): Stop => {
    const { lang } = player.opened;
    const { frames } = player.state.session;
    const asked = lang === 'fr' ? {} : { lang };
    const slide = frames[at]?.slide ?? player.frame.slide;
    const address = addressOf({ tutorial: player.flow.id, slide, mode: player.state.mode, ...asked });
    return { address, run: player.run.id, at };
  };

  let last = player.state.session;
  places[player.run.enters](stopAt(last.cursor));

  $effect(() => {
    const { session } = player.state;
    player.journey.keep(player.run);
    const isNew = session.cursor > last.cursor && session.frames !== last.frames;
    if (isNew) for (let at = last.cursor + 1; at <= session.cursor; at++) places.push(stopAt(at));
    else places.move(stopAt(session.cursor));
    last = session;
  });

  $effect(() => {
    const { session } = player.state;
    const { step, end } = player.slide;
    const { slide, trail } = player.frame;
    // Opening a tutorial does not change its stored progress: only the first gesture does.
    if (trail)
      keepProgress(storage, player.flow.id, {
        slide,
        step,
        length: player.flow.length,
        done: end,
        trail: portable(session),
        mode: player.state.mode,
      });
  });

  $effect(() =>
    places.watch(({ run, at }) => {
      if (run === player.run.id && at !== undefined) player.send({ type: 'to', at });
    }),
  );
}
