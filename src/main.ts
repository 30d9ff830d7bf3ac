import { mount } from 'svelte';
import { loadTexts, tutorials as catalogue } from 'virtual:pas-a-pas';
import { browserFullScreen } from './adapters/full-screen.ts';
import { browserPlaces } from './adapters/places.ts';
import { browserStorage } from './adapters/storage.ts';
import { browserIdle, browserTime } from './adapters/time.ts';
import { tellShown } from './early/shown.ts';
import { Journey } from './player/journey.svelte.ts';
import App from './player/App.svelte';
import { late } from './player/late.ts';
import { Lazy } from './player/lazy.svelte.ts';
import { loadRest } from './player/ready.ts';
import './player/styles/fallbacks.css';
import './player/styles/fonts.css';
import './player/styles/tokens.css';
import './player/styles/base.css';
import { screenLoaders } from './services/mon-espace-sante/screens.ts';

const screens = new Lazy(screenLoaders);
const ports = {
  fullScreen: browserFullScreen(),
  storage: browserStorage(),
  places: browserPlaces(),
  time: browserTime,
  idle: browserIdle,
};

const simulation = late(() =>
  import('./services/mon-espace-sante/service.ts').then(({ monEspaceSante }) => monEspaceSante),
);
const deps = { catalogue, simulation, screens, ports };

function onshown(isLoaded: boolean): void {
  tellShown();
  if (isLoaded) void loadRest({ ...deps, loadTexts }, browserIdle);
}

const target = document.querySelector<HTMLElement>('#pas-a-pas') ?? document.body;
const journey = import.meta.env.DEV
  ? (await import('./dev/index.ts')).journeyForAuthors(deps, target)
  : new Journey(deps);

mount(App, { target, props: { ...deps, journey, onshown } });
