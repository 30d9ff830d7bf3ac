import { hasBegun } from '../engine/play/step.ts';
import type { Player } from './player.svelte.ts';
import type { Time } from './ports.ts';

/**
 * Runs the delays of the service, only on the last slide visited: on earlier slides, only the learner changes
 * something. To be called during the initialisation of a component.
 */
export function passTime(player: Player, time: Time): void {
  const running = $derived.by(() => {
    const { frames, cursor } = player.state.session;
    const passes = cursor === frames.length - 1 && hasBegun(player.frame);
    return passes ? player.simulation.waits(player.frame.service).join(' ') : '';
  });
  $effect(() => {
    const cancels = running
      .split(' ')
      .filter(Boolean)
      .map((delay) =>
        time.after(player.simulation.delays[delay] ?? 0, () =>
          player.send({ type: 'made', gesture: { do: 'wait', at: delay } }),
        ),
      );
    return () => cancels.forEach((cancel) => cancel());
  });
}
