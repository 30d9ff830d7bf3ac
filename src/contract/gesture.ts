/** What a person does. One vocabulary for learner, scenes, « Montrez-moi », tests, deep links and trails. */
export type Gesture<Anchor extends string = string, Delay extends string = string> =
  | { readonly do: 'press'; readonly at: Anchor }
  | { readonly do: 'type'; readonly at: Anchor; readonly text: string }
  | { readonly do: 'wait'; readonly at: Delay }
  | { readonly do: 'choose'; readonly at: string }
  | { readonly do: 'next' };

/** The event that a gesture is, as tutorials and links name it: `press.<anchor>`, `type.<anchor>`, `wait.<delay>`, `choose.<name>`, `next`. */
export const eventOf = (gesture: Gesture): string =>
  'at' in gesture ? `${gesture.do}.${gesture.at}` : gesture.do;

/** What an event of one kind names: `nameIn('choose', 'choose.par-sms')` is `par-sms`; nothing for other kinds. */
export const nameIn = (
  kind: Exclude<Gesture['do'], 'next'> | 'did' | 'tutoriel',
  event: string,
): string | undefined =>
  event.startsWith(`${kind}.`) && event.length > kind.length + 1 ? event.slice(kind.length + 1) : undefined;
