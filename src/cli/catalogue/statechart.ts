import type { AnyStateMachine, AnyStateNode } from 'xstate';

type Transition =
  ReturnType<AnyStateNode['transitions']['get']> extends (infer One)[] | undefined ? One : never;

/** What XState makes of `and`, `or` and `not`: a function of that name that bears the guards put together. */
interface Combination {
  readonly name: string;
  readonly guards: readonly unknown[];
}

const isCombination = (guard: unknown): guard is Combination =>
  typeof guard === 'function' && 'guards' in guard;

/** A guard as one reads it: `a and not b`. */
function guardText(guard: unknown): string {
  if (!isCombination(guard)) return typeof guard === 'string' ? guard : '';
  const texts = guard.guards.map((one) => {
    const isMixed = isCombination(one) && one.name !== 'not' && one.guards.length > 1;
    return isMixed ? `(${guardText(one)})` : guardText(one);
  });
  return guard.name === 'not' ? `not ${texts.join('')}` : texts.join(` ${guard.name} `);
}

/** A named action, or the telling of a fact. */
type Act = string | { readonly type: string; readonly params?: { readonly fact?: string } };

/** An action as one reads it: its name, or the fact that it tells. */
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

/** A name that Mermaid takes: the path of the state. */
const nameOf = ({ path }: AnyStateNode): string => path.join('__').replaceAll('-', '_');

const transitionsOf = (node: AnyStateNode) =>
  [...node.transitions].flatMap(([event, all]) => all.map((one) => ({ event, one })));

/** Mermaid has no arrow into another state that holds others: what it leads to there ends the label. */
function arrow(from: AnyStateNode, to: AnyStateNode, label: string): string {
  const [screen = '', ...within] = to.path;
  if (within.length === 0 || screen === from.path[0]) return `${nameOf(from)} --> ${nameOf(to)} : ${label}`;
  return `${nameOf(from)} --> ${screen.replaceAll('-', '_')} : ${label} → ${within.join(' ')}`;
}

/** What stays in the state is a line of its box, what leaves it an arrow; Mermaid gives a state that holds others no lines. */
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

/** A state and those within it; regions side by side are parted by a line. */
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

/** The statechart of a service as Mermaid draws it. What every screen takes is told in a note. */
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

/** Guards put together as objects, which JSON keeps: `{ type: 'and', params: { guards } }`. */
const plainGuard = (guard: unknown): unknown =>
  isCombination(guard) ? { type: guard.name, params: { guards: guard.guards.map(plainGuard) } } : guard;

/** The configuration of a service's machine as XState's tools read it. */
export const chartJson = ({ config }: AnyStateMachine): string =>
  JSON.stringify(config, (key, value: unknown) => (key === 'guard' ? plainGuard(value) : value), 2);
