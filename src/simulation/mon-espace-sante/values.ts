import type { ScenarioValue } from '../contract.ts';
import { siteAddress } from './address.ts';
import type { Context } from './context.ts';
import { codeNumber } from './one-time-code.ts';
import { colette } from './people.ts';

const always = (text: string): ScenarioValue => ({ text: () => text });

/** The fictional texts that belong in the fields. */
export const values: Readonly<Record<string, ScenarioValue>> = {
  adresse: always(siteAddress),
  identifiant: always(colette.identifier),
  'mot-de-passe': always(colette.password),
  code: {
    text: (service) => {
      const { code } = service.context as Context;
      return code.read ? codeNumber(code.sent) : undefined;
    },
    secret: true,
  },
};
