import type { Released } from '../model/figure/released.ts';
import type { IntlShape } from 'react-intl';
import { formatSigned, formatValue } from '../i18n/format.ts';
import { labelOf, type PlaceNames } from '../i18n/labels.ts';
import { indicator } from '../metrics/define/indicators.ts';
import { madeOf } from '../metrics/release/released.ts';
import { countShown } from '../model/figure/figure.ts';
import type { IndicatorId } from '../model/figure/indicator.ts';
import type { TargetStanding } from '../model/figure/answers/standings.ts';
import type { WhatMoved } from '../model/figure/answers/whatMoved.ts';
import { type Definition, definitionsOf } from '../share/definition.ts';
import type { Provenance } from '../share/provenance.ts';
import { slidesOf } from '../share/slides.ts';
import { tableOf } from '../share/table.ts';
import { workbookOf } from '../share/tableXlsx.ts';
import { changeText } from '../ui/figure/changeText.ts';
import { sentenceText } from '../ui/review/fiveSentences.ts';
import { formulaOf } from './figures/formula.ts';
import type { Review } from './review.ts';
import { figuresOf, withBefore } from './reviewColumns.ts';

/** What files say around the figures. */
interface Around {
  readonly provenance: Provenance;
  readonly gazetteer: PlaceNames;
  readonly messages: IntlShape;
}

/** One table for each breakdown: its indicators side by side. */
function tablesOf(
  { measured, before }: Pick<Review, 'measured' | 'before'>,
  { provenance, gazetteer, messages }: Around,
) {
  const breakdowns = [...new Set(measured.flatMap(({ by }) => by ?? []))];
  return breakdowns.map((by) => {
    const columns = measured.filter((each) => each.by === by);
    const [only] = columns;
    const title = messages.formatMessage(
      { id: columns.length === 1 ? 'away.table' : 'away.tables' },
      {
        what: only === undefined ? '' : messages.formatMessage({ id: `indicator.${only.indicator}` }),
        by: messages.formatMessage({ id: `breakdown.${by}` }),
      },
    );
    const label = (key: string): string => labelOf(by, key, { messages, gazetteer });
    const table = tableOf({ title, measured: columns, label }, provenance, messages);
    return before === undefined ? table : withBefore(table, columns, before, messages);
  });
}

/** Breakdowns that a slide shows: people, and of them those at the hub. */
function chartsOf(review: Review, around: Around) {
  const { messages } = around;
  const { measured } = review;
  return [...new Set(measured.flatMap(({ by }) => by ?? []))].flatMap((by) => {
    const shown = measured.filter(
      ({ indicator: id, by: each }) => each === by && (id === 'people' || (id === 'hub-people' && by === 'month')),
    );
    return tablesOf({ measured: shown }, around).map((table) => {
      const title = messages.formatMessage(
        { id: 'away.table' },
        {
          what: messages.formatMessage({ id: 'indicator.people' }),
          by: messages.formatMessage({ id: `breakdown.${by}` }),
        },
      );
      const kind = by === 'month' ? ('columns' as const) : by === 'gender' ? ('parts' as const) : ('bars' as const);
      return { kind, table: { ...table, title }, summary: title };
    });
  });
}

/** The definitions of indicators, each once, with their formula in words. */
export function definitionsIn(ids: readonly IndicatorId[], messages: IntlShape): readonly Definition[] {
  const formula = (id: IndicatorId): string => {
    const each = indicator(id);
    return 'count' in each
      ? formulaOf(each.count, messages)
      : `${formulaOf(each.numerator, messages)} / ${formulaOf(each.denominator, messages)}`;
  };
  return definitionsOf(ids, formula, messages);
}

function definitions({ measured }: Pick<Review, 'measured'>, messages: IntlShape): readonly Definition[] {
  return definitionsIn(
    measured.map((each) => each.indicator),
    messages,
  );
}

export async function workbook(props: Review, around: Around): Promise<Blob> {
  const { provenance, messages } = around;
  const tables = tablesOf(props, around);
  const figures = figuresOf(props, messages);
  return workbookOf(
    { title: props.title, figures, tables, definitions: definitions(props, messages), provenance },
    messages,
  );
}

export async function slides(props: Review, around: Around): Promise<Blob> {
  const { title, measured, changeOf, moved, targets } = props;
  const { provenance, messages } = around;
  const { formatMessage } = messages;
  const headlines = measured
    .filter(({ by }) => by === null)
    .map(({ indicator: id, unit, total }) => {
      const change = changeOf(id);
      return {
        name: formatMessage({ id: `indicator.${id}` }),
        figure: total,
        unit,
        change: change === undefined ? null : changeText(change, unit, messages),
        target: targetText(targets, id, messages),
      };
    });
  const charts = chartsOf(props, around);
  const part = (from: Released<WhatMoved>, label: keyof Omit<WhatMoved, 'cities' | 'days'>) => ({
    label: formatMessage({ id: `moved.${label}` }),
    figure: madeOf(from, (each) => countShown(each[label])),
  });
  return slidesOf(
    {
      title,
      provenance,
      sentences: {
        title: formatMessage({ id: 'five.title' }),
        lines: props.five.map((sentence) => sentenceText(sentence, messages)),
      },
      headlines,
      charts,
      moved:
        moved === null
          ? null
          : {
              title: formatMessage({ id: 'moved.title' }),
              summary: formatMessage(
                { id: 'moved.summary' },
                {
                  before: moved.before,
                  now: moved.now,
                  change: formatSigned(moved.now - moved.before, 0, messages),
                },
              ),
              unit: 'attendances',
              before: part(moved, 'before'),
              parts: (['same', 'opened', 'closed', 'calendar'] as const).map((key) => part(moved, key)),
              after: part(moved, 'now'),
              notes: [formatMessage({ id: 'moved.note' })],
            },
      definitions: definitions(props, messages),
    },
    messages,
  );
}

function targetText(targets: readonly Released<TargetStanding>[], id: IndicatorId, messages: IntlShape): string | null {
  const found = targets.find(({ target }) => target.indicator === id);
  if (found === undefined) return null;
  return [
    messages.formatMessage({ id: 'targets.card' }, { value: formatValue(found.target.value, found.unit, messages) }),
    messages.formatMessage({ id: `targets.state.${found.standing.state}` }),
    ...foreseenText(found, messages),
  ].join(' ');
}

/** What a period that runs may end with, to three significant digits: a forecast has no more. */
function foreseenText({ forecast, unit }: Released<TargetStanding>, messages: IntlShape): readonly string[] {
  if (forecast?.state !== 'foreseen') return [];
  const number = (value: number): string => formatValue(Number(value.toPrecision(3)), unit, messages);
  const { low, high } = forecast.range;
  const range = messages.formatMessage({ id: 'targets.range' }, { low: number(low), high: number(high) });
  return [`(≈ ${number(forecast.value)}, ${range})`];
}
