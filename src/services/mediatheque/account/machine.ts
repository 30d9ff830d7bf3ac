import { and, or } from 'xstate';
import { base, did } from '../base.ts';

const connexion = base.createStateConfig({
  on: {
    'card.write': { actions: 'writeCard' },
    'password.write': { actions: 'writePassword' },
    'sign-in.submit': [
      {
        guard: and(['cardIsRight', 'passwordIsRight', 'wantsToReserve']),
        target: 'reserver',
        actions: ['signIn', did('connexion-reussie')],
      },
      {
        guard: and(['cardIsRight', 'passwordIsRight']),
        target: 'mes-reservations',
        actions: ['signIn', did('connexion-reussie')],
      },
      { guard: or(['cardIsBlank', 'passwordIsBlank']), actions: ['refuseBlank', did('connexion-refusee')] },
      { actions: ['refuseUnknown', did('connexion-refusee')] },
    ],
    'home.open': 'accueil',
  },
});

export const states = { connexion };
