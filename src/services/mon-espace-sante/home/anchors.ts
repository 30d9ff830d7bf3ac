import { on, outside, press } from '../common/meaning.ts';

const home = { accueil: press({ type: 'home.open' }) };
const profile = { 'profil-medical': outside };
const documents = { documents: press({ type: 'documents.open' }) };
const messages = { messages: press({ type: 'messages.open' }) };

/** The menu of a connected screen. To be listed last, because searches try the anchors in order. */
export const menu = <Screen extends string>(screen: Screen) =>
  on(screen, { ...home, ...profile, ...documents, ...messages });

/** On the three screens that the menu names, the menu has no link to the screen itself. */
export const homeMenu = on('accueil', { ...profile, ...documents, ...messages });
export const documentsMenu = on('documents', { ...home, ...profile, ...messages });
export const messagesMenu = on('messagerie', { ...home, ...profile, ...documents });
