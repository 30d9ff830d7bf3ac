import type { FullScreen } from '../player/ports.ts';

/** Full screen through the Fullscreen API; without effect if the API is absent or refuses. */
export function browserFullScreen(page: Document = document): FullScreen {
  const active = () => Boolean(page.fullscreenElement);
  const toggle = async () => {
    await (active() ? page.exitFullscreen() : page.documentElement.requestFullscreen());
  };
  return {
    available: page.fullscreenEnabled,
    get active() {
      return active();
    },
    toggle: () => void toggle().catch(() => undefined),
    watch(listener) {
      const tell = () => listener(active());
      page.addEventListener('fullscreenchange', tell);
      return () => page.removeEventListener('fullscreenchange', tell);
    },
  };
}
