/** The fictional current time, which does not depend on any clock: `AAAA-MM-JJTHH:MM`, local. */
export const now = '2022-06-14T10:30';

const YESTERDAY = '2022-06-13';
const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
);
const SHORT = 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' ');

const dayOf = (when: string): string => when.slice(0, 10);
const timeOf = (when: string): string => when.slice(11, 16);

/** Day and month in words: « 1er juin », « 28 mai ». */
function dayAndMonth(when: string, months: readonly string[]): string {
  const [, month, day] = dayOf(when).split('-').map(Number);
  return `${day === 1 ? '1er' : day}\u00a0${months[(month ?? 1) - 1]}`;
}

/** Date in lists: « 09:12 » today, « Hier », « 28 mai », and « 09/12/20 » before this year. */
export function dateInList(when: string): string {
  if (dayOf(when) === dayOf(now)) return timeOf(when);
  if (dayOf(when) === YESTERDAY) return 'Hier';
  if (when.startsWith(now.slice(0, 4))) return dayAndMonth(when, SHORT);
  return dateInDigits(when).replace(/\d\d(?=\d\d$)/, '');
}

/** Date and time in words: « 28 mai 2022 à 16:40 ». */
export const dateInFull = (when: string): string =>
  `${dayAndMonth(when, MONTHS)} ${when.slice(0, 4)} à ${timeOf(when)}`;

/** Date in digits: « 28/05/2022 ». */
export const dateInDigits = (when: string): string => dayOf(when).split('-').reverse().join('/');

/** The day of a date such as « 28/05/2022 », as `AAAA-MM-JJ`; undefined if the text is no date. */
export function dayFromDigits(text: string): string | undefined {
  const [, day = '', month = '', year = ''] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text) ?? [];
  const read = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const iso = `${year}-${month}-${day}`;
  return year !== '' && read.toISOString().startsWith(iso) ? iso : undefined;
}

export const isFuture = (day: string): boolean => day > dayOf(now);
