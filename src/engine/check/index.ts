import { walkable } from './graph.ts';
import type { Fault } from '../diagnostics/diagnostic.ts';
import { areaOutside } from './rules/area-outside.ts';
import { areaTooSmall } from './rules/area-too-small.ts';
import { areaWithoutTransition } from './rules/area-without-transition.ts';
import { chapterWithoutHeading } from './rules/chapter-without-heading.ts';
import { choiceMisnamed } from './rules/choice-misnamed.ts';
import { choiceWithoutEffect } from './rules/choice-without-effect.ts';
import { choiceWithoutLink } from './rules/choice-without-link.ts';
import { deadEnd } from './rules/dead-end.ts';
import { duplicateTutorial } from './rules/duplicate-tutorial.ts';
import { expectedPathLoops } from './rules/expected-path-loops.ts';
import { gestureWithoutEffect } from './rules/gesture-without-effect.ts';
import { hotspotWithoutWords } from './rules/hotspot-without-words.ts';
import { idNotFolder } from './rules/id-not-folder.ts';
import { impossibleTransition } from './rules/impossible-transition.ts';
import { linkWithoutChoice } from './rules/link-without-choice.ts';
import { longSentence } from './rules/long-sentence.ts';
import { middleOfChapter } from './rules/middle-of-chapter.ts';
import { missingPicture } from './rules/missing-picture.ts';
import { missingText } from './rules/missing-text.ts';
import { missingTranslation } from './rules/missing-translation.ts';
import { nextBesideHotspot } from './rules/next-beside-hotspot.ts';
import { nextOutOfOrder } from './rules/next-out-of-order.ts';
import { noWayToEnd } from './rules/no-way-to-end.ts';
import { nothingOnStage } from './rules/nothing-on-stage.ts';
import { otherTitle } from './rules/other-title.ts';
import { outsideFolder } from './rules/outside-folder.ts';
import { pictureNotDescribed } from './rules/picture-not-described.ts';
import { pictureTooHeavy } from './rules/picture-too-heavy.ts';
import { pictureUnreadable } from './rules/picture-unreadable.ts';
import { screenDiffers } from './rules/screen-differs.ts';
import { screenJumps } from './rules/screen-jumps.ts';
import { serviceHidden } from './rules/service-hidden.ts';
import { slideOutsideChapter } from './rules/slide-outside-chapter.ts';
import { slideWithoutText } from './rules/slide-without-text.ts';
import { surveyLimited } from './rules/survey-limited.ts';
import { textTooLong } from './rules/text-too-long.ts';
import { textWithoutSlide } from './rules/text-without-slide.ts';
import { titleWithoutLink } from './rules/title-without-link.ts';
import { unknownAnchor } from './rules/unknown-anchor.ts';
import { unknownArea } from './rules/unknown-area.ts';
import { unknownDelay } from './rules/unknown-delay.ts';
import { unknownEvent } from './rules/unknown-event.ts';
import { unknownFact } from './rules/unknown-fact.ts';
import { unknownInitial } from './rules/unknown-initial.ts';
import { unknownScene } from './rules/unknown-scene.ts';
import { unknownScreen } from './rules/unknown-screen.ts';
import { unknownSimulation } from './rules/unknown-simulation.ts';
import { unknownTarget } from './rules/unknown-target.ts';
import { unknownTutorial } from './rules/unknown-tutorial.ts';
import { unreachableSlide } from './rules/unreachable-slide.ts';
import { visitsWithoutEnd } from './rules/visits-without-end.ts';
import { wordsWithoutHotspot } from './rules/words-without-hotspot.ts';
import { wrongId } from './rules/wrong-id.ts';
import type { Check, Subject } from './subject.ts';

/** What names must hold before a survey can walk. */
const checksOfNames: readonly Check[] = [
  unknownSimulation,
  unknownInitial,
  unknownTarget,
  unknownEvent,
  unknownScreen,
  unknownAnchor,
  unknownArea,
  unknownFact,
  unknownScene,
];

const checks: readonly Check[] = [
  ...checksOfNames,
  outsideFolder,
  wrongId,
  idNotFolder,
  duplicateTutorial,
  unknownDelay,
  unknownTutorial,
  visitsWithoutEnd,
  otherTitle,
  titleWithoutLink,
  nextBesideHotspot,
  nextOutOfOrder,
  middleOfChapter,
  choiceWithoutEffect,
  choiceMisnamed,
  gestureWithoutEffect,
  impossibleTransition,
  unreachableSlide,
  deadEnd,
  noWayToEnd,
  expectedPathLoops,
  serviceHidden,
  screenJumps,
  screenDiffers,
  surveyLimited,
  missingText,
  missingTranslation,
  slideWithoutText,
  textWithoutSlide,
  slideOutsideChapter,
  chapterWithoutHeading,
  hotspotWithoutWords,
  wordsWithoutHotspot,
  choiceWithoutLink,
  linkWithoutChoice,
  textTooLong,
  longSentence,
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
export function check(subject: Subject): Fault[] {
  const read = [subject.machine, ...subject.texts.values()].flatMap(({ problems }) => problems);
  return [...read, ...checks.flatMap((one) => one(subject))].sort(byPlace);
}

const byPlace = (a: Fault, b: Fault): number =>
  a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;

/** Whether a survey can walk the tutorial: its machine could be read and all its names are known. */
export function canWalk(subject: Omit<Subject, 'survey'>): boolean {
  const machineOnly = { ...subject, texts: new Map(), survey: undefined };
  return walkable(machineOnly) !== undefined && checksOfNames.every((one) => one(machineOnly).length === 0);
}
