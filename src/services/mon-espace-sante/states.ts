// Written by `npm run generate`: the states of each concern, put together.
import { states as documents } from './documents/machine.ts';
import { states as joining } from './joining/machine.ts';
import { states as messages } from './messages/machine.ts';
import { states as recovery } from './recovery/machine.ts';
import { states as signIn } from './sign-in/machine.ts';
import { states as writing } from './writing/machine.ts';

export const states = { ...documents, ...joining, ...messages, ...recovery, ...signIn, ...writing };
