import type { Rule } from '../diagnostics/messages/fr.ts';
import type { Severity } from '../diagnostics/problem.ts';

/** What is only advice: it breaks nothing for the learner, or may be meant. */
const warnings: ReadonlySet<Rule> = new Set<Rule>([
  'choice-misnamed',
  'long-sentence',
  'middle-of-chapter',
  'missing-translation',
  'next-out-of-order',
  'number-in-text',
  'screen-differs',
  'screen-jumps',
  'service-hidden',
  'slide-outside-chapter',
  'title-without-link',
]);

export const severityOf = (rule: Rule): Severity => (warnings.has(rule) ? 'warning' : 'error');

/** What keeps a tutorial from being played even while it is written, though its flow can be walked. */
const obstacles: ReadonlySet<Rule> = new Set<Rule>(['missing-picture', 'outside-folder', 'wrong-id']);

export const keepsFromPlaying = (rule: Rule): boolean => obstacles.has(rule);
