import type { flowMessages as french } from '../fr/flow.ts';

/** Messages on paths between slides. */
export const flowMessages: typeof french = {
  'next-beside-hotspot': (other) => ({
    message: `This slide goes on by “next” and also by “${other}”: the learner won’t know what to do.`,
    fix: `Remove “next”, or remove “${other}”.`,
  }),
  'impossible-press': (anchor) => ({
    message: `“${anchor}” is not on the screen of this slide: nobody can press it.`,
    fix: 'Check the slide’s scene, or choose a part of the screen that is shown.',
  }),
  'impossible-fact': (fact) => ({
    message: `“${fact}” cannot happen on this slide.`,
    fix: 'Check the slide’s scene, or choose a fact that the screen shown allows.',
  }),
  'gesture-without-effect': (anchor, kind) => ({
    message:
      kind === 'field'
        ? `“${anchor}” is a field: one types in it, pressing it does nothing.`
        : `“${anchor}” is not a field: one presses it, one does not type in it.`,
    fix:
      kind === 'field'
        ? `In the text, write “type:${anchor}”. In “on”, wait for what the service does: “did.…”.`
        : `Write “press:${anchor}”.`,
  }),
  'choice-without-effect': (event) => ({
    message: `“${event}” leads back to the same slide: it will look as if nothing happened.`,
    fix: 'Write the name of another slide, or remove this line.',
  }),
  'choice-misnamed': (name, target) => ({
    message: `The choice bears the name of the slide “${name}”, but leads to “${target}”.`,
    fix: `Write “'choose.${name}': '${name}'”, or give the choice another name.`,
  }),
  'next-out-of-order': (target, following) => ({
    message: `“Next” leads to “${target}”, which is neither the slide written after this one, nor the beginning of a chapter nearby, nor an end nearby.`,
    fix: following
      ? `Write “next: '${following}'”, or put the slides in the order in which they are seen.`
      : 'Put the slides in the order in which they are seen.',
  }),
  'far-chapter': (event, target) => ({
    message: `“${event}” leads to “${target}”, in a chapter far away: the learner won’t have seen what comes before.`,
    fix: 'Lead to a slide of this chapter or of one beside it. A choice that bears the name of its slide can lead anywhere.',
  }),
  'service-hidden': (target) => ({
    message: `The learner has just acted on the service, but the slide “${target}” hides it: they won’t see the result.`,
    fix: `Remove “stage: 'none'” from “${target}”, or add a slide before it that shows the result.`,
  }),
  'screen-jumps': (leaves, shows) => ({
    message: `This gesture leads to the screen “${leaves}”, but the scene of the next slide shows the screen “${shows}”.`,
    fix: 'Remove the scene of the next slide, choose one on the right screen, or lead to another slide.',
  }),
  'screen-differs': (target, shows, usual) => ({
    message: `From here, the slide “${target}” opens on the screen “${shows}”; by another way it opens on the screen “${usual}”.`,
    fix: 'Give it a scene (“stage: { scene: … }”), lead to another slide, or make one for each screen.',
  }),
  'unreachable-slide': (slide) => ({
    message: `No way leads to the slide “${slide}”.`,
    fix: 'Add a transition to it from another slide, or remove it.',
  }),
  'dead-end': (slide) => ({
    message: `The slide “${slide}” leads nowhere: the learner is stuck there.`,
    fix: 'Add a transition in “on”, or “end: true” in “meta” if the tutorial ends here.',
  }),
  'no-way-to-end': (slide) => ({
    message: `From the slide “${slide}”, no way leads to an end.`,
    fix: 'Add a transition to what follows, or “end: true” in “meta” of the last slide.',
  }),
  'expected-path-loops': (slide) => ({
    message: `The expected path goes round: here it comes back to “${slide}”, seen already.`,
    fix: 'Put the transition that leads to the end first; keep going back for the rest of the list.',
  }),
  'exploration-limited': () => ({
    message: 'The tutorial is too large to be checked whole.',
    fix: 'Split it into several tutorials.',
  }),
};
