import type { AnyMachineSnapshot } from 'xstate';
import type { ScenarioValue } from '../../contract/simulation.ts';
import { siteAddress } from './sign-in/address.ts';
import type { Context } from './context.ts';
import { isStrong } from './recovery/new-password.ts';
import { attachments } from './messages/attachments.ts';
import { dateOf } from './messages/conversations.ts';
import { dateInDigits } from './messages/dates.ts';
import { scenario } from './writing/scenario.ts';
import { codeNumber } from './sign-in/one-time-code.ts';
import { colette } from './people.ts';

const always = (text: string): ScenarioValue => ({ text: () => text });
const contextOf = (service: AnyMachineSnapshot) => service.context as Context;

/** What somebody made up is not said again. */
const isMadeUp = (password: string): boolean =>
  password !== colette.password && password !== colette.newPassword;

const chosen = ({ newPassword: { text } }: Context): string => (isStrong(text) ? text : colette.newPassword);

/** The fictional texts that belong in the fields. */
export const values: Readonly<Record<string, ScenarioValue>> = {
  adresse: always(siteAddress),
  identifiant: always(colette.identifier),
  'mot-de-passe': {
    text: (service) => contextOf(service).password,
    secret: (service) => isMadeUp(contextOf(service).password),
  },
  'numero-de-securite-sociale': always(colette.number),
  'date-de-naissance': always(colette.birthDate),
  'numero-de-serie': { text: (service) => colette.serials[contextOf(service).proof.card] },
  'nouveau-mot-de-passe': always(colette.newPassword),
  confirmation: {
    text: (service) => chosen(contextOf(service)),
    secret: (service) => isMadeUp(chosen(contextOf(service))),
  },
  reponse: always(scenario.answer),
  destinataire: always(scenario.contact),
  objet: always(scenario.subject),
  message: always(scenario.message),
  'nom-du-document': { text: (service) => attachments[contextOf(service).saving.attachment].title },
  'date-du-document': { text: (service) => dateInDigits(dateOf(contextOf(service).saving.attachment)) },
  code: {
    text: (service) => {
      const { code, delivery } = contextOf(service);
      return delivery?.read && delivery.about === 'code' ? codeNumber(code.sent) : undefined;
    },
    secret: () => true,
  },
};
