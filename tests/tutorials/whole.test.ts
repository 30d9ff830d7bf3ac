import { describe, expect, test } from 'vitest';
import { back, forward, here, replay, send, start, pathTo } from '../../src/engine/play/session.ts';
import { play } from '../play.ts';
import { tutorials } from './world.ts';

describe.each(tutorials)('the whole of $flow.id', (world) => {
  const { flow } = world;
  const slides = Object.entries(flow.slides);

  /** Makes the expected gestures of every slide, up to the end. */
  function expected() {
    let session = start(world);
    for (let slide = flow.slides[flow.initial]!; !slide.end;) {
      session = slide.paths[Object.keys(slide.on)[0]!]!.reduce(send, session);
      slide = flow.slides[here(session).slide]!;
    }
    return session;
  }

  test('can be walked back and forth, each frame as it was', () => {
    let session = expected();
    const { frames } = session;
    expect(frames).toHaveLength(flow.length);
    for (const frame of frames.toReversed()) {
      expect(here(session)).toBe(frame);
      session = back(session);
    }
    for (const frame of frames) {
      expect(here(session)).toBe(frame);
      session = forward(session);
    }
  });

  test.each(slides.map(([slide]) => slide))('opens at « %s », and Back closes it', (slide) => {
    play(world).next().open(slide).expectSlide(slide).back().expectSlide('bienvenue');
  });

  const transitions = slides.flatMap(([slide, { on }]) =>
    Object.entries(on).map(([event, target]) => [slide, event, target] as const),
  );

  test.each(transitions)('%s, %s → %s', (slide, event, target) => {
    const plan = flow.slides[slide]?.paths[event] ?? [];
    const before = replay(world, pathTo(flow, slide));
    const after = plan.reduce(send, before);
    expect(here(before).slide).toBe(slide);
    expect(here(after).slide).toBe(target);
    expect(after.frames.length).toBe(before.frames.length + 1);
  });
});
