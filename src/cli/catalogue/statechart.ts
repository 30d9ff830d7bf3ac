import type { AnyStateMachine, AnyStateNode } from 'xstate';

type Transition =
  ReturnType<AnyStateNode['transitions']['get']> extends (infer One)[] | undefined ? One : never;

/** XState's value of `and`, `or` and `not`: a function with that name and with the combined guards. */
interface Combination {
  readonly name: string;
  readonly guards: readonly unknown[];
}

const isCombination = (guard: unknown): guard is Combination =>
  typeof guard === 'function' && 'guards' in guard;

/** Text of a guard: `a and not b`. */
function guardText(guard: unknown): string {
  if (!isCombination(guard)) return typeof guard === 'string' ? guard : '';
  const texts = guard.guards.map((one) => {
    const isMixed = isCombination(one) && one.name !== 'not' && one.guards.length > 1;
    return isMixed ? `(${guardText(one)})` : guardText(one);
  });
  return guard.name === 'not' ? `not ${texts.join('')}` : texts.join(` ${guard.name} `);
}

/** A named action, or `did` with the fact that it emits. */
type Act = string | { readonly type: string; readonly params?: { readonly fact?: string } };

/** Text of an action: its name, or its fact. */
function actionText(act: Act): string {
  if (typeof act === 'string') return act;
  return act.params?.fact === undefined ? act.type : `did.${act.params.fact}`;
}

/** `event [guard] / action, did.fact`, as statecharts write it. */
function labelOf(event: string, { guard, actions }: Transition): string {
  const asked = guardText(guard);
  const done = (actions as unknown as readonly Act[]).map(actionText).join(', ');
  return `${event}${asked && ` [${asked}]`}${done && ` / ${done}`}`;
}

/** Path of the state in characters that Mermaid accepts in an id. */
const nameOf = ({ path }: AnyStateNode): string => path.join('__').replaceAll('-', '_');

const transitionsOf = (node: AnyStateNode) =>
  [...node.transitions].flatMap(([event, all]) => all.map((one) => ({ event, one })));

/** Mermaid has no arrow to a state inside another composite state: the label ends with the path of the target. */
function arrow(from: AnyStateNode, to: AnyStateNode, label: string): string {
  const [screen = '', ...within] = to.path;
  if (within.length === 0 || screen === from.path[0]) return `${nameOf(from)} --> ${nameOf(to)} : ${label}`;
  return `${nameOf(from)} --> ${screen.replaceAll('-', '_')} : ${label} → ${within.join(' ')}`;
}

/**
 * Lines of one state. A transition without target is a line in the box of the state, or a loop if the state is
 * composite: Mermaid gives such states no lines.
 */
function linesOf(node: AnyStateNode): string[] {
  const name = nameOf(node);
  const own = Object.keys(node.states).length === 0 ? `${name} :` : `${name} --> ${name} :`;
  const entry = (node.entry as unknown as readonly Act[]).map(actionText);
  return [
    ...node.tags.map((tag) => `${own} (${tag})`),
    ...(entry.length > 0 ? [`${own} entry / ${entry.join(', ')}`] : []),
    ...transitionsOf(node).map(({ event, one }) => {
      const [target] = one.target ?? [];
      const label = labelOf(event, one);
      return target ? arrow(node, target, label) : `${own} ${label}`;
    }),
  ];
}

/** Declaration of a state and of the states within it; a line separates parallel regions. */
function boxOf(node: AnyStateNode): string[] {
  const within = Object.values(node.states);
  const head = `state "${node.key}" as ${nameOf(node)}`;
  if (within.length === 0) return [head];
  const between = node.type === 'parallel' ? ['--'] : [];
  const inner = within.flatMap((one, index) => [...(index > 0 ? between : []), ...boxOf(one)]);
  const [first] = node.initial.target;
  return [
    `${head} {`,
    ...(first ? [`[*] --> ${nameOf(first)}`] : []),
    ...inner.map((line) => `  ${line}`),
    '}',
  ];
}

const allIn = (node: AnyStateNode): AnyStateNode[] => [node, ...Object.values(node.states).flatMap(allIn)];

/** The statechart as Mermaid text. A note lists the transitions of the root. */
export function mermaid({ root }: AnyStateMachine): string {
  const screens = Object.values(root.states);
  const everywhere = transitionsOf(root).map(({ event, one }) => {
    const [target] = one.target ?? [];
    return `  ${labelOf(event, one)}${target ? ` → ${target.key}` : ''}`;
  });
  const [first] = root.initial.target;
  return [
    'stateDiagram-v2',
    ...(first
      ? [
          `[*] --> ${nameOf(first)}`,
          `note left of ${nameOf(first)}`,
          '  in every state',
          ...everywhere,
          'end note',
        ]
      : []),
    ...screens.flatMap(boxOf),
    ...screens.flatMap(allIn).flatMap(linesOf),
    '',
  ].join('\n');
}

/** A combined guard as an object, because JSON drops functions: `{ type: 'and', params: { guards } }`. */
const plainGuard = (guard: unknown): unknown =>
  isCombination(guard) ? { type: guard.name, params: { guards: guard.guards.map(plainGuard) } } : guard;

/** The configuration of the machine as JSON that XState's tools read. */
export const chartJson = ({ config }: AnyStateMachine): string =>
  JSON.stringify(config, (key, value: unknown) => (key === 'guard' ? plainGuard(value) : value), 2);
