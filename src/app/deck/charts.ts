import type { IntlShape } from 'react-intl';
import { formatPeriod } from '../../i18n/format.ts';
import { labelOf, type PlaceNames } from '../../i18n/labels.ts';
import { madeOf } from '../../metrics/release/released.ts';
import type { Measured } from '../../model/figure/figure.ts';
import type { BreakdownId, IndicatorId } from '../../model/figure/indicator.ts';
import type { Released } from '../../model/figure/released.ts';
import type { DeckChart } from '../../share/deck/chart.ts';
import type { Tone } from '../../share/deck/frame.ts';
import type { Provenance } from '../../share/provenance.ts';
import { tableOf } from '../../share/table.ts';
import { beforeOf } from '../../ui/figure/Before.ts';
import type { Review } from '../review.ts';

/** What slides say around the figures. */
export interface Around {
  readonly provenance: Provenance;
  readonly gazetteer: PlaceNames;
  readonly messages: IntlShape;
}

const kinds: Readonly<Partial<Record<BreakdownId, DeckChart['kind']>>> = { month: 'columns', gender: 'parts' };

/** What a review holds of an indicator by a breakdown; `null` when it holds none. */
export function heldBy({ measured }: Review, id: IndicatorId, by: BreakdownId | null): Released<Measured> | null {
  return measured.find((each) => each.indicator === id && each.by === by) ?? null;
}

/** Indicators by a breakdown as a chart: the first with what it was before, unknown apart; `null` when the review holds none of them. */
export function chartOf(
  review: Review,
  title: string,
  by: BreakdownId,
  ids: readonly (readonly [IndicatorId, Tone])[],
  { provenance, gazetteer, messages }: Around,
): DeckChart | null {
  const found = ids.flatMap(([id, tone]) => {
    const measured = heldBy(review, id, by);
    return measured === null ? [] : [{ tone, measured }];
  });
  const [first] = found;
  if (first === undefined) return null;
  const table = tableOf(
    {
      title,
      measured: found.map(({ measured }) => withoutUnknown(measured)),
      label: (key) => labelOf(by, key, { messages, gazetteer }),
    },
    provenance,
    messages,
  );
  const kind = kinds[by] ?? 'bars';
  const unknown = first.measured.cells.find(({ key }) => key === 'unknown')?.figure;
  const apart =
    unknown?.state === 'shown' && unknown.value > 0
      ? [messages.formatMessage({ id: 'chart.unknown' }, { count: unknown.value })]
      : [];
  const told = { ...table, notes: [...apart, ...table.notes] };
  if (kind === 'parts') return { kind, table: told, tones: first.measured.cells.map(({ key }) => toneOf(key)) };
  const past = review.before?.(first.measured.indicator, by) ?? null;
  const before = past === null ? null : beforeOf(first.measured, past);
  if (before === null) return { kind, table: told, tones: found.map(({ tone }) => tone) };
  const keys = [...new Set(found.flatMap(({ measured }) => withoutUnknown(measured).cells.map(({ key }) => key)))];
  // What was comes first where time runs on, and below where bars lie one under another.
  const beside = <Each>(then: Each, now: readonly Each[]): readonly Each[] =>
    kind === 'columns' ? [then, ...now] : [...now, then];
  const column = { name: formatPeriod(before.measured.period, messages), unit: first.measured.unit };
  return {
    kind,
    tones: beside(
      'before',
      found.map(({ tone }) => tone),
    ),
    table: {
      ...told,
      columns: beside(column, told.columns),
      rows: told.rows.map(({ label, cells }, nth) => ({
        label,
        cells: beside(before.at(keys[nth] ?? '') ?? { state: 'undefined' }, cells),
      })),
      total: told.total === null ? null : { ...told.total, cells: beside(before.measured.total, told.total.cells) },
    },
  };
}

function withoutUnknown(measured: Released<Measured>): Released<Measured> {
  return madeOf(measured, (each) => ({ ...each, cells: each.cells.filter(({ key }) => key !== 'unknown') }));
}

function toneOf(key: string): Tone {
  return key === 'F' || key === 'M' || key === 'X' ? key : 'unknown';
}
