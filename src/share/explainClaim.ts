import type { IntlShape } from 'react-intl';
import { formatCount, formatValue } from '../i18n/format.ts';
import { labelOf, type PlaceNames } from '../i18n/labels.ts';
import { indicator } from '../metrics/define/indicators.ts';
import type { Unit } from '../model/figure/indicator.ts';
import type { Finding } from '../press/claims/arithmetic.ts';
import type { Base, Judgement, Reading } from '../press/claims/judge.ts';

interface Words {
  readonly messages: IntlShape;
  readonly gazetteer: PlaceNames;
}

/** Why a claim got its verdict, with the value: a sentence. */
export function explainJudgement({ reason, reading, readings }: Judgement, words: Words): string {
  const { messages } = words;
  if (reading === null) return messages.formatMessage({ id: 'claim.reason.not-measured' });
  const own = explainReading(reading, words);
  if (reason === 'base' || reason === 'word' || reason === 'stage') {
    const others = readings
      .filter((each) => each !== reading && each.value !== null)
      .map((each) => explainReading(each, words));
    return messages.formatMessage({ id: `claim.reason.${reason}` }, { own, others: others.join(' ; ') });
  }
  return messages.formatMessage({ id: `claim.reason.${reason}` }, { own });
}

/** « Personnes formées, Montpellier : 17 940 ». */
export function explainReading({ subject, base, value }: Reading, words: Words): string {
  const { messages } = words;
  const name = [
    messages.formatMessage({ id: `indicator.${subject.indicator}` }),
    ...(subject.category === undefined ? [] : [labelOf(subject.category.by, subject.category.key, words)]),
    ...(subject.part === 'numerator' ? [messages.formatMessage({ id: 'claim.numerator' })] : []),
    baseName(base, words),
  ].join(', ');
  return messages.formatMessage(
    { id: 'month.point' },
    { name, value: value === null ? '–' : valueText(subject, value, messages) },
  );
}

export function baseName(
  { cities, year }: Pick<Base, 'cities'> & { readonly year?: number | null },
  { messages, gazetteer }: Words,
): string {
  const place =
    cities.length === 0
      ? messages.formatMessage({ id: 'claim.region' })
      : cities.map((code) => gazetteer.city(code)?.name ?? code).join(' + ');
  return year === null || year === undefined ? place : `${place}, ${year}`;
}

function valueText(
  { indicator: id, part, category, over }: Reading['subject'],
  value: number,
  messages: IntlShape,
): string {
  const isShare =
    value <= 1 &&
    (over !== undefined || category !== undefined || (part === 'value' && indicator(id).unit === 'share'));
  const unit: Unit = isShare ? 'share' : part === 'value' && over === undefined ? indicator(id).unit : 'people';
  return unit === 'people' || unit === 'share'
    ? formatValue(value, unit, messages)
    : formatCount(value, unit, messages);
}

/** What numbers of a text say of each other: a sentence. */
export function explainFinding(
  { kind, claims, cities, least, most, possibleOn }: Finding,
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
      base: baseName({ cities }, words),
      least: number(least),
      most: number(most),
    },
  );
  const possible = possibleOn.map((each) =>
    messages.formatMessage({ id: 'finding.possible' }, { base: baseName(each, words), most: number(each.most) }),
  );
  return [own, ...possible].join(' ');
}
