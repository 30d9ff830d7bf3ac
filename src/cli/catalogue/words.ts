/** Most names listed in a sentence; if there are more, only their number is given. */
const TOLD = 4;

function coded(names: readonly string[]): string {
  const more = names.length - TOLD;
  const told = names.slice(0, TOLD).map((name) => `\`${name}\``);
  return `${told.join(', ')}${more > 0 ? ` et ${more} autres` : ''}`;
}

/** Texts of the list of a service's names. */
export const words = {
  title: (id: string) => `# Les noms de \`${id}\`

Tout ce qu’un tutoriel peut montrer ou attendre de ce service. \`npm run service\` écrit cette liste.`,
  scenes: `## Scènes

Un moment du service, par où une diapositive peut commencer : \`stage: { scene: '…' }\`.`,
  scene: (name: string, screen: string) => `\`${name}\` montre l’écran \`${screen}\`.`,
  facts: `## Faits

Ce que fait le service, et le dernier geste qui le cause : \`'did.…'\`.`,
  fact: (name: string, causes: readonly string[]) => `\`${name}\` : ${coded(causes)}`,
  delays: `## Attentes

Le temps que la personne laisse passer : \`[30 secondes](wait:…)\`.`,
  delay: (name: string, seconds: number) => `\`${name}\` : ${seconds} secondes`,
  screens: `## Écrans et leurs parties

On attend un clic par \`'press.…'\`. Dans le texte, on le dit par \`(press:…)\` ; un champ se dit par \`(type:…)\`.
« Mène à » donne l’écran où l’on arrive. Sans ces mots, le clic ne change pas d’écran : il coche, il trie, il ouvre une question.`,
  screen: (name: string) => `### \`${name}\``,
  field: (name: string) => `\`${name}\` : champ`,
  outside: (name: string) => `\`${name}\` : la page où il mène n’est pas simulée`,
  button: (name: string, leads: readonly string[]) =>
    leads.length === 0 ? `\`${name}\`` : `\`${name}\` : mène à ${coded(leads)}`,
};
