import { type AttachmentId, attachments, isStorable, type StorableId } from '../messages/attachments.ts';
import { dayFromDigits, isFuture } from '../messages/dates.ts';
import { mentionsPersonal, withoutPersonal } from '../common/personal.ts';
import { stillWrong } from '../common/refusals.ts';
import type { Category } from './categories.ts';

/** The form that saves an attachment in Documents. */
export interface Saving {
  readonly attachment: StorableId;
  readonly name: string;
  /** The text of the field, jj/mm/aaaa. */
  readonly date: string;
  readonly category: Category | undefined;
  readonly refused: SavingRefusals;
}

export interface SavingRefusals {
  readonly name?: 'empty' | 'too-long' | 'real';
  readonly date?: 'empty' | 'malformed' | 'future' | 'real';
  readonly category?: 'empty';
}

/** A document that Colette saved. */
export interface SavedDocument {
  readonly title: string;
  /** `AAAA-MM-JJ`. */
  readonly date: string;
  readonly category: Category;
}

/** Documents by attachment: saving an attachment again replaces its document. */
export type Saved = Readonly<Partial<Record<StorableId, SavedDocument>>>;

/** Most characters of a name. */
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

/** The reasons against saving, by field; empty if there are none. */
export function savingRefusals({ name, date, category }: Saving): SavingRefusals {
  const [wrongName, wrongDate] = [judgeName(name), judgeDate(date)];
  return {
    ...(wrongName && { name: wrongName }),
    ...(wrongDate && { date: wrongDate }),
    ...(!category && { category: 'empty' }),
  };
}

const canSave = (form: Saving): boolean => Object.keys(savingRefusals(form)).length === 0;

/** Changes the form; the message of a field stays until its error is corrected. */
export function fillIn(form: Saving, changed: Partial<Pick<Saving, 'name' | 'date' | 'category'>>): Saving {
  const next = { ...form, ...changed };
  return { ...next, refused: stillWrong(form.refused, savingRefusals(next)) };
}

/** Adds a message to each wrong field and removes possible real data. */
export const refuseSaving = (form: Saving): Saving => ({
  ...form,
  name: withoutPersonal(form.name),
  date: withoutPersonal(form.date),
  refused: savingRefusals(form),
});

/** The document that the form describes; undefined while a field is wrong. */
function documentOf(form: Saving): SavedDocument | undefined {
  const date = dayFromDigits(form.date.trim());
  if (date === undefined || !form.category || !canSave(form)) return undefined;
  return { title: form.name.trim(), date, category: form.category };
}

/** Saves the document, if no field is wrong. */
export function save(saved: Saved, form: Saving): Saved {
  const document = documentOf(form);
  return document ? { ...saved, [form.attachment]: document } : saved;
}
