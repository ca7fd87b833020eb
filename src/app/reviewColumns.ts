import type { IntlShape } from 'react-intl';
import { formatBase, formatPeriod } from '../i18n/format.ts';
import { madeOf } from '../metrics/release/released.ts';
import { countShown, type Figure, type Measured } from '../model/figure/figure.ts';
import type { IndicatorId, Unit } from '../model/figure/indicator.ts';
import type { Released } from '../model/figure/released.ts';
import type { Grid, GridCell } from '../share/grid.ts';
import type { SharedTable } from '../share/table.ts';
import { type BeforeOf, beforeOf } from '../ui/figure/Before.ts';
import { FEW } from '../ui/figure/changeText.ts';
import type { Review } from './review.ts';

const decimals: Readonly<Partial<Record<Unit, number>>> = {
  share: 1,
  'per-person': 2,
  'per-session': 1,
  'per-1000': 1,
};
const empty: GridCell = { text: '' };

/** The figures that stand alone, a number to a column: now, before, difference (in points for a share), in per cent from thirty on, target and how much of it. */
export function figuresOf({ measured, changeOf, targets }: Review, messages: IntlShape): Grid {
  const { formatMessage } = messages;
  const heads = [
    'share.indicator',
    'away.value',
    'before.head',
    'away.difference',
    'away.percent',
    'targets.value',
    'targets.share',
    'formula.unit',
    'away.base',
  ] as const;
  return {
    head: [heads.map((id) => formatMessage({ id }))],
    rows: measured
      .filter(({ by }) => by === null)
      .map(({ indicator: id, unit, total }) => [
        { text: formatMessage({ id: `indicator.${id}` }) },
        numberIn(total, unit),
        ...changeCells(id, unit, changeOf),
        ...targetCells(id, targets),
        { text: formatMessage({ id: `unit.${unit}` }, { count: 2 }) },
        { text: formatBase(id, total, messages) ?? '' },
      ]),
  };
}

function numberIn(figure: Released<Figure>, unit: Unit): GridCell {
  return { figure, isShare: unit === 'share', decimals: decimals[unit] ?? 0 };
}

function changeCells(id: IndicatorId, unit: Unit, changeOf: Review['changeOf']): readonly GridCell[] {
  const change = changeOf(id);
  if (change === undefined) return [empty, empty, empty];
  const { now, before } = change;
  const difference = differenceOf(now, before, unit === 'share' ? 100 : 1);
  const percent = change.isAllNew || unit === 'share' ? null : percentOf(now, before);
  return [
    numberIn(before, unit),
    difference === null || change.isAllNew
      ? empty
      : { figure: difference, isShare: false, decimals: decimals[unit] ?? 0 },
    percent === null ? empty : { figure: percent, isShare: true, decimals: 1 },
  ];
}

/** `null` when either is not shown. */
function differenceOf(now: Released<Figure>, before: Released<Figure>, times = 1): Released<Figure> | null {
  if (now.state !== 'shown' || before.state !== 'shown') return null;
  return madeOf({ now, before }, () => countShown(times * (now.value - before.value)));
}

function percentOf(now: Released<Figure>, before: Released<Figure>): Released<Figure> | null {
  if (now.state !== 'shown' || before.state !== 'shown' || Math.min(now.value, before.value) < FEW) return null;
  return madeOf({ now, before }, () => countShown(now.value / before.value - 1));
}

function targetCells(id: IndicatorId, targets: Review['targets']): readonly GridCell[] {
  const found = targets.find(({ target }) => target.indicator === id);
  if (found === undefined) return [empty, empty];
  const { target, now, unit } = found;
  const isPart = now.state === 'shown' && unit !== 'share' && target.value > 0;
  return [
    numberIn(
      madeOf(found, () => countShown(target.value)),
      unit,
    ),
    isPart ? { figure: madeOf(found, () => countShown(now.value / target.value)), isShare: true, decimals: 1 } : empty,
  ];
}

/** The same table with, after each count that is compared, what it was before and the difference. */
export function withBefore(
  table: SharedTable,
  measured: readonly Released<Measured>[],
  past: BeforeOf,
  messages: IntlShape,
): SharedTable {
  const keys = [...new Set(measured.flatMap(({ cells }) => cells.map(({ key }) => key)))];
  const befores = measured.map((each) => {
    const then = each.unit === 'share' ? null : past(each.indicator, each.by);
    return then === null ? null : beforeOf(each, then);
  });
  const spread = (own: readonly Released<Figure>[], thenOf: (index: number) => Released<Figure> | null) =>
    own.flatMap((figure, index): readonly Released<Figure>[] => {
      if (befores[index] == null) return [figure];
      const then = thenOf(index) ?? { state: 'undefined' };
      return [figure, then, differenceOf(figure, then) ?? { state: 'undefined' }];
    });
  return {
    ...table,
    columns: table.columns.flatMap((column, index) => {
      const before = befores[index];
      if (before == null) return [column];
      const period = formatPeriod(before.measured.period, messages);
      const change = messages.formatMessage({ id: 'before.change' });
      return [
        column,
        { ...column, name: `${column.name}, ${period}` },
        { ...column, name: `${column.name}, ${change}` },
      ];
    }),
    rows: table.rows.map((row, nth) => ({
      ...row,
      cells: spread(row.cells, (index) => befores[index]?.at(keys[nth] ?? '') ?? null),
    })),
    total:
      table.total === null
        ? null
        : { ...table.total, cells: spread(table.total.cells, (index) => befores[index]?.measured.total ?? null) },
  };
}
