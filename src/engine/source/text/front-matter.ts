import { isMap, isNode, isScalar, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { near } from '../../diagnostics/near.ts';
import type { Report } from '../../diagnostics/diagnostic.ts';
import type { Heading } from '../../flow/words.ts';

const LIMIT = 4_000;

const isText = (value: unknown) => typeof value === 'string' && value.trim() !== '';

const fits: Readonly<Record<keyof Heading, (value: unknown) => boolean>> = {
  title: isText,
  summary: isText,
  screens: (value) => typeof value === 'string' && /^\d{4}-(?:0[1-9]|1[0-2])$/.test(value),
  minutes: (value) => Number.isInteger(value) && (value as number) > 0,
  hidden: (value) => value === true,
};

/**
 * The heading for the library page, and the offset where the text continues. Missing or wrong values stay
 * empty.
 */
export function readFrontMatter(
  text: string,
  report: Report<number>,
): { heading: Heading; bodyOffset: number } {
  const [first, second] = text.matchAll(/^---[ \t]*$/gm);
  if (first?.index !== 0) return { heading: readYaml('', 0, report), bodyOffset: 0 };
  const yamlOffset = first[0].length;
  if (second) {
    const heading = readYaml(text.slice(yamlOffset, second.index), yamlOffset, report);
    return { heading, bodyOffset: second.index + second[0].length };
  }
  report(0, 'front-matter-unclosed');
  const firstHeading = text.search(/^#{1,2}[ \t]/m);
  return { heading: empty, bodyOffset: firstHeading < 0 ? text.length : firstHeading };
}

const empty: Heading = { title: '', summary: '', screens: '', minutes: 0 };

/** Reads the YAML node by node: aliases are refused and never resolved. */
function readYaml(yaml: string, base: number, report: Report<number>): Heading {
  const heading = { ...empty };
  for (const pair of pairsOf(yaml, base, report)) Object.assign(heading, readPair(pair, base, report));
  return heading;
}

function pairsOf(yaml: string, base: number, report: Report<number>): YAMLMap['items'] {
  const items = parse(yaml, (offset) => {
    report(base + offset, 'front-matter-unreadable');
  });
  if (items?.every(({ key }) => !isScalar(key) || key.value !== 'title'))
    report(0, 'front-matter-missing-title');
  return items ?? [];
}

/** Parses the YAML. Very deep nesting makes the parser throw a RangeError, which is reported. */
function parse(yaml: string, refuse: (offset: number) => void): YAMLMap['items'] | undefined {
  try {
    if (yaml.length > LIMIT) throw new RangeError();
    const { contents, errors, warnings } = parseDocument(yaml, { prettyErrors: false });
    const [wrong] = [...errors, ...warnings];
    if (!wrong && (contents === null || isMap(contents))) return contents?.items ?? [];
    refuse(wrong?.pos[0] ?? startOf(contents) ?? 0);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    refuse(1);
  }
  return undefined;
}

function readPair({ key, value }: Pair, base: number, report: Report<number>): Partial<Heading> {
  const name = isScalar(key) ? String(key.value) : '';
  const at = startOf(key) ?? 0;
  if (!isKey(name)) {
    report(base + at, 'front-matter-unknown-key', name.slice(0, 60), near(name, Object.keys(fits)));
    return {};
  }
  if (isScalar(value) && fits[name](value.value)) return { [name]: value.value };
  report(base + (startOf(value) ?? at), 'front-matter-wrong-value', name);
  return {};
}

const isKey = (name: string): name is keyof Heading => Object.hasOwn(fits, name);

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);
