import type { IntlShape } from 'react-intl';
import { formatCount, formatSigned, formatValue } from '../../i18n/format.ts';
import type { TargetStanding } from '../../model/figure/answers/standings.ts';
import { hidesMore, type Measured } from '../../model/figure/figure.ts';
import type { BreakdownId } from '../../model/figure/indicator.ts';
import type { Released } from '../../model/figure/released.ts';
import type { Annotation } from '../../model/time/annotation.ts';
import type { Period } from '../../model/time/period.ts';
import { largestCell } from '../charts/bars/toBars.ts';
import { partialSteps, placeAnnotations } from '../charts/time/steps.ts';
import { type Before, type BeforeOf, beforeOf } from '../figure/Before.ts';
import { changeText, type Compared } from '../figure/changeText.ts';
import { type Move, movesOf } from './moves.ts';

/** A figure in a sentence, with how it changed. */
export interface ToldFigure {
  readonly measured: Released<Measured>;
  readonly change: Compared | undefined;
  /** What is said of so many. */
  readonly said?: 'five.trained' | 'five.coached' | 'five.declared';
}

/** Words and figures, in order. */
export type Sentence = readonly (string | ToldFigure)[];

export interface FiveGiven {
  readonly people: ToldFigure;
  /** `null` when the hub is not among the places kept. */
  readonly hubPeople: ToldFigure | null;
  /** People by month, city and theme. */
  readonly months: Released<Measured>;
  readonly cities: Released<Measured>;
  readonly themes: Released<Measured>;
  readonly coachedPeople: Released<Measured>;
  readonly opportunities: Released<Measured>;
  readonly target: Released<TargetStanding> | undefined;
  readonly annotations: readonly Annotation[];
  /** Names of where the figures are from and of the hub, and the code of the hub. */
  readonly places: { readonly area: string; readonly hub: string; readonly hubCode: string };
  readonly label: (by: BreakdownId, key: string) => string;
  /** The same figures in the period compared. */
  readonly before: BeforeOf;
  /** The days of the data. */
  readonly extent: Period | null;
}

/** A period in five sentences: how many, where, when, on what, and what came of it. */
export function fiveSentences(given: FiveGiven, messages: IntlShape): readonly Sentence[] {
  const { formatMessage } = messages;
  const { people, hubPeople, months, cities, themes, coachedPeople, opportunities, target, places, label } = given;
  const then = (measured: Released<Measured>): Before | null => {
    const past = given.before(measured.indicator, measured.by);
    return past === null ? null : beforeOf(measured, past);
  };
  const [monthly, local, thematic] = [then(months), then(cities), then(themes)];
  const list = (by: BreakdownId, all: readonly Move[]): string =>
    messages.formatList(all.map(({ key, change }) => `${label(by, key)} (${formatSigned(change, 0, messages)})`));
  const moved = (by: BreakdownId, { down, up }: ReturnType<typeof movesOf>): string => {
    const parts = (
      [
        ['five.down', down],
        ['five.up', up],
      ] as const
    ).flatMap(([id, all]) =>
      all.length === 0 ? [] : [formatMessage({ id }, { count: all.length, all: list(by, all) })],
    );
    return `${parts.join(formatMessage({ id: 'five.but' })) || formatMessage({ id: 'five.same' })}.`;
  };
  const lead = (name: string): string => formatMessage({ id: 'five.lead' }, { name });
  const most = (by: BreakdownId, measured: Released<Measured>): string => {
    if (hidesMore(measured)) return inside(formatMessage({ id: 'peak.withheld' }));
    const largest = largestCell(measured.cells);
    return largest === null
      ? inside(formatMessage({ id: 'chart.nothing' }))
      : formatMessage(
          { id: 'five.most' },
          { name: label(by, largest.key), people: formatCount(largest.value, 'people', messages) },
        );
  };
  const inTime = monthly === null ? null : movesOf(months, monthly, new Set(partialSteps(months, given.extent)));
  const falls = inTime?.down.map(({ key }) => key) ?? [];
  const shaken = new Set(
    placeAnnotations(given.annotations, 'month', falls).map(({ annotation }) =>
      messages.locale.startsWith('fr') ? annotation.fr : annotation.en,
    ),
  );
  const elsewhere = (): string => {
    if (local !== null)
      return formatMessage(
        { id: hubPeople === null ? 'five.places' : 'five.elsewhere' },
        { moves: moved('city', movesOf(cities, local, new Set(hubPeople === null ? [] : [places.hubCode]))) },
      );
    if (cities.cells.length === 0) return '';
    return formatMessage({ id: 'five.cities' }, { count: cities.cells.filter(({ key }) => key !== 'unknown').length });
  };
  const after = (
    [
      [coachedPeople, 'five.coached'],
      [opportunities, 'five.declared'],
    ] as const
  )
    .filter(([measured]) => !isUnmeasured(measured))
    .flatMap(([measured, said], index): Sentence => [
      index === 0 ? '' : formatMessage({ id: 'five.and' }),
      { measured, change: undefined, said },
    ]);
  return [
    [lead(places.area), ' ', { ...people, said: 'five.trained' }, '. ', targetWords(target, messages)],
    [
      ...(hubPeople === null ? [] : [lead(places.hub), ' ', { ...hubPeople, said: 'five.trained' as const }, '. ']),
      elsewhere(),
    ],
    [
      lead(formatMessage({ id: 'five.months' })),
      ' ',
      inTime === null ? most('month', months) : moved('month', inTime),
      ...(shaken.size === 0
        ? []
        : [' ', formatMessage({ id: 'five.landmarks' }, { landmarks: messages.formatList([...shaken]) })]),
    ],
    [
      lead(formatMessage({ id: 'five.themes' })),
      ' ',
      thematic === null ? most('theme', themes) : moved('theme', movesOf(themes, thematic, new Set())),
    ],
    [
      lead(formatMessage({ id: 'five.after' })),
      ' ',
      ...(after.length === 0 ? [formatMessage({ id: 'figure.unmeasured' })] : after),
      '. ',
      forecastWords(target, messages),
    ],
  ];
}

