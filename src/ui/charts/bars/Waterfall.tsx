import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { formatSigned } from '../../../i18n/format.ts';
import type { Period } from '../../../model/time/period.ts';
import type { WhatMoved } from '../../../model/figure/answers/whatMoved.ts';
import type { Released } from '../../../model/figure/released.ts';
import { ChartCard } from '../ChartCard.tsx';
import tables from '../ChartTable.module.css';
import styles from './Waterfall.module.css';

interface Props {
  readonly moved: Released<WhatMoved>;
  readonly period: Period;
  readonly nameOf: (city: string) => string;
}

const parts = ['same', 'opened', 'closed', 'calendar'] as const;
type Key = 'before' | (typeof parts)[number] | 'now';

/** From the attendances of the period before to those of now, step by step; the steps sum exactly. */
export function Waterfall({ moved, period, nameOf }: Props): ReactNode {
  const messages = useIntl();
  const { formatMessage, formatNumber, formatList } = messages;
  const title = formatMessage({ id: 'moved.title' });
  const signed = (value: number): string => formatSigned(value, 0, messages);
  const summary = formatMessage(
    { id: 'moved.summary' },
    { before: moved.before, now: moved.now, change: signed(moved.now - moved.before) },
  );
  const steps = stepsOf(moved);
  const most = Math.max(1, ...steps.flatMap(({ from, to }) => [from, to]));
  const detail = (key: Key): string => {
    if (key === 'calendar')
      return formatMessage({ id: 'moved.days' }, { before: moved.days.before, now: moved.days.now });
    if (key === 'same') return formatMessage({ id: 'moved.cities' }, { count: moved.cities.same.length });
    return key === 'opened' || key === 'closed' ? formatList(moved.cities[key].map(nameOf)) : '';
  };
  return (
    <ChartCard
      title={title}
      summary={summary}
      measured={{ unit: 'attendances', period, of: moved }}
      notes={[formatMessage({ id: 'moved.note' })]}
      table={
        <table className={tables['table']}>
          <caption>{title}</caption>
          <thead>
            <tr>
              {(['moved.part', 'indicator.attendances', 'moved.detail'] as const).map((id) => (
                <th key={id} scope="col">
                  {formatMessage({ id })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {steps.map(({ key, value }) => (
              <tr key={key}>
                <th scope="row">{formatMessage({ id: `moved.${key}` })}</th>
                <td>{isTotal(key) ? formatNumber(value) : signed(value)}</td>
                <td>{detail(key)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <div className={styles['steps']} role="img" aria-label={`${title}. ${summary}`}>
        {steps.map(({ key, from, to, value }) => (
          <div key={key} className={styles['step']} data-kind={isTotal(key) ? 'total' : to < from ? 'less' : 'more'}>
            <span>{formatMessage({ id: `moved.${key}` })}</span>
            <span className={styles['track']}>
              <i
                style={{
                  insetInlineStart: `${(Math.min(from, to) / most) * 100}%`,
                  inlineSize: `${(Math.abs(to - from) / most) * 100}%`,
                }}
              />
            </span>
            <strong>{isTotal(key) ? formatNumber(value) : signed(value)}</strong>
          </div>
        ))}
      </div>
    </ChartCard>
  );
}

function isTotal(key: Key): boolean {
  return key === 'before' || key === 'now';
}

/** Each step from where the one before it ended. */
function stepsOf(moved: Released<WhatMoved>): readonly { key: Key; from: number; to: number; value: number }[] {
  return [
    { key: 'before', from: 0, to: moved.before, value: moved.before },
    ...parts.map((key, index) => {
      const from = parts.slice(0, index).reduce((sum, each) => sum + moved[each], moved.before);
      return { key, from, to: from + moved[key], value: moved[key] };
    }),
    { key: 'now', from: 0, to: moved.now, value: moved.now },
  ];
}
