import { beforeEach, describe, expect, test, vi } from 'vitest';
import { lateService } from '../../src/player/services.ts';
import { mediatheque } from '../../src/services/index.ts';
import { fakePorts, memory } from './support/ports.ts';
import { listed } from './support/tutorial.ts';

const { first, rest } = listed.parts.fr!;
const idle = () => Promise.resolve();
const isReady = () => 'ready' in document.documentElement.dataset;

/** What loads everything, as a page that has just been opened has it. */
async function freshPage() {
  vi.resetModules();
  return (await import('../../src/player/ready.ts')).loadRest;
}

beforeEach(() => {
  delete document.documentElement.dataset.ready;
  const font = { load: () => Promise.reject(new Error('none here')) };
  Object.assign(document, { fonts: Object.assign([font], font) });
});

function parts(pictures = vi.fn(first)) {
  const loads = {
    pictures,
    loadTexts: vi.fn(rest),
    screens: vi.fn(() => Promise.resolve({})),
  };
  const catalogue = [{ ...listed, parts: { fr: { first, rest, pictures } } }];
  const service = lateService({ service: () => Promise.resolve(mediatheque), screens: loads.screens });
  return {
    ...loads,
    simulation: service.simulation,
    deps: {
      catalogue,
      loadTexts: loads.loadTexts,
      services: { mediatheque: service },
      ports: fakePorts('#/', memory()),
    },
  };
}

describe('the rest of the page', () => {
  test('waits for leisure, loads whole, then the page is ready', async () => {
    const loadRest = await freshPage();
    const { deps, simulation, ...loads } = parts();
    let rests = () => {};
    const leisure = new Promise<void>((resolve) => (rests = resolve));
    const loaded = loadRest(deps, () => leisure);
    expect(loads.loadTexts).not.toHaveBeenCalled();
    rests();
    await loaded;
    for (const load of Object.values(loads)) expect(load).toHaveBeenCalledOnce();
    expect(simulation.notLoaded).toBe(false);
    expect(isReady()).toBe(true);
  });

  test('loads the pictures of many tutorials some at a time, and leaves the page a moment in between', async () => {
    const loadRest = await freshPage();
    const { deps, pictures: load } = parts();
    const shelf = Array.from({ length: 40 }, () => deps.catalogue[0]!);
    const before: number[] = [];
    const moment = () => Promise.resolve(void before.push(load.mock.calls.length));
    await loadRest({ ...deps, catalogue: shelf }, moment);
    expect(load).toHaveBeenCalledTimes(40);
    const steps = before.map((count, index) => count - (before[index - 1] ?? 0));
    expect(Math.max(...steps)).toBeLessThanOrEqual(10);
  });

  test('is loaded once, though each page shown asks for it', async () => {
    const loadRest = await freshPage();
    const { deps, loadTexts } = parts();
    await Promise.all([loadRest(deps, idle), loadRest(deps, idle)]);
    await loadRest(deps, idle);
    expect(loadTexts).toHaveBeenCalledOnce();
  });

  test('that can’t be loaded leaves the page unready, until it can', async () => {
    const loadRest = await freshPage();
    const cut = vi.fn(first).mockRejectedValueOnce(new Error('network'));
    const { deps } = parts(cut);
    await loadRest(deps, idle);
    expect(isReady()).toBe(false);
    await loadRest(deps, idle);
    expect(isReady()).toBe(true);
  });
});
