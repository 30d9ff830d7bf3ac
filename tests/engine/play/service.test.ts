import { describe, expect, test } from 'vitest';
import { deviceBehind, isPresent, scene, touch } from '../../../src/engine/play/service.ts';
import { gesturesOn } from '../../../src/engine/explore/moves.ts';
import { monEspaceSante } from '../../../src/services/index.ts';
import { choose, next, press, type, wait } from '../../gestures.ts';
import { contextOf, door } from '../fixtures/door.ts';

const atDoor = scene(door, 'porte');
const inRoom = scene(door, 'salle');
const asked = touch(
  monEspaceSante,
  scene(monEspaceSante, 'choix-du-code'),
  press('choix-du-code.par-e-mail'),
)!;

describe('a gesture on the service', () => {
  test('offers the facts as emitted, then the press', () => {
    expect(touch(door, atDoor, press('porte.entrer'))?.offers).toEqual(['did.refus', 'press.porte.entrer']);
  });

  test('that types offers no press', () => {
    const effect = touch(door, atDoor, type('porte.nom', 'Ada'));
    expect(effect?.offers).toEqual([]);
    expect(contextOf(effect!.service).name).toBe('Ada');
  });

  test('on a part that leads outside offers the press and leaves the service alone', () => {
    expect(touch(door, atDoor, press('porte.affiche'))).toEqual({
      service: atDoor,
      offers: ['press.porte.affiche'],
    });
  });

  test('leaves the state before untouched', () => {
    touch(door, atDoor, type('porte.nom', 'Ada'));
    expect(contextOf(atDoor).name).toBe('');
  });

  test.each([
    press('salle.sortir'),
    press('porte.nom'),
    press('porte.cave'),
    press('constructor'),
    type('porte.entrer', 'Ada'),
    type('porte.affiche', 'Ada'),
    wait('une-minute'),
    wait('une-heure'),
    choose('passer'),
    next,
  ])('means nothing: %j', (gesture) => {
    expect(touch(door, atDoor, gesture)).toBeUndefined();
  });

  test('that lets time pass means something only while a delay runs', () => {
    const refused = touch(door, atDoor, press('porte.entrer'))!.service;
    const waited = touch(door, refused, wait('une-minute'));
    expect(waited?.offers).toEqual([]);
    expect(contextOf(waited!.service).waiting).toBe(false);
    expect(touch(door, waited!.service, wait('une-minute'))).toBeUndefined();
  });
});

describe('a named part', () => {
  test('is there on the screen shown', () => {
    expect(isPresent(door, atDoor, 'porte.entrer')).toBe(true);
    expect(isPresent(door, atDoor, 'salle.sortir')).toBe(false);
    expect(isPresent(door, inRoom, 'salle.sortir')).toBe(true);
  });

  test('is there on the device in use, and known behind another', () => {
    const [site, mailbox] = ['code-a-usage-unique.se-connecter', 'boite-mail.message-code'] as const;
    expect(isPresent(monEspaceSante, asked.service, site)).toBe(true);
    expect(isPresent(monEspaceSante, asked.service, mailbox)).toBe(false);
    expect(deviceBehind(monEspaceSante, asked.service, mailbox)).toBe('boite-mail');
    expect(deviceBehind(monEspaceSante, asked.service, site)).toBeUndefined();
    expect(deviceBehind(monEspaceSante, asked.service, 'telephone.copier-le-code')).toBeUndefined();
  });

  test('comes and goes as it says itself', () => {
    const mailbox = touch(monEspaceSante, asked.service, press('appareils.boite-mail'))!.service;
    const open = touch(monEspaceSante, mailbox, press('boite-mail.message-code'))!.service;
    expect(isPresent(monEspaceSante, mailbox, 'boite-mail.copier-le-code')).toBe(false);
    expect(isPresent(monEspaceSante, open, 'boite-mail.copier-le-code')).toBe(true);
  });

  test('that changes device is there for the devices shown, but not for the one in use', () => {
    const shown = ['navigateur', 'boite-mail', 'telephone'].filter((device) =>
      isPresent(monEspaceSante, asked.service, `appareils.${device}`),
    );
    expect(shown).toEqual(['boite-mail']);
  });
});

describe('what a person can do', () => {
  test('is every part of the screen, fields filled with the scenario’s values', () => {
    expect(gesturesOn(door, atDoor)).toEqual([
      type('porte.nom', 'Ada'),
      press('porte.entrer'),
      press('porte.affiche'),
    ]);
  });

  test('leaves out a part that is like another, which a person can press all the same', () => {
    expect(gesturesOn(door, atDoor)).not.toContainEqual(press('porte.sonnette'));
    expect(touch(door, atDoor, press('porte.sonnette'))?.offers).toEqual([
      'did.refus',
      'press.porte.sonnette',
    ]);
  });

  test('is also letting time pass, while a delay runs', () => {
    const refused = touch(door, atDoor, press('porte.entrer'))!.service;
    expect(gesturesOn(door, refused)).toContainEqual(wait('une-minute'));
  });

  test('leaves out a value that the person can’t know yet', () => {
    const types = gesturesOn(monEspaceSante, asked.service).filter(({ do: kind }) => kind === 'type');
    expect(types).toEqual([]);
  });
});

describe('a scene', () => {
  test('is the service after its gestures', () => {
    expect(inRoom.value).toBe('salle');
    expect(contextOf(inRoom).name).toBe('Ada');
  });

  test('may begin otherwise than the start', () => {
    expect(contextOf(scene(door, 'attente'))).toMatchObject({ name: 'Ada', waiting: true });
    expect(contextOf(atDoor).waiting).toBe(false);
  });

  test('without a name is the start of the service', () => {
    expect(scene(door).toJSON()).toEqual(atDoor.toJSON());
  });

  test('is the very same each time', () => {
    expect(scene(door, 'salle')).toBe(inRoom);
  });

  test('that does not exist says where to declare it', () => {
    expect(() => scene(door, 'cave')).toThrow('Unknown scene "cave": declare it in the scenes of maison.');
  });
});
