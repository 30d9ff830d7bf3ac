import { mount } from 'svelte';
import { loadTexts, tutorials as catalogue } from 'virtual:pas-a-pas';
import { services as loaders } from 'virtual:pas-a-pas/-services';
import { browserFullScreen } from './adapters/full-screen.ts';
import { browserPlaces } from './adapters/places.ts';
import { browserStorage } from './adapters/storage.ts';
import { browserIdle, browserTime } from './adapters/time.ts';
import { tellShown } from './early/shown.ts';
import { Journey } from './player/journey.svelte.ts';
import App from './player/App.svelte';
import { loadRest } from './player/ready.ts';
import { lateService } from './player/services.ts';
import './player/styles/fallbacks.css';
import './player/styles/fonts.css';
import './player/styles/tokens.css';
import './player/styles/base.css';
import './player/styles/controls.css';
import './player/styles/hotspots.css';

const ports = {
  fullScreen: browserFullScreen(),
  storage: browserStorage(),
  places: browserPlaces(),
  time: browserTime,
  idle: browserIdle,
};

const services = Object.fromEntries(Object.entries(loaders).map(([id, halves]) => [id, lateService(halves)]));
const deps = { catalogue, services, ports };

function onshown(isLoaded: boolean): void {
  tellShown();
  if (isLoaded) void loadRest({ ...deps, loadTexts }, browserIdle);
}

const target = document.querySelector<HTMLElement>('#pas-a-pas') ?? document.body;
const journey = import.meta.env.DEV
  ? (await import('./dev/index.ts')).journeyForAuthors(deps, target)
  : new Journey(deps);

mount(App, { target, props: { ...deps, journey, onshown } });
