import { type ReactNode, useState, useTransition } from 'react';
import { type IntlShape, useIntl } from 'react-intl';
import { labelOf, type PlaceNames } from '../i18n/labels.ts';
import { indicator } from '../metrics/indicators.ts';
import type { Measured } from '../model/figure.ts';
import type { IndicatorId } from '../model/indicator.ts';
import type { WhatMoved } from '../model/whatMoved.ts';
import { definitionsOf } from '../share/definition.ts';
import { download } from '../share/download.ts';
import { fileNameOf } from '../share/fileName.ts';
import type { Provenance } from '../share/provenance.ts';
import { slidesOf } from '../share/slides.ts';
import { tableOf } from '../share/table.ts';
import { workbookOf } from '../share/tableXlsx.ts';
import { changeText } from '../ui/figure/changeText.ts';
import { Button } from '../ui/layout/Button.tsx';
import styles from '../ui/filters/FilterBar.module.css';
import { useBusy } from './busy.tsx';
import { formulaOf } from './formula.ts';
import { usePlaceNames } from './places.tsx';
import type { Changed } from './useChanges.ts';
import { useProvenance } from './useProvenance.ts';

interface Props {
  readonly title: string;
  /** Figures alone, and figures by a breakdown, as the page shows them. */
  readonly measured: readonly Measured[];
  readonly changeOf: (id: IndicatorId) => Changed | undefined;
  readonly moved: WhatMoved | null;
}

/** Takes the review away: a workbook with every table, an editable deck of slides, paper. */
export function TakeAway(props: Props): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const provenance = useProvenance();
  const gazetteer = usePlaceNames();
  const [failure, setFailure] = useState<string | null>(null);
  const [isWriting, startWriting] = useTransition();
  useBusy(isWriting);
  const save = (extension: 'xlsx' | 'pptx'): void =>
    startWriting(async () => {
      try {
        setFailure(null);
        const make = extension === 'xlsx' ? workbook : slides;
        download(
          fileNameOf(props.title, provenance.period, extension),
          await make(props, { provenance, gazetteer, messages }),
        );
      } catch (error) {
        setFailure(error instanceof Error ? error.message : String(error));
      }
    });
  return (
    <div className={styles['away']} role="group" aria-label={formatMessage({ id: 'away.title' })}>
      <Button disabled={isWriting} onClick={() => save('xlsx')}>
        {formatMessage({ id: 'away.workbook' })}
      </Button>
      <Button disabled={isWriting} onClick={() => save('pptx')}>
        {formatMessage({ id: 'away.slides' })}
      </Button>
      <Button onClick={() => window.print()}>{formatMessage({ id: 'away.print' })}</Button>
      <p role="status">{failure !== null && formatMessage({ id: 'away.failed' }, { message: failure })}</p>
    </div>
  );
}

interface Around {
  readonly provenance: Provenance;
  readonly gazetteer: PlaceNames;
  readonly messages: IntlShape;
}

function tablesOf({ measured }: Props, { provenance, gazetteer, messages }: Around) {
  return measured.flatMap((each) => {
    const { by } = each;
    if (by === null) return [];
    const title = messages.formatMessage(
      { id: 'away.table' },
      {
        what: messages.formatMessage({ id: `indicator.${each.indicator}` }),
        by: messages.formatMessage({ id: `breakdown.${by}` }),
      },
    );
    const label = (key: string): string => labelOf(by, key, { messages, gazetteer });
    return [{ by, table: tableOf({ title, measured: [each], label }, provenance, messages) }];
  });
}

function definitions({ measured }: Props, { messages }: Around) {
  const formula = (id: IndicatorId): string => {
    const each = indicator(id);
    return 'count' in each
      ? formulaOf(each.count, messages)
      : `${formulaOf(each.numerator, messages)} / ${formulaOf(each.denominator, messages)}`;
  };
  return definitionsOf(
    measured.map((each) => each.indicator),
    formula,
    messages,
  );
}

async function workbook(props: Props, around: Around): Promise<Blob> {
  const { provenance, messages } = around;
  const tables = tablesOf(props, around).map(({ table }) => table);
  return workbookOf({ title: props.title, tables, definitions: definitions(props, around), provenance }, messages);
}

async function slides(props: Props, around: Around): Promise<Blob> {
  const { title, measured, changeOf, moved } = props;
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
        target: null,
      };
    });
  const charts = tablesOf(props, around).map(({ by, table }) => ({
    kind: by === 'month' ? ('columns' as const) : by === 'gender' ? ('parts' as const) : ('bars' as const),
    table,
    summary: table.title,
  }));
  const part = (label: keyof Omit<WhatMoved, 'cities' | 'days'>, value: number) => ({
    label: formatMessage({ id: `moved.${label}` }),
    figure: { state: 'shown', value, numerator: value, denominator: null, unknown: 0 } as const,
  });
  return slidesOf(
    {
      title,
      provenance,
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
                  change: messages.formatNumber(moved.now - moved.before, { signDisplay: 'exceptZero' }),
                },
              ),
              unit: 'attendances',
              before: part('before', moved.before),
              parts: (['same', 'opened', 'closed', 'calendar'] as const).map((key) => part(key, moved[key])),
              after: part('now', moved.now),
              notes: [formatMessage({ id: 'moved.note' })],
            },
      definitions: definitions(props, around),
    },
    messages,
  );
}