/** A figure in words: `26 040 personnes formées`, or why there is no number. */
export function valueText({ measured, said }: ToldFigure, messages: IntlShape): string {
  const { total, unit } = measured;
  if (total.state === 'shown') {
    const counted = formatCount(total.value, unit, messages);
    return said === undefined ? counted : `${counted} ${messages.formatMessage({ id: said }, { count: total.value })}`;
  }
  const isNot = isUnmeasured(measured);
  return messages.formatMessage({
    id: total.state === 'withheld' ? 'figure.withheld' : isNot ? 'figure.unmeasured' : 'figure.undefined',
  });
}

/** What follows a figure in a sentence: `, soit 13,5 % de moins (avant : 30 120)`; nothing where nothing is compared. */
export function changedText({ measured, change }: ToldFigure, messages: IntlShape): string {
  const changed = change === undefined ? null : changeText(change, measured.unit, messages, 'change.said');
  return changed === null ? '' : `, ${inside(changed)}`;
}

/** A sentence of its own, as a part of another. */
function inside(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** A sentence as text alone, for paper and slides. */
export function sentenceText(sentence: Sentence, messages: IntlShape): string {
  const text = sentence.map((part) =>
    typeof part === 'string' ? part : valueText(part, messages) + changedText(part, messages),
  );
  return text.join('').trim();
}

/** Whether the data says nothing of it: no file records it. */
function isUnmeasured({ total }: Released<Measured>): boolean {
  return total.state === 'undefined' && total.because !== undefined;
}

function targetWords(target: Released<TargetStanding> | undefined, messages: IntlShape): string {
  if (target === undefined) return '';
  const value = formatValue(target.target.value, target.unit, messages);
  return messages.formatMessage({ id: 'five.target' }, { value, state: target.standing.state.replace('-', '') });
}

function forecastWords(target: Released<TargetStanding> | undefined, messages: IntlShape): string {
  if (target?.forecast?.state !== 'foreseen') return '';
  // As beside the target: a forecast has no more than three significant digits.
  const bound = (value: number): string => formatValue(Number(value.toPrecision(3)), target.unit, messages);
  const { low, high } = target.forecast.range;
  return messages.formatMessage({ id: 'five.forecast' }, { low: bound(low), high: bound(high) });
}
