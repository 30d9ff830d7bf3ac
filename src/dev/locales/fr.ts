import type { Problem } from '../../engine/diagnostics/problem.ts';
import type { Gesture } from '../../contract/gesture.ts';

const some = (count: number, one: string) =>
  count === 0 ? [] : [`${count} ${one}${count === 1 ? '' : 's'}`];

const said: Readonly<Record<Gesture['do'], (at: string) => string>> = {
  press: (at) => `appuyer sur « ${at} »`,
  type: (at) => `écrire dans « ${at} »`,
  wait: (at) => `laisser passer le temps « ${at} »`,
  choose: (at) => `choisir « ${at} »`,
  next: () => 'passer à la suite',
};

/** « 1 problème et 2 conseils ». */
function countOf(problems: readonly Problem[]): string {
  const advice = problems.filter(({ severity }) => severity === 'warning').length;
  return [...some(problems.length - advice, 'problème'), ...some(advice, 'conseil')].join(' et ');
}

/** The authors’ layer of the page in French. */
export const devTexts = {
  bar: 'Pour l’auteur',
  count: countOf,
  onSlide: (count: string) => `${count} sur cette étape`,
  elsewhere: (count: string) => `${count} ailleurs`,
  inTutorials: (count: string) => `${count} dans les tutoriels`,
  inThisTutorial: (count: string) => `Ailleurs dans ce tutoriel : ${count}`,
  inOthers: (count: string) => `Dans d’autres tutoriels : ${count}`,
  none: 'Aucun problème.',
  advice: 'Conseil',
  whole: 'Tout le tutoriel',
  goTo: (slide: string) => `Aller à « ${slide} »`,
  show: 'Voir',
  fold: 'Replier',
  toDo: 'Que faire :',
  /** A gesture in words. */
  gesture: (gesture: Gesture) => said[gesture.do]('at' in gesture ? gesture.at : ''),
  stopped: (gesture: string) => `J’ai refait vos gestes jusqu’ici. Le suivant ne répond plus : ${gesture}.`,
  stoppedFix: 'Je corrige, ou je continue d’ici.',
  broken: 'Ce tutoriel ne peut pas s’ouvrir pour le moment',
  brokenLead: 'Je corrige ce qui suit et j’enregistre : il revient ici, à la même étape.',
};
