/**
 * One action of a person. The learner, scenes, « Montrez-moi », tests, deep links and trails share this type.
 */
export type Gesture<Anchor extends string = string, Delay extends string = string> =
  | { readonly do: 'press'; readonly at: Anchor }
  | { readonly do: 'type'; readonly at: Anchor; readonly text: string }
  | { readonly do: 'wait'; readonly at: Delay }
  | { readonly do: 'choose'; readonly at: string }
  | { readonly do: 'next' };

/**
 * The event name of a gesture in tutorials and links: `press.<anchor>`, `type.<anchor>`, `wait.<delay>`,
 * `choose.<name>` or `next`.
 */
export const eventOf = (gesture: Gesture): string =>
  'at' in gesture ? `${gesture.do}.${gesture.at}` : gesture.do;

/**
 * The name in an event of the given kind: `nameIn('choose', 'choose.par-sms')` is `par-sms`; undefined for
 * another kind.
 */
export const nameIn = (
  kind: Exclude<Gesture['do'], 'next'> | 'did' | 'tutoriel',
  event: string,
): string | undefined =>
  event.startsWith(`${kind}.`) && event.length > kind.length + 1 ? event.slice(kind.length + 1) : undefined;
