import type { IntlShape } from 'react-intl';
import { formatCount, formatPeriod, formatValue } from '../i18n/format.ts';
import { labelOf, type PlaceNames } from '../i18n/labels.ts';
import { indicator } from '../metrics/define/indicators.ts';
import type { Unit } from '../model/figure/indicator.ts';
import type { Finding } from '../press/claims/judge/finding.ts';
import type { Period } from '../model/time/period.ts';
import type { Base } from '../press/claims/base.ts';
import type { Judgement, Reading } from '../press/claims/judge/judge.ts';

interface Words {
  readonly messages: IntlShape;
  readonly gazetteer: PlaceNames;
  /** The period of a text that says none. */
  readonly period: Period;
}

/** Why a claim got its verdict, with the value: a sentence. */
export function explainJudgement(judgement: Judgement, words: Words): string {
  const fits = (judgement.fits ?? []).slice(0, 2).map((each) => baseName(each.base, words));
  const own = explained(judgement, words);
  return fits.length === 0
    ? own
    : `${own} ${words.messages.formatMessage({ id: 'claim.fits' }, { said: judgement.claim.text.replace(/\s+/g, ' '), bases: fits.join(words.messages.formatMessage({ id: 'claim.separator' })) })}`;
}

function explained({ claim, reason, reading, readings }: Judgement, words: Words): string {
  const { messages } = words;
  if (claim.stoppedBy !== null)
    return messages.formatMessage({ id: 'claim.reason.stopped' }, { word: claim.stoppedBy.word.replace(/\s+/g, ' ') });
  if (reason === 'language') return messages.formatMessage({ id: 'claim.reason.language' });
  if (reading === null) return messages.formatMessage({ id: 'claim.reason.not-measured' });
  const own = explainReading(reading, words);
  if (reason === 'base' || reason === 'word' || reason === 'stage') {
    // Two readings of other words may say the same.
    const others = new Set(readings.filter(({ value }) => value !== null).map((each) => explainReading(each, words)));
    others.delete(own);
    const separator = messages.formatMessage({ id: 'claim.separator' });
    return messages.formatMessage({ id: `claim.reason.${reason}` }, { own, others: [...others].join(separator) });
  }
  return messages.formatMessage({ id: `claim.reason.${reason}` }, { own });
}

/** « Personnes formées, Montpellier : 17 940 ». */
export function explainReading({ subject, base, value, rank, change }: Reading, words: Words): string {
  const { messages } = words;
  const name = [
    messages.formatMessage({ id: `indicator.${subject.indicator}` }),
    ...(subject.category?.keys ?? []).map((key) => labelOf(subject.category?.by ?? 'gender', key, words)),
    ...(subject.part === 'numerator' ? [messages.formatMessage({ id: 'claim.numerator' })] : []),
    ...(rank === undefined ? [] : [labelOf(rank.by, rank.key, words)]),
    baseName(base, words),
  ].join(', ');
  if (rank !== undefined && value !== null) return messages.formatMessage({ id: 'claim.rank' }, { name, value });
  const plainly = (number: number, digits: number): string =>
    messages.formatNumber(number, { maximumFractionDigits: digits });
  if (change !== undefined && value !== null)
    return messages.formatMessage(
      { id: 'claim.change' },
      {
        name,
        from: baseName(change.from, words),
        value:
          change.as === 'times'
            ? messages.formatMessage({ id: 'claim.times' }, { value: plainly(value, 2) })
            : change.as === 'points'
              ? messages.formatMessage({ id: 'claim.points' }, { value: plainly(change.sign * value, 1) })
              : formatValue(change.sign * value, 'share', messages),
      },
    );
  return messages.formatMessage(
    { id: 'month.point' },
    { name, value: value === null ? '–' : valueText(subject, value, messages) },
  );
}

/** What a claim was held against: its place, its groups, its days. */
export function baseName(base: Base, { messages, gazetteer, period }: Words): string {
  const { cities, departments, elsewhere, gender, occupation, age, reserved, weekday } = base;
  const words = { messages, gazetteer };
  const places = [
    ...(cities.length > 6
      ? [messages.formatMessage({ id: 'claim.cities' }, { count: cities.length })]
      : cities.map((code) => gazetteer.city(code)?.name ?? code)),
    ...departments.map((code) => labelOf('department', code, words)),
    ...(elsewhere ? [messages.formatMessage({ id: 'claim.elsewhere' })] : []),
  ];
  return [
    places.length === 0 ? messages.formatMessage({ id: 'claim.region' }) : places.join(' + '),
    ...gender.map((key) => labelOf('gender', key, words)),
    ...age.map((key) => labelOf('age', key, words)),
    ...occupation.map((key) => labelOf('occupation', key, words)),
    ...base.themes,
    ...base.partners,
    ...(reserved === null ? [] : [labelOf('reserved', String(reserved), words)]),
    ...(weekday === null ? [] : [labelOf('weekday', weekday, words)]),
    formatPeriod(base.period ?? period, messages),
  ].join(', ');
}

function valueText(
  { indicator: id, part, category, over }: Reading['subject'],
  value: number,
  messages: IntlShape,
): string {
  const isShare =
    value <= 1 &&
    (over !== undefined || category !== undefined || (part !== 'numerator' && indicator(id).unit === 'share'));
  const unit: Unit = isShare ? 'share' : part === 'value' && over === undefined ? indicator(id).unit : 'people';
  return unit === 'people' || unit === 'share'
    ? formatValue(value, unit, messages)
    : formatCount(value, unit, messages);
}

/** What numbers of a text say of each other: a sentence. */
export function explainFinding(
  { kind, claims, base, least, most, possibleOn }: Finding,
  judgements: readonly Judgement[],
  words: Words,
): string {
  const { messages } = words;
  const isShare = most <= 1.5 && (kind === 'share' || kind === 'sum');
  const number = (value: number): string =>
    formatValue(isShare ? value : Math.round(value), isShare ? 'share' : 'people', messages);
  const own = messages.formatMessage(
    { id: `finding.${kind}` },
    {
      said: claims.map((index) => `« ${judgements[index]?.claim.text.replace(/\s+/g, ' ') ?? ''} »`).join(', '),
      base: baseName(base, words),
      least: number(least),
      most: number(most),
    },
  );
  const possible = possibleOn.map((each) =>
    messages.formatMessage({ id: 'finding.possible' }, { base: baseName(each.base, words), most: number(each.most) }),
  );
  return [own, ...possible].join(' ');
}
