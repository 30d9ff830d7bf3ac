import { describe, expect, test } from 'vitest';
import { back, forward, here, replay, send, start, wayTo } from '../../src/engine/play/session.ts';
import { play } from '../play.ts';
import { tutorials } from './world.ts';

describe.each(tutorials)('the whole of $route.id', (world) => {
  const { route } = world;
  const slides = Object.entries(route.slides);

  /** Makes the expected gestures of every slide, up to the end. */
  function expected() {
    let session = start(world);
    for (let slide = route.slides[route.initial]!; !slide.end;) {
      session = slide.plans[Object.keys(slide.on)[0]!]!.reduce(send, session);
      slide = route.slides[here(session).slide]!;
    }
    return session;
  }

  test('can be walked back and forth, each frame as it was', () => {
    let session = expected();
    const { frames } = session;
    expect(frames).toHaveLength(route.length);
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
    const plan = route.slides[slide]?.plans[event] ?? [];
    const before = replay(world, wayTo(route, slide));
    const after = plan.reduce(send, before);
    expect(here(before).slide).toBe(slide);
    expect(here(after).slide).toBe(target);
    expect(after.frames.length).toBe(before.frames.length + 1);
  });
});
