import { screenOfState } from '../../src/contract/screen-of-state.ts';
import { describe, expect, test } from 'vitest';
import { here, send } from '../../src/engine/play/session.ts';
import type { World } from '../../src/engine/play/world.ts';
import { comeBack, visit } from '../../src/engine/explore/visit.ts';
import { guidance } from '../../src/player/guidance.ts';
import { play, Play } from '../play.ts';
import { connexion, identifiantOublie, motDePasseOublie, tutorials } from './world.ts';

const onSignIn = () =>
  play(connexion).open('accueil-public').press('accueil-public.connexion').expectSlide('identification');

const go = (caller: Play, world: World) => new Play(visit(caller.session, world));
const comeBackTo = (caller: Play, visited: Play) => new Play(comeBack(caller.session, visited.session));
const screenOf = ({ session }: Play) => screenOfState(here(session).service);

/** Makes the expected gestures of a tutorial, as far as a slide. */
function follow(story: Play, until: string): Play {
  let { session } = story;
  while (here(session).slide !== until) {
    const slide = session.world.flow.slides[here(session).slide]!;
    session = slide.paths[Object.keys(slide.on)[0]!]!.reduce(send, session);
  }
  return new Play(session);
}

const called = {
  'from « Je m’identifie »': onSignIn,
  'from the word about it': () =>
    onSignIn().press('identification.mot-de-passe-oublie').expectSlide('mot-de-passe-oublie'),
};

describe.each(Object.entries(called))('a visit %s', (_, caller) => {
  test('for a new password comes back to « Je m’identifie », where it opens the account', () => {
    const from = caller();
    const changed = follow(go(from, motDePasseOublie), 'fin');
    const returned = comeBackTo(from, changed).expectSlide('identification');
    returned
      .type('identification.identifiant')
      .type('identification.mot-de-passe', 'Soleil-2026!')
      .press('identification.continuer')
      .expectFacts('identification-refusee')
      .type('identification.mot-de-passe')
      .press('identification.continuer')
      .expectFacts('identification-acceptee')
      .expectSlide('choix-du-code');
    expect(here(returned.back().session)).toBe(here(from.session));
  });

  test('for the identifier comes back to « Je m’identifie », with the message beside', () => {
    const from = caller();
    const read = follow(go(from, identifiantOublie), 'utiliser-l-identifiant');
    comeBackTo(from, read)
      .expectSlide('identification')
      .press('appareils.boite-mail')
      .press('appareils.navigateur')
      .type('identification.identifiant')
      .type('identification.mot-de-passe')
      .press('identification.continuer')
      .expectSlide('choix-du-code');
  });

  test('that was only begun comes back to where it was called', () => {
    const from = caller();
    const returned = comeBackTo(from, go(from, motDePasseOublie).next().choose('prerequis'));
    expect(here(returned.session)).toEqual(here(from.session));
  });
});

test('a visit from « Je m’identifie » begins there, with what was typed', () => {
  const from = onSignIn().type('identification.mot-de-passe');
  const begun = follow(go(from, identifiantOublie), 'identification');
  expect(here(begun.session).service).toBe(here(from.session).service);
});

test('a visit from the end of a tutorial comes back to that end', () => {
  const from = play(connexion).open('fin');
  const visited = follow(go(from, motDePasseOublie), 'fin');
  const returned = comeBackTo(from, visited).expectSlide('fin');
  expect(screenOf(returned)).toBe('accueil');
  returned.choose('accueil-public').expectSlide('accueil-public');
});

test('a visit that chose another way comes back to that choice, with what was written', () => {
  const form = play(motDePasseOublie).open('choix-de-l-envoi');
  const from = form.press('mot-de-passe-oublie.par-e-mail').expectSlide('demander-par-e-mail');
  const visited = go(from, motDePasseOublie).open('demander-par-sms').type('mot-de-passe-oublie.numero');
  const returned = comeBackTo(from, visited).expectSlide('choix-de-l-envoi');
  expect(here(returned.session).service).toBe(here(visited.session).service);
  returned.press('mot-de-passe-oublie.par-e-mail').expectSlide('demander-par-e-mail');
});

/** Does what « Montrez-moi » shows, up to the end of the tutorial. */
function show(story: Play): Play {
  let { session } = story;
  for (let left = 200; left > 0 && !session.world.flow.slides[here(session).slide]!.end; left--)
    session = guidance(session.world, here(session)).left.slice(0, 1).reduce(send, session);
  return new Play(session);
}

const everywhere = tutorials.flatMap((world) =>
  Object.keys(world.flow.slides).map((slide) => [world.flow.id, slide, world] as const),
);

test.each(everywhere)('from %s/%s any tutorial can be visited, and the road goes on', (_, slide, world) => {
  const from = play(world).open(slide);
  for (const other of tutorials) show(comeBackTo(from, show(go(from, other)))).expectSlide('fin');
});
