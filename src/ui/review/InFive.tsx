import type { ReactNode } from 'react';
import { type IntlShape, useIntl } from 'react-intl';
import { formatCount, formatSigned, formatValue } from '../../i18n/format.ts';
import type { Annotation } from '../../model/time/annotation.ts';
import type { Measured } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import type { BreakdownId } from '../../model/figure/indicator.ts';
import type { TargetStanding } from '../../model/figure/answers/standings.ts';
import { useBefore } from '../figure/Before.ts';
import { changeText, type Compared } from '../figure/changeText.ts';
import { usePassport } from '../figure/Passport.tsx';
import { useDataExtent } from '../figure/Running.tsx';
import { largestCell } from '../charts/bars/toBars.ts';
import { partialSteps, placeAnnotations } from '../charts/time/steps.ts';
import styles from './InFive.module.css';
import { type Move, movesOf } from './moves.ts';

interface Told {
  readonly measured: Released<Measured>;
  readonly change: Compared | undefined;
}

interface Props {
  readonly people: Told;
  /** `null` when the hub is not among the places kept. */
  readonly hubPeople: Told | null;
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
}

/** The period in five sentences: how many, where, when, on what, and what came of it; each figure opens its passport. */
export function InFive(props: Props): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const { people, hubPeople, months, cities, themes, coachedPeople, opportunities, target, places, label } = props;
  const extent = useDataExtent();
  const [monthly, local, thematic] = [useBefore(months), useBefore(cities), useBefore(themes)];
  const partial = new Set(partialSteps(months, extent));
  const moves = (
    measured: Released<Measured>,
    before: typeof local,
    leftOut: ReadonlySet<string>,
  ): ReturnType<typeof movesOf> => (before === null ? { down: [], up: [] } : movesOf(measured, before, leftOut));
  const list = (by: BreakdownId, all: readonly Move[]): string =>
    messages.formatList(all.map(({ key, change }) => `${label(by, key)} (${formatSigned(change, 0, messages)})`));
  const told = (by: BreakdownId, { down, up }: ReturnType<typeof movesOf>): string =>
    formatMessage({ id: 'five.moves' }, { downs: down.length, down: list(by, down), ups: up.length, up: list(by, up) });
  const lead = (name: string): string => formatMessage({ id: 'five.lead' }, { name });
  const inTime = moves(months, monthly, partial);
  const shaken = placeAnnotations(
    props.annotations,
    'month',
    inTime.down.map(({ key }) => key),
  ).map(({ annotation }) => (messages.locale.startsWith('fr') ? annotation.fr : annotation.en));
  const most = (by: BreakdownId, measured: Released<Measured>): string => {
    const largest = largestCell(measured.cells);
    return largest === null
      ? formatMessage({ id: 'chart.nothing' })
      : formatMessage(
          { id: 'five.most' },
          { name: label(by, largest.key), people: formatCount(largest.value, 'people', messages) },
        );
  };
  const sentences: readonly ReactNode[] = [
    <>
      {lead(places.area)} <Value told={people} />. {targetWords(target, messages)}
    </>,
    <>
      {hubPeople !== null && (
        <>
          {lead(places.hub)} <Value told={hubPeople} />.{' '}
        </>
      )}
      {local === null
        ? formatMessage({ id: 'five.cities' }, { count: cities.cells.filter(({ key }) => key !== 'unknown').length })
        : formatMessage(
            { id: hubPeople === null ? 'five.places' : 'five.elsewhere' },
            { moves: told('city', moves(cities, local, new Set(hubPeople === null ? [] : [places.hubCode]))) },
          )}
    </>,
    <>
      {formatMessage({ id: 'five.months' })} : {monthly === null ? most('month', months) : told('month', inTime)}{' '}
      {shaken.length > 0 &&
        formatMessage({ id: 'five.landmarks' }, { landmarks: messages.formatList([...new Set(shaken)]) })}
    </>,
    <>
      {lead(formatMessage({ id: 'five.themes' }))}{' '}
      {thematic === null ? most('theme', themes) : told('theme', moves(themes, thematic, new Set()))}
    </>,
    <>
      {lead(formatMessage({ id: 'five.after' }))} <Value told={{ measured: coachedPeople, change: undefined }} />{' '}
      {formatMessage({ id: 'five.coached' })} <Value told={{ measured: opportunities, change: undefined }} />{' '}
      {formatMessage({ id: 'five.declared' })} {forecastWords(target, messages)}
    </>,
  ];
  return (
    <ol className={styles['sentences']}>
      {sentences.map((sentence, index) => (
        // eslint-disable-next-line react/no-array-index-key -- always the same five, in the same order
        <li key={index}>{sentence}</li>
      ))}
    </ol>
  );
}

/** A figure in a sentence, with how it changed. */
function Value({ told: { measured, change } }: { readonly told: Told }): ReactNode {
  const messages = useIntl();
  const openPassport = usePassport();
  const { total, unit } = measured;
  const text =
    total.state === 'shown'
      ? formatCount(total.value, unit, messages)
      : messages.formatMessage({
          id:
            total.state === 'withheld'
              ? 'figure.withheld'
              : total.because === undefined
                ? 'figure.undefined'
                : 'figure.unmeasured',
        });
  const changed = change === undefined ? null : changeText(change, unit, messages);
  return (
    <>
      {openPassport === null ? (
        <strong>{text}</strong>
      ) : (
        <button type="button" className={styles['value']} onClick={() => openPassport(measured, total)}>
          {text}
        </button>
      )}
      {changed !== null && `, ${changed}`}
    </>
  );
}

function targetWords(target: Released<TargetStanding> | undefined, messages: IntlShape): string {
  if (target === undefined) return '';
  const value = formatValue(target.target.value, target.unit, messages);
  return `${messages.formatMessage({ id: 'targets.card' }, { value })} ${messages.formatMessage({ id: `targets.state.${target.standing.state}` })}.`;
}

function forecastWords(target: Released<TargetStanding> | undefined, messages: IntlShape): string {
  if (target?.forecast?.state !== 'foreseen') return '';
  const bound = (value: number): string => formatValue(Math.round(value), target.unit, messages);
  const { low, high } = target.forecast.range;
  return messages.formatMessage({ id: 'five.forecast' }, { low: bound(low), high: bound(high) });
}
