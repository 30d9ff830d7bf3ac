import type { nameMessages as french } from '../fr/names.ts';
import { suggest } from './suggestion.ts';

/** Messages on unknown names. */
export const nameMessages: typeof french = {
  'unknown-simulation': (name, near, known) => ({
    message: `No simulated service is called “${name}”.`,
    fix: suggest(
      near,
      `Give tutorial(…) the name of a service: ${known.map((one) => `“${one}”`).join(', ')}.`,
    ),
  }),
  'unknown-initial': (name, near) => ({
    message: `The tutorial begins with “${name}”, but no slide bears that name.`,
    fix: suggest(near, 'Write the name of a slide in “initial”.'),
  }),
  'unknown-target': (name, near) => ({
    message: `No slide is called “${name}”.`,
    fix: suggest(near, 'Write the name of a slide, or add it to “states”.'),
  }),
  'unknown-event': (name, near) => ({
    message: `“${name}” is nothing that can happen.`,
    fix: suggest(
      near,
      'Write “next”, “press.<screen>.<part>”, “did.<fact>” or “choose.<choice>”, in lower case without accents.',
    ),
  }),
  'unknown-screen': (name, near) => ({
    message: `The service has no screen “${name}”.`,
    fix: suggest(near, 'Choose a screen from the service’s list.'),
  }),
  'unknown-anchor': (name, near, beside) => ({
    message: `The service has no part of a screen “${name}”.`,
    fix: suggest(near, `On this screen: ${beside.join(', ')}.`),
  }),
  'unknown-fact': (name, near) => ({
    message: `The service never does “${name}”.`,
    fix: suggest(near, 'Choose a fact from the service’s list.'),
  }),
  'unknown-delay': (name, near) => ({
    message: `The service does not know the delay “${name}”.`,
    fix: suggest(near, 'Choose a delay from the service’s list.'),
  }),
  'unknown-scene': (name, near) => ({
    message: `The service has no scene “${name}”.`,
    fix: suggest(near, 'Choose a scene from the service’s list.'),
  }),
  'other-title': (led, announced) => ({
    message: `The words of the link are the title of the tutorial “${announced}”, but it leads to “${led}”.`,
    fix: `Write “tutoriel:${announced}”, or change the words of the link.`,
  }),
  'title-without-link': (tutorial) => ({
    message: `These words are the title of the tutorial “${tutorial}”, but no link of this text leads there.`,
    fix: `Make them a link, like “[my words](tutoriel:${tutorial})”.`,
  }),
  'visits-without-end': (target) => ({
    message: `This link leads to “${target}”, whose links lead back here: following them goes round from tutorial to tutorial.`,
    fix: 'Remove one of these links, or put it further than the first slide.',
  }),
  'unknown-tutorial': (name, near) => ({
    message: `No tutorial, even announced, is called “${name}”.`,
    fix: suggest(near, 'Write the name of a tutorial, or announce this one.'),
  }),
  'visit-other-service': (tutorial, service) => ({
    message: `The tutorial “${tutorial}” teaches another service, “${service}”: no link can lead there from here.`,
    fix: 'Remove the link and keep its words.',
  }),
  'unknown-tutorial-slide': (tutorial, slide, near) => ({
    message: `The tutorial “${tutorial}” has no slide “${slide}”.`,
    fix: suggest(near, 'Write the name of one of its slides, or remove the slash and what follows.'),
  }),
};
