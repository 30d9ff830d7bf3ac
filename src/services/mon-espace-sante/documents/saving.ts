import { type AttachmentId, attachments, isStorable, type StorableId } from '../messages/attachments.ts';
import { dayFromDigits, isFuture } from '../messages/dates.ts';
import { mentionsPersonal, withoutPersonal } from '../common/personal.ts';
import { stillWrong } from '../common/refusals.ts';
import type { Category } from './categories.ts';

/** The form that puts an attachment away in Documents. */
export interface Saving {
  readonly attachment: StorableId;
  readonly name: string;
  /** As written, jj/mm/aaaa. */
  readonly date: string;
  readonly category: Category | undefined;
  readonly refused: SavingRefusals;
}

export interface SavingRefusals {
  readonly name?: 'empty' | 'too-long' | 'real';
  readonly date?: 'empty' | 'malformed' | 'future' | 'real';
  readonly category?: 'empty';
}

/** A document that Colette put away. */
export interface SavedDocument {
  readonly title: string;
  /** `AAAA-MM-JJ`. */
  readonly date: string;
  readonly category: Category;
}

/** One for each attachment: saved again, it takes its new name. */
export type Saved = Readonly<Partial<Record<StorableId, SavedDocument>>>;

/** Characters that a name can have. */
export const NAME = 50;

export const blankSaving = (attachment: StorableId): Saving => ({
  attachment,
  name: '',
  date: '',
  category: undefined,
  refused: {},
});

export const canBeSaved = (id: AttachmentId): id is StorableId => isStorable(attachments[id]);

function judgeName(name: string): SavingRefusals['name'] {
  if (name.trim() === '') return 'empty';
  if (mentionsPersonal(name)) return 'real';
  return name.length > NAME ? 'too-long' : undefined;
}

function judgeDate(date: string): SavingRefusals['date'] {
  if (date.trim() === '') return 'empty';
  if (mentionsPersonal(date)) return 'real';
  const day = dayFromDigits(date.trim());
  if (day === undefined) return 'malformed';
  return isFuture(day) ? 'future' : undefined;
}

/** What forbids to put it away; nothing where all is well. */
export function savingRefusals({ name, date, category }: Saving): SavingRefusals {
  const [wrongName, wrongDate] = [judgeName(name), judgeDate(date)];
  return {
    ...(wrongName && { name: wrongName }),
    ...(wrongDate && { date: wrongDate }),
    ...(!category && { category: 'empty' }),
  };
}

const canSave = (form: Saving): boolean => Object.keys(savingRefusals(form)).length === 0;

/** What was refused stays said until it is mended. */
export function fillIn(form: Saving, changed: Partial<Pick<Saving, 'name' | 'date' | 'category'>>): Saving {
  const next = { ...form, ...changed };
  return { ...next, refused: stillWrong(form.refused, savingRefusals(next)) };
}

/** Says what is wrong, each message at its field; what could be real does not stay. */
export const refuseSaving = (form: Saving): Saving => ({
  ...form,
  name: withoutPersonal(form.name),
  date: withoutPersonal(form.date),
  refused: savingRefusals(form),
});

/** The document that the form describes; nothing while something is wrong with it. */
function documentOf(form: Saving): SavedDocument | undefined {
  const date = dayFromDigits(form.date.trim());
  if (date === undefined || !form.category || !canSave(form)) return undefined;
  return { title: form.name.trim(), date, category: form.category };
}

/** Puts the document away, if nothing is wrong with it. */
export function save(saved: Saved, form: Saving): Saved {
  const document = documentOf(form);
  return document ? { ...saved, [form.attachment]: document } : saved;
}
