import type { IntlShape } from 'react-intl';
import { addDays, type Day } from '../model/time/day.ts';
import type { Figure } from '../model/figure/figure.ts';
import type { Released } from '../model/figure/released.ts';
import type { IndicatorId, Unit } from '../model/figure/indicator.ts';
import type { Period } from '../model/time/period.ts';
import { isMessageId } from './intlOf.ts';

/** A value by its unit, rounded once: `30 012`, `53,4 %` for a share from 0 to 1, `1,84` per person, `9,7` per session, `5,1` per 1,000, `12,5` hours. */
export function formatValue(value: number, unit: Unit, messages: IntlShape): string {
  if (unit === 'share') return formatShare(value, 1, messages);
  if (unit === 'per-person')
    return messages.formatNumber(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  if (unit === 'per-1000' || unit === 'per-session')
    return messages.formatNumber(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return messages.formatNumber(value, unit === 'hours' ? { maximumFractionDigits: 1 } : {});
}

/** Of the width of a plus; a hyphen, which the formats of French and English use, would let the line break after it. */
const MINUS = '\u2212';

/** A difference: `+3`, `−13,5`; one more decimal where it would round to zero without being it. */
export function formatSigned(value: number, digits: number, messages: IntlShape): string {
  const vanishes = value !== 0 && Math.abs(value) < 0.5 / 10 ** digits;
  const shown = vanishes ? digits + 1 : digits;
  const text = messages.formatNumber(value, {
    minimumFractionDigits: shown,
    maximumFractionDigits: shown,
    signDisplay: 'exceptZero',
  });
  return text.replace('-', MINUS);
}

/** `53,4 %`, from a share from 0 to 1. */
export function formatShare(share: number, digits: number, messages: IntlShape): string {
  return messages.formatNumber(share, {
    style: 'percent',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/** Decimals of two shares that stand beside their difference: one, or two where the reader who subtracts would find another. */
export function shareDigits(one: number, two: number): number {
  const tenths = (share: number): number => Math.round(1000 * share);
  return tenths(one) - tenths(two) === Math.sign(one - two) * tenths(Math.abs(one - two)) ? 1 : 2;
}

/** A difference of two shares, from −1 to 1: `−2,4 points`, `+0,2 point`, `−0,04 point`. */
export function formatPoints(difference: number, messages: IntlShape, digits = 1): string {
  return messages.formatMessage(
    { id: 'points' },
    { value: formatSigned(100 * difference, digits, messages), count: Math.round(Math.abs(1000 * difference)) / 10 },
  );
}

/** The word that follows a value: `personnes`; nothing after a percentage. */
export function formatUnit(value: number, unit: Unit, messages: IntlShape): string {
  return unit === 'share' ? '' : messages.formatMessage({ id: `unit.${unit}` }, { count: value });
}

/** A value and its unit: `12 personnes`, `53,4 %`. */
export function formatCount(value: number, unit: Unit, messages: IntlShape): string {
  return `${formatValue(value, unit, messages)} ${formatUnit(value, unit, messages)}`.trim();
}

/** `15 février 2019`, `1er mars 2019`. */
export function formatDay(day: Day, messages: IntlShape): string {
  const text = messages.formatDate(`${day}T00:00:00Z`, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return messages.locale.startsWith('fr') ? text.replace(/^1(?=\s)/, '1er') : text;
}

/** `15 févr. 2019`. */
export function formatShortDay(day: Day, messages: IntlShape): string {
  return messages.formatDate(`${day}T00:00:00Z`, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
}

/** `mars 19`, from `2019-03`. */
export function formatShortMonth(month: string, messages: IntlShape): string {
  return messages.formatDate(`${month}-01T00:00:00Z`, { month: 'short', year: '2-digit', timeZone: 'UTC' });
}

/** `mars 2019`, from `2019-03`. */
export function formatMonth(month: string, messages: IntlShape): string {
  return messages.formatDate(`${month}-01T00:00:00Z`, { month: 'long', year: 'numeric', timeZone: 'UTC' });
}

/** `15 février 2019 – 14 février 2020`: both days are in the period; one day alone is written once. */
export function formatPeriod({ from, to }: Period, messages: IntlShape): string {
  const last = addDays(to, -1);
  return from === last ? formatDay(from, messages) : `${formatDay(from, messages)} – ${formatDay(last, messages)}`;
}

/** `15 févr. 20 – 14 févr. 21`, where there is little room. */
export function formatShortPeriod({ from, to }: Period, messages: IntlShape): string {
  const [first, last] = [from, addDays(to, -1)].map((day) =>
    messages.formatDate(`${day}T00:00:00Z`, { day: 'numeric', month: 'short', year: '2-digit' }),
  );
  return first === last ? `${first}` : `${first} – ${last}`;
}

/** What stands where the figure is: its value, `n. d.` when undefined, `non mesuré` when no file says, `masqué` when withheld. */
export function formatFigure(figure: Released<Figure>, unit: Unit, messages: IntlShape): string {
  if (figure.state === 'undefined')
    return messages.formatMessage({ id: figure.because === undefined ? 'figure.undefined' : 'figure.unmeasured' });
  if (figure.state === 'withheld') return messages.formatMessage({ id: 'figure.withheld' });
  return formatValue(figure.value, unit, messages);
}

/** Why a figure has no value; `null` when it has one. */
export function formatReason(figure: Released<Figure>, messages: IntlShape): string | null {
  if (figure.state === 'shown') return null;
  if (figure.state === 'withheld') return messages.formatMessage({ id: `figure.withheld.${figure.reason}` });
  return messages.formatMessage({
    id: figure.because === undefined ? 'figure.undefined.reason' : `figure.unmeasured.${figure.because}`,
  });
}

/** `n sur N personnes` under a ratio, with the unit of N; `null` for a count. */
export function formatBase(indicator: IndicatorId, figure: Released<Figure>, messages: IntlShape): string | null {
  const id = `base.${indicator}`;
  if (figure.state !== 'shown' || figure.denominator === null || !isMessageId(id, messages)) return null;
  return messages.formatMessage({ id }, { numerator: figure.numerator, denominator: figure.denominator });
}

/** What the figure leaves out for want of an answer, said alike of all that count people, or hours; `null` when nothing. */
export function formatUnknown(indicator: IndicatorId, figure: Released<Figure>, messages: IntlShape): string | null {
  const id = `unknown.${/people$|hours/.exec(indicator)?.[0] ?? indicator}`;
  if (figure.state !== 'shown' || figure.unknown === 0 || !isMessageId(id, messages)) return null;
  if (figure.unknown === null) return messages.formatMessage({ id: 'figure.unknown.withheld' });
  // Where somebody unknown may be one more, the two ends of the count.
  const ends = { low: figure.numerator, high: figure.numerator + figure.unknown };
  return messages.formatMessage({ id }, { count: figure.unknown, ...ends });
}
