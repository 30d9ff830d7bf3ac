import type { Gesture } from '../src/contract/gesture.ts';

export const press = (at: string): Gesture => ({ do: 'press', at });
export const type = (at: string, text: string): Gesture => ({ do: 'type', at, text });
export const wait = (at: string): Gesture => ({ do: 'wait', at });
export const choose = (at: string): Gesture => ({ do: 'choose', at });
export const next: Gesture = { do: 'next' };
