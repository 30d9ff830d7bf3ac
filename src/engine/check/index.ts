import { walkable } from './graph.ts';
import type { Problem } from './problem.ts';
import { areaOutside } from './rules/area-outside.ts';
import { areaTooSmall } from './rules/area-too-small.ts';
import { areaWithoutTransition } from './rules/area-without-transition.ts';
import { chapterWithoutHeading } from './rules/chapter-without-heading.ts';
import { deadEnd } from './rules/dead-end.ts';
import { expectedPathLoops } from './rules/expected-path-loops.ts';
import { hotspotWithoutWords } from './rules/hotspot-without-words.ts';
import { idNotFolder } from './rules/id-not-folder.ts';
import { impossibleTransition } from './rules/impossible-transition.ts';
import { missingPicture } from './rules/missing-picture.ts';
import { missingText } from './rules/missing-text.ts';
import { nextBesideHotspot } from './rules/next-beside-hotspot.ts';
import { noWayToEnd } from './rules/no-way-to-end.ts';
import { nothingOnStage } from './rules/nothing-on-stage.ts';
import { pictureNotDescribed } from './rules/picture-not-described.ts';
import { pictureTooHeavy } from './rules/picture-too-heavy.ts';
import { pictureUnreadable } from './rules/picture-unreadable.ts';
import { slideWithoutText } from './rules/slide-without-text.ts';
import { surveyLimited } from './rules/survey-limited.ts';
import { textWithoutSlide } from './rules/text-without-slide.ts';
import { unknownAnchor } from './rules/unknown-anchor.ts';
import { unknownArea } from './rules/unknown-area.ts';
import { unknownDelay } from './rules/unknown-delay.ts';
import { unknownEvent } from './rules/unknown-event.ts';
import { unknownFact } from './rules/unknown-fact.ts';
import { unknownInitial } from './rules/unknown-initial.ts';
import { unknownScene } from './rules/unknown-scene.ts';
import { unknownSimulation } from './rules/unknown-simulation.ts';
import { unknownTarget } from './rules/unknown-target.ts';
import { unknownTutorial } from './rules/unknown-tutorial.ts';
import { unreachableSlide } from './rules/unreachable-slide.ts';
import { wordsWithoutHotspot } from './rules/words-without-hotspot.ts';
import type { Check, Subject } from './subject.ts';

/** What names must hold before a survey can walk. */
const checksOfNames: readonly Check[] = [
  unknownSimulation,
  unknownInitial,
  unknownTarget,
  unknownEvent,
  unknownAnchor,
  unknownArea,
  unknownFact,
  unknownScene,
];

const checks: readonly Check[] = [
  ...checksOfNames,
  idNotFolder,
  unknownDelay,
  unknownTutorial,
  nextBesideHotspot,
  impossibleTransition,
  unreachableSlide,
  deadEnd,
  noWayToEnd,
  expectedPathLoops,
  surveyLimited,
  missingText,
  slideWithoutText,
  textWithoutSlide,
  chapterWithoutHeading,
  hotspotWithoutWords,
  wordsWithoutHotspot,
  nothingOnStage,
  areaWithoutTransition,
  areaOutside,
  areaTooSmall,
  missingPicture,
  pictureUnreadable,
  pictureTooHeavy,
  pictureNotDescribed,
];

/** All that is wrong with a tutorial, in the order of its files. */
export function check(subject: Subject): Problem[] {
  const read = [subject.machine, ...subject.texts.values()].flatMap(({ problems }) => problems);
  return [...read, ...checks.flatMap((one) => one(subject))].sort(byPlace);
}

const byPlace = (a: Problem, b: Problem): number =>
  a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;

/** Whether a survey can walk the tutorial: its machine could be read and all its names are known. */
export function canWalk(subject: Omit<Subject, 'survey'>): boolean {
  const machineOnly = { ...subject, texts: new Map(), survey: undefined };
  return walkable(machineOnly) !== undefined && checksOfNames.every((one) => one(machineOnly).length === 0);
}
