import type { Typeface } from '../build/typefaces.ts';
import { entireMetricsCollection as known } from '@capsizecss/metrics/entireMetricsCollection';

/** Metrics of a face in font units. `xWidthAvg`: mean width of letters, weighted by their frequency. */
interface Metrics {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly xWidthAvg: number;
}

/** Metrics by weight. */
type Family = Readonly<Record<400 | 700, Metrics>>;

const family = ({ variants }: { variants: { regular: Metrics; 700: Metrics } }): Family => ({
  400: variants.regular,
  700: variants[700],
});

/** Measured with `@capsizecss/unpack` 4 on version 2.37, because the collection lacks this font. */
const dejaVu: Family = {
  400: { unitsPerEm: 2048, ascent: 1901, descent: -483, xWidthAvg: 1041 },
  700: { unitsPerEm: 2048, ascent: 1901, descent: -483, xWidthAvg: 1176 },
};

/** Fonts of devices, the most common first; the fonts of one row have the same widths. */
const DEVICE: readonly (readonly [names: readonly string[], metrics: Family])[] = [
  [['Arial', 'Liberation Sans', 'Helvetica'], family(known.arial)],
  [['Roboto'], family(known.roboto)],
  [['Segoe UI'], family(known.segoeUI)],
  [['Noto Sans'], family(known.notoSans)],
  [['DejaVu Sans'], dejaVu],
];

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** A `@font-face` that gives a font of the device the size of the web font. */
function face(
  name: string,
  names: readonly string[],
  weight: 400 | 700,
  web: Metrics,
  device: Metrics,
): string {
  const size = web.xWidthAvg / web.unitsPerEm / (device.xWidthAvg / device.unitsPerEm);
  const height = (units: number) => percent(units / web.unitsPerEm / size);
  const locals = names.map((local) => `local('${local}${weight === 700 ? ' Bold' : ''}')`);
  return `@font-face {
  font-family: '${name}';
  font-weight: ${weight.toString()};
  src: ${locals.join(', ')};
  size-adjust: ${percent(size)};
  ascent-override: ${height(web.ascent)};
  descent-override: ${height(-web.descent)};
  line-gap-override: 0%;
}
`;
}

/** The style sheet of the fallbacks of a web font: one face for each row of device fonts and weight. */
export function fallbackFaces({ family: web, property }: Typeface): string {
  const metrics = metricsOf(web);
  const rows = DEVICE.map(([names, device]) => ({ name: `${web} as ${names[0] ?? ''}`, names, device }));
  const faces = rows.flatMap(({ name, names, device }) =>
    ([400, 700] as const).map((weight) => face(name, names, weight, metrics[weight], device[weight])),
  );
  const stack = [web, ...rows.map(({ name }) => name)].map((name) => `'${name}'`);
  const root = `:root {\n  ${property}: ${stack.join(', ')}, system-ui, sans-serif;\n}\n`;
  return ['/* Written by `npm run fonts`. */\n', ...faces, root].join('\n');
}

/** Metrics of a family. Throws an `Error` if the collection lacks it. */
function metricsOf(name: string): Family {
  const found = Object.values(known).find(({ familyName }) => familyName === name);
  if (!found) throw new Error(`@capsizecss/metrics lacks ${name}.`);
  return family(found as Parameters<typeof family>[0]);
}
