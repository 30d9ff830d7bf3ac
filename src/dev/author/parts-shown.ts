import { screenOf } from '../../contract/anchor.ts';
import { devicesOf } from '../../engine/play/service.ts';
import type { Frame } from '../../engine/play/step.ts';
import type { World } from '../../engine/play/world.ts';
import { showsService } from '../../engine/play/stage.ts';
import type { AnchorMeaning } from '../../contract/anchor.ts';

/** An anchor on the stage that a tutorial may use. */
export interface ShownPart {
  readonly name: string;
  readonly takes: readonly ('press' | 'type')[];
  /** The text that the scenario expects in the field; absent if there is none or it is not known yet. */
  readonly value?: string;
  /** Whether the part leads, on the real site, to a page that is not simulated. */
  readonly outside: boolean;
}

/** A screen, or a picture as `media/<file>`, with its anchors. */
export interface ShownScreen {
  readonly name: string;
  readonly parts: readonly ShownPart[];
}

/** The anchors on the stage of a frame, by screen, in order. */
export function partsShown({ flow, simulation }: World, { slide, service }: Frame): ShownScreen[] {
  const stage = flow.slides[slide]?.stage;
  if (stage?.kind === 'picture')
    return [{ name: fileOf(stage.image), parts: Object.keys(stage.areas).map(area) }];
  if (!showsService(stage)) return [];
  const devices = devicesOf(simulation, service);
  const others = devices.filter(({ focused }) => !focused).map(({ device }) => `appareils.${device}`);
  const isThere = (name: string) => simulation.anchors[name]?.present?.(service) ?? true;
  const partsOn = (screen: string) =>
    Object.keys(simulation.anchors).filter((name) => screenOf(name) === screen && isThere(name));
  const textOf = (value: string) => simulation.values[value]?.text(service);
  const shown = [
    ...devices.map(({ screen }) => [screen, partsOn(screen)] as const),
    ['appareils', others] as const,
  ];
  return shown
    .filter(([, names]) => names.length > 0)
    .map(([name, names]) => ({
      name,
      parts: names.map((part) => controlAt(part, textOf, simulation.anchors[part])),
    }));
}

/** `media/<file>` of a picture, from its address in the page. */
const fileOf = (image: string): string => image.replace(/^.*(?=media\/)|\?.*$/g, '');

const area = (name: string): ShownPart => ({ name, takes: ['press'], outside: false });

function controlAt(
  name: string,
  textOf: (value: string) => string | undefined,
  meaning: AnchorMeaning = {},
): ShownPart {
  const { press, type, outside = false } = meaning;
  const value = meaning.value === undefined ? undefined : textOf(meaning.value);
  const takes = [...((press ?? outside) ? (['press'] as const) : []), ...(type ? (['type'] as const) : [])];
  return { name, takes, outside, ...(value !== undefined && { value }) };
}
