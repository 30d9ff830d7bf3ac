// Written by `npm run generate`: the actions of each concern, put together.
import { actions as own } from './models.ts';
import { actions as joining } from './joining/actions.ts';
import { actions as messages } from './messages/actions.ts';
import { actions as recovery } from './recovery/actions.ts';
import { actions as signIn } from './sign-in/actions.ts';
import { actions as writing } from './writing/actions.ts';

export const actions = { ...own, ...joining, ...messages, ...recovery, ...signIn, ...writing };
