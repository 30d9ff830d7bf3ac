// Written by `npm run generate`.
import type { AnyRule } from './rule.ts';
import { areaOutside } from './rules/area-outside.ts';
import { areaTooSmall } from './rules/area-too-small.ts';
import { areaWithoutTransition } from './rules/area-without-transition.ts';
import { chapterInMachine } from './rules/chapter-in-machine.ts';
import { choiceMisnamed } from './rules/choice-misnamed.ts';
import { choiceWithoutEffect } from './rules/choice-without-effect.ts';
import { choiceWithoutLink } from './rules/choice-without-link.ts';
import { deadEnd } from './rules/dead-end.ts';
import { duplicateTutorial } from './rules/duplicate-tutorial.ts';
import { expectedPathLoops } from './rules/expected-path-loops.ts';
import { explorationLimited } from './rules/exploration-limited.ts';
import { farChapter } from './rules/far-chapter.ts';
import { gestureWithoutEffect } from './rules/gesture-without-effect.ts';
import { headingWithoutSpace } from './rules/heading-without-space.ts';
import { hotspotWithoutWords } from './rules/hotspot-without-words.ts';
import { idNotFolder } from './rules/id-not-folder.ts';
import { impossibleFact } from './rules/impossible-fact.ts';
import { impossiblePress } from './rules/impossible-press.ts';
import { linkWithoutChoice } from './rules/link-without-choice.ts';
import { longSentence } from './rules/long-sentence.ts';
import { missingPicture } from './rules/missing-picture.ts';
import { missingText } from './rules/missing-text.ts';
import { missingTranslation } from './rules/missing-translation.ts';
import { nextBesideHotspot } from './rules/next-beside-hotspot.ts';
import { nextOutOfOrder } from './rules/next-out-of-order.ts';
import { noWayToEnd } from './rules/no-way-to-end.ts';
import { nothingOnStage } from './rules/nothing-on-stage.ts';
import { numberInText } from './rules/number-in-text.ts';
import { otherTitle } from './rules/other-title.ts';
import { outsideFolder } from './rules/outside-folder.ts';
import { pictureNotDescribed } from './rules/picture-not-described.ts';
import { pictureTooHeavy } from './rules/picture-too-heavy.ts';
import { pictureUnreadable } from './rules/picture-unreadable.ts';
import { screenDiffers } from './rules/screen-differs.ts';
import { screenJumps } from './rules/screen-jumps.ts';
import { serviceHidden } from './rules/service-hidden.ts';
import { slideOutsideChapter } from './rules/slide-outside-chapter.ts';
import { slideWithoutChapter } from './rules/slide-without-chapter.ts';
import { slideWithoutText } from './rules/slide-without-text.ts';
import { textTooLong } from './rules/text-too-long.ts';
import { textWithoutSlide } from './rules/text-without-slide.ts';
import { titleWithoutLink } from './rules/title-without-link.ts';
import { translationMissingChapter } from './rules/translation-missing-chapter.ts';
import { translationMissingHotspot } from './rules/translation-missing-hotspot.ts';
import { translationMissingSlide } from './rules/translation-missing-slide.ts';
import { translationOtherChapters } from './rules/translation-other-chapters.ts';
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
import { unknownTutorialSlide } from './rules/unknown-tutorial-slide.ts';
import { unreachableSlide } from './rules/unreachable-slide.ts';
import { visitOtherService } from './rules/visit-other-service.ts';
import { visitsWithoutEnd } from './rules/visits-without-end.ts';
import { wordsWithoutHotspot } from './rules/words-without-hotspot.ts';
import { wrongId } from './rules/wrong-id.ts';

/** Every rule, in the order of its file. */
export const rules: readonly AnyRule[] = [
  areaOutside,
  areaTooSmall,
  areaWithoutTransition,
  chapterInMachine,
  choiceMisnamed,
  choiceWithoutEffect,
  choiceWithoutLink,
  deadEnd,
  duplicateTutorial,
  expectedPathLoops,
  explorationLimited,
  farChapter,
  gestureWithoutEffect,
  headingWithoutSpace,
  hotspotWithoutWords,
  idNotFolder,
  impossibleFact,
  impossiblePress,
  linkWithoutChoice,
  longSentence,
  missingPicture,
  missingText,
  missingTranslation,
  nextBesideHotspot,
  nextOutOfOrder,
  noWayToEnd,
  nothingOnStage,
  numberInText,
  otherTitle,
  outsideFolder,
  pictureNotDescribed,
  pictureTooHeavy,
  pictureUnreadable,
  screenDiffers,
  screenJumps,
  serviceHidden,
  slideOutsideChapter,
  slideWithoutChapter,
  slideWithoutText,
  textTooLong,
  textWithoutSlide,
  titleWithoutLink,
  translationMissingChapter,
  translationMissingHotspot,
  translationMissingSlide,
  translationOtherChapters,
  unknownAnchor,
  unknownArea,
  unknownDelay,
  unknownEvent,
  unknownFact,
  unknownInitial,
  unknownScene,
  unknownScreen,
  unknownSimulation,
  unknownTarget,
  unknownTutorial,
  unknownTutorialSlide,
  unreachableSlide,
  visitOtherService,
  visitsWithoutEnd,
  wordsWithoutHotspot,
  wrongId,
];
