// Written by `npm run generate`: the states of each concern, put together.
import { states as account } from './account/machine.ts';
import { states as catalogue } from './catalogue/machine.ts';
import { states as reservations } from './reservations/machine.ts';

export const states = { ...account, ...catalogue, ...reservations };
