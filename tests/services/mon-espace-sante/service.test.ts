import { expect, test } from 'vitest';
import { type AnyMachineSnapshot, initialTransition } from 'xstate';
import { screenOfState } from '../../../src/contract/screen-of-state.ts';
import { isPresent, scene, touch } from '../../../src/engine/play/service.ts';
import { gesturesOn } from '../../../src/engine/explore/moves.ts';
import type { Simulation } from '../../../src/contract/simulation.ts';
import { monEspaceSante } from '../../../src/services/index.ts';
import { press, type } from '../../gestures.ts';
import {
  askIdentifier,
  askPassword,
  connect,
  everyState,
  pass,
  play,
  resend,
  signInWith,
  submitIdentifier,
  submitPassword,
  writeCode,
  writeTwice,
} from './story.ts';

const simulation: Simulation = monEspaceSante;

test('facts come in the order of what the service did', () => {
  const { offers, screen } = play(
    'nouvel-onglet',
    press('nouvel-onglet.ouvrir'),
    type('nouvel-onglet.adresse', 'www.monespacesante.fr'),
    press('nouvel-onglet.ouvrir'),
    press('accueil-public.connexion'),
    press('identification.continuer'),
    ...signInWith('colette.vasseur', 'Soleil-2026!'),
    press('choix-du-code.par-e-mail'),
    connect,
    pass,
    resend,
    writeCode('754742'),
    connect,
  );
  expect(offers.flat().filter((offer) => offer.startsWith('did.'))).toEqual([
    'did.adresse-refusee',
    'did.site-ouvert',
    'did.identification-refusee',
    'did.identification-acceptee',
    'did.code-envoye',
    'did.code-refuse',
    'did.code-renvoye',
    'did.connexion-reussie',
  ]);
  expect(screen).toBe('accueil');
});

test('facts of a lost identifier, then of a lost password, come in order', () => {
  const { offers } = play(
    'identifiant-oublie',
    submitIdentifier,
    ...askIdentifier('par-e-mail'),
    press('identifiant-envoye.identification'),
    press('identification.mot-de-passe-oublie'),
    submitPassword,
    ...askPassword('par-sms'),
    press('code-a-usage-unique.continuer'),
    pass,
    resend,
    writeCode('754742'),
    press('code-a-usage-unique.continuer'),
    ...writeTwice('faible'),
    ...writeTwice('Printemps-2027!'),
    press('mot-de-passe-modifie.identification'),
    ...signInWith('colette.vasseur', 'Printemps-2027!'),
  );
  expect(offers.flat().filter((offer) => offer.startsWith('did.'))).toEqual([
    'did.demande-refusee',
    'did.identifiant-envoye',
    'did.demande-refusee',
    'did.demande-acceptee',
    'did.code-refuse',
    'did.code-renvoye',
    'did.code-accepte',
    'did.mot-de-passe-refuse',
    'did.mot-de-passe-modifie',
    'did.identification-acceptee',
  ]);
});

/** Scenes named after what is special there. */
const special: Readonly<Record<string, string>> = {
  'fin-des-echanges': 'conversation',
  'fin-des-echanges-ailleurs': 'conversation',
  'objet-trop-long': 'nouveau-message',
  'reprise-des-echanges': 'conversation',
  'sans-contact': 'nouveau-message',
  notification: 'nouvel-onglet',
};

test.each(Object.keys(monEspaceSante.scenes))('the scene « %s » stands on the screen of its name', (name) => {
  const screen = screenOfState(scene(simulation, name));
  expect(special[name] ?? name.slice(0, screen.length)).toBe(screen);
});

test.each(Object.keys(monEspaceSante.scenes))('every gesture of the scene « %s » means something', (name) => {
  let [service] = initialTransition(simulation.machine, simulation.starts?.[name]);
  for (const gesture of simulation.scenes[name] ?? []) {
    const effect = touch(simulation, service as AnyMachineSnapshot, gesture);
    expect(effect, JSON.stringify(gesture)).toBeDefined();
    service = effect!.service;
  }
});

test('every part is present somewhere, on a screen that declares where it comes from', () => {
  const states = everyState();
  const walked = Object.keys(simulation.anchors).filter(
    (anchor) => !simulation.anchors[anchor]?.equivalentTo,
  );
  const present = walked.filter((anchor) => states.some((service) => isPresent(simulation, service, anchor)));
  expect(present).toEqual(walked);
  const shown = new Set(states.flatMap((service) => simulation.devices(service).map(({ screen }) => screen)));
  expect([...shown].sort()).toEqual(Object.keys(simulation.screens).sort());
});

test('every fact can happen', () => {
  const offers = everyState().flatMap((service) =>
    gesturesOn(simulation, service).flatMap((gesture) => touch(simulation, service, gesture)?.offers ?? []),
  );
  const happened = new Set(offers.filter((offer) => offer.startsWith('did.')));
  expect([...happened].sort()).toEqual(simulation.facts.map((fact) => `did.${fact}`).sort());
});

test('exactly one device is in use, in every state', () => {
  for (const service of everyState())
    expect(simulation.devices(service).filter(({ focused }) => focused)).toHaveLength(1);
});

test('a part that leads outside is offered and changes nothing', () => {
  const before = play('accueil-public').service;
  const after = play('accueil-public', press('accueil-public.activer'));
  expect(after.service).toBe(before);
  expect(after.offers).toEqual([['press.accueil-public.activer']]);
});
