/** Messages of the commands. */
export const words = {
  building: 'Je prépare le site, un instant…',
  buildFailed: 'Le site n’a pas pu être préparé : la raison est écrite ci-dessus.',
  ready: (port: number) =>
    `Pas à pas est prêt : http://localhost:${port.toString()}\nPour l’arrêter : Ctrl + C`,
  portTaken: (port: number) =>
    `Le port ${port.toString()} est déjà pris. Pas à pas y est peut-être déjà ouvert : http://localhost:${port.toString()}\nSinon, je choisis un autre port : PORT=${(port + 1).toString()} npm start`,
  badPort: (value: string) => `PORT doit être un nombre entre 1 et 65535, et non « ${value} ».`,
  noChromium:
    'Les tests ont besoin de Chromium, que je n’ai ni trouvé ni pu installer. Son chemin peut être donné : CHROMIUM_PATH=/chemin/vers/chromium npm test',
  tested: (browser: string, fonts: string | undefined, absent: readonly string[]) =>
    [
      `Navigateur : ${browser} · polices : ${fonts ?? 'celles de la machine'}`,
      ...(absent.length > 0 ? [`Polices que je n’ai pas pu essayer : ${absent.join(', ')}`] : []),
    ].join('\n'),
  took: (seconds: number) =>
    `Durée : ${Math.floor(seconds / 60).toString()} min ${Math.floor(seconds % 60).toString()} s`,
  fixed: (count: number) => `Corrections faites : ${count.toString()}.`,
  cannotCheck: (reason: string) => `La vérification n’a pas pu se faire : ${reason}`,
  whichLang: (lang: string) => `les messages existent en « fr » et en « en », pas en « ${lang} ».`,
  whichTutorial: (command: string, known: readonly string[]) =>
    `Quel tutoriel ? npm run ${command} -- ${known.join(' | ')}`,
  badName: (name: string, proposal: string) =>
    `« ${name} » ne peut pas être le nom d’un tutoriel. Par exemple : npm run new -- ${proposal}`,
  taken: (folder: string) => `${folder} existe déjà : je n’y touche pas.`,
  whichService: (asked: string | undefined, known: readonly string[]) =>
    `Aucun service ne s’appelle « ${asked ?? ''} ». Services : ${known.join(', ')}.`,
  badService: (name: string, proposal: string) =>
    `« ${name} » ne peut pas être le nom d’un service. Par exemple : npm run new:service -- ${proposal}`,
  badScreen: (id: string, name: string, proposal: string) =>
    `« ${name} » ne peut pas être le nom d’un écran. Par exemple : npm run new:screen -- ${id} ${proposal}`,
  serviceCreated: (folder: string, id: string) =>
    [
      `Le service est écrit : ${folder}. Son guide : src/services/README.md`,
      `Un écran de plus : npm run new:screen -- ${id} <écran>`,
      `Un tutoriel sur lui : npm run new -- <tutoriel> --service ${id}`,
    ].join('\n'),
  screenCreated: (folder: string, screen: string) =>
    [
      `L’écran est écrit : ${folder}.`,
      `Il reste à y mener : dans la machine d’un autre écran, une transition vers « ${screen} », et une scène dans ${folder}/model.ts.`,
    ].join('\n'),
  created: (folder: string, id: string) =>
    [
      `Le tutoriel est écrit : ${folder}/machine.ts dit où l’on peut aller, ${folder}/fr.md le dit en mots.`,
      `Pour le voir : npm run dev, puis http://localhost:5173/#/${id}`,
      'Pour le vérifier : npm run check',
      'Le guide : tutorials/README.md',
    ].join('\n'),
  charted: (file: string) =>
    `Le diagramme d’états est écrit : ${file}.mmd (Mermaid) et ${file}.json (XState)`,
  listed: (file: string) => `La liste des noms est écrite : ${file}`,
  notFound: 'Cette page n’existe pas.\n',
};
