import { judgeBirthDate } from './birth-date.ts';
import type { DeliveryWay } from '../devices/delivery.ts';
import type { Verdict } from '../common/entry.ts';
import { type Card, judgeSerial, type SerialVerdict } from './serial-number.ts';
import { judgeNumber, type NumberVerdict } from './social-security.ts';

/** The form that proves the person's identity when the identifier or the password is lost. */
export interface Proof {
  readonly number: string;
  readonly serial: string;
  readonly birthDate: string;
  readonly card: Card;
  /** How to send the identifier or the code. */
  readonly way: DeliveryWay | undefined;
  readonly refused: ProofRefusals;
}

/** A field of the form that is filled in by typing. */
export type ProofField = 'number' | 'serial' | 'birthDate';

/**
 * Reason of the refusal of each field. `unknown`: all fields are well formed and fictional, but match nobody;
 * reported at the first field.
 */
export type ProofRefusals = {
  readonly number?: Wrong<NumberVerdict> | 'unknown';
  readonly serial?: Wrong<SerialVerdict>;
  readonly birthDate?: Wrong<Verdict>;
  readonly way?: 'empty';
};

type Wrong<Judged> = Exclude<Judged, 'other' | 'expected'>;

export const proof: Proof = {
  number: '',
  serial: '',
  birthDate: '',
  card: 'avec-photo',
  way: undefined,
  refused: {},
};

/** Fields of the form for a lost identifier, and for a lost password. */
export const identifierFields: readonly ProofField[] = ['number', 'birthDate'];
export const passwordFields: readonly ProofField[] = ['number', 'serial', 'birthDate'];

const judges = {
  number: (form: Proof) => judgeNumber(form.number),
  serial: (form: Proof) => judgeSerial(form.serial, form.card),
  birthDate: (form: Proof) => judgeBirthDate(form.birthDate),
};

export const isExpected = (form: Proof, field: ProofField): boolean => judges[field](form) === 'expected';

export const writeProof = (form: Proof, field: ProofField, text: string): Proof => ({
  ...form,
  [field]: text,
  refused: without(form.refused, field),
});

export const chooseWay = (form: Proof, way: DeliveryWay): Proof => ({
  ...form,
  way,
  refused: without(form.refused, 'way'),
});

/** Chooses the kind of card, and removes the message of the serial number, which depended on it. */
export const chooseCard = (form: Proof, card: Card): Proof => ({
  ...form,
  card,
  refused: without(form.refused, 'serial'),
});

/**
 * The refusals after a change of a field: without that of the field and without `unknown`, which concerns all
 * fields.
 */
const without = (refused: ProofRefusals, field: ProofField | 'way'): ProofRefusals =>
  Object.fromEntries(
    Object.entries(refused).filter(([name, refusal]) => name !== field && refusal !== 'unknown'),
  );

/** Adds a message to each wrong field and removes possible real data. */
export function refuseProof(form: Proof, fields: readonly ProofField[]): Proof {
  const verdicts = fields.map((field) => [field, judges[field](form)] as const);
  const wrong = verdicts.filter(([, verdict]) => verdict !== 'expected' && verdict !== 'other');
  const refused = { ...Object.fromEntries(wrong), ...(form.way ? {} : { way: 'empty' }) } as ProofRefusals;
  const real = verdicts.filter(([, verdict]) => verdict === 'real').map(([field]) => [field, ''] as const);
  const isUnknown = Object.keys(refused).length === 0;
  return { ...form, ...Object.fromEntries(real), refused: isUnknown ? { number: 'unknown' } : refused };
}
