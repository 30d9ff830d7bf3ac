import { fault } from '../../diagnostics/diagnostic.ts';
import { type Check, inMachine } from '../subject.ts';

/** A tutorial is small enough to be walked whole. */
export const surveyLimited: Check = (subject) =>
  subject.survey?.limited ? [fault(inMachine(subject, subject.machine.places.id), 'survey-limited')] : [];
