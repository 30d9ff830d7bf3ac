import { judgeBirthDate } from './birth-date.ts';
import type { DeliveryWay } from '../devices/delivery.ts';
import type { Verdict } from '../common/entry.ts';
import { type Card, judgeSerial, type SerialVerdict } from './serial-number.ts';
import { judgeNumber, type NumberVerdict } from './social-security.ts';

/** What proves who one is when the identifier or the password is lost. */
export interface Proof {
  readonly number: string;
  readonly serial: string;
  readonly birthDate: string;
  readonly card: Card;
  /** Where to send what is asked for. */
  readonly way: DeliveryWay | undefined;
  readonly refused: ProofRefusals;
}

/** A field of the proof that is written by hand. */
export type ProofField = 'number' | 'serial' | 'birthDate';

/** Why each field was refused. `unknown`: all well formed and fictional, but nobody’s; said at the first. */
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

/** Fields asked when the identifier is lost, and when the password is. */
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

/** Another kind of card: what was said of its number no longer holds. */
export const chooseCard = (form: Proof, card: Card): Proof => ({
  ...form,
  card,
  refused: without(form.refused, 'serial'),
});

/** The message of a field goes as it is mended; the one said of all of them goes with any. */
const without = (refused: ProofRefusals, field: ProofField | 'way'): ProofRefusals =>
  Object.fromEntries(
    Object.entries(refused).filter(([name, refusal]) => name !== field && refusal !== 'unknown'),
  );

/** Says what is wrong, each message at its field; what could be real does not stay. */
export function refuseProof(form: Proof, fields: readonly ProofField[]): Proof {
  const verdicts = fields.map((field) => [field, judges[field](form)] as const);
  const wrong = verdicts.filter(([, verdict]) => verdict !== 'expected' && verdict !== 'other');
  const refused = { ...Object.fromEntries(wrong), ...(form.way ? {} : { way: 'empty' }) } as ProofRefusals;
  const real = verdicts.filter(([, verdict]) => verdict === 'real').map(([field]) => [field, ''] as const);
  const isUnknown = Object.keys(refused).length === 0;
  return { ...form, ...Object.fromEntries(real), refused: isUnknown ? { number: 'unknown' } : refused };
}
