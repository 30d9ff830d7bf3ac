import { on, outside, press } from '../common/meaning.ts';

const home = { accueil: press({ type: 'home.open' }) };
const profile = { 'profil-medical': outside };
const documents = { documents: press({ type: 'documents.open' }) };
const messages = { messages: press({ type: 'messages.open' }) };

/** The menu that stands on every connected screen, last: walks try first what a screen is for. */
export const menu = <Screen extends string>(screen: Screen) =>
  on(screen, { ...home, ...profile, ...documents, ...messages });

/** On the three screens that it names, the menu has no link to where one is. */
export const homeMenu = on('accueil', { ...profile, ...documents, ...messages });
export const documentsMenu = on('documents', { ...home, ...profile, ...messages });
export const messagesMenu = on('messagerie', { ...home, ...profile, ...documents });
