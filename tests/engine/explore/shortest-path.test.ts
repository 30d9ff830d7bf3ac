import { describe, expect, test } from 'vitest';
import { shortestPath } from '../../../src/engine/explore/shortest-path.ts';
import { scene, touch } from '../../../src/engine/play/service.ts';
import { next, press, choose, type, wait } from '../../gestures.ts';
import { counter } from '../fixtures/counter.ts';
import { door } from '../fixtures/door.ts';

const atDoor = scene(door, 'porte');
const refused = touch(door, atDoor, press('porte.entrer'))!.service;
const search = (aim: string, ...others: string[]) => ({
  simulation: door,
  events: [aim, ...others],
  aim,
  limit: 100,
});

describe('the fewest gestures', () => {
  test('that cause a fact, fields filled with what the scenario expects', () => {
    const enter = [type('porte.nom', 'Ada'), press('porte.entrer')];
    expect(shortestPath(search('did.entree'), atDoor)).toEqual(enter);
  });

  test('start from where the service is', () => {
    const enter = [type('porte.nom', 'Ada'), wait('une-minute'), press('porte.entrer')];
    expect(shortestPath(search('did.entree'), refused)).toEqual(enter);
    const typed = touch(door, atDoor, type('porte.nom', 'Ada'))!.service;
    expect(shortestPath(search('did.entree'), typed)).toEqual([press('porte.entrer')]);
  });

  test('never cause another event of the slide on the way', () => {
    const goRound = ['did.sortie', 'press.porte.entrer'] as const;
    expect(shortestPath(search('did.sortie'), atDoor)).toHaveLength(3);
    expect(shortestPath(search(...goRound), atDoor)).toBeUndefined();
  });

  test('for next and choices are one gesture', () => {
    expect(shortestPath(search('next'), atDoor)).toEqual([next]);
    expect(shortestPath(search('choose.par-sms'), atDoor)).toEqual([choose('par-sms')]);
  });

  test('use only gestures that are allowed', () => {
    const allowed = ({ do: kind }: { do: string }) => kind !== 'wait';
    expect(shortestPath({ ...search('did.entree'), allowed }, refused)).toBeUndefined();
  });

  test('are none where nothing can cause the event', () => {
    expect(shortestPath(search('press.porte.cave'), atDoor)).toBeUndefined();
  });
});

describe('a walk', () => {
  const endless = { simulation: counter, events: ['did.fini'], aim: 'did.fini', limit: 30 };

  test('gives up at its limit, and says so', () => {
    const told: string[] = [];
    const giveUp = () => told.push('gave up');
    expect(shortestPath({ ...endless, onLimit: giveUp }, scene(counter))).toBeUndefined();
    expect(told).toEqual(['gave up']);
  });

  test('that has seen everything did not give up', () => {
    const onLimit = () => expect.unreachable();
    expect(shortestPath({ ...search('press.porte.cave'), onLimit }, atDoor)).toBeUndefined();
  });
});
