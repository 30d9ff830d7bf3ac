import { hasBegun } from '../engine/play/step.ts';
import type { Player } from './player.svelte.ts';
import type { Time } from './ports.ts';

/**
 * Lets the time of the service pass, where the learner stands at the last slide visited: behind it,
 * nothing but the learner changes anything. Call it while the component starts.
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
