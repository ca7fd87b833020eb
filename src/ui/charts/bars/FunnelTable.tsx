import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { formatFigure } from '../../../i18n/format.ts';
import type { Measured } from '../../../model/figure/figure.ts';
import type { Released } from '../../../model/figure/released.ts';
import { useFigureMarks } from '../../figure/Refreshing.tsx';
import styles from '../ChartTable.module.css';

interface Props {
  readonly people: Released<Measured>;
  readonly coachingRate: Released<Measured>;
  readonly opportunityRate: Released<Measured>;
}

/** The steps of the funnel with n, N and the rate. */
export function FunnelTable({ people, coachingRate, opportunityRate }: Props): ReactNode {
  const messages = useIntl();
  const figureMarks = useFigureMarks();
  const number = (value: number | null): string => (value === null ? '' : messages.formatNumber(value));
  const rates = [
    { name: 'funnel.coached', measured: coachingRate },
    { name: 'funnel.helped', measured: opportunityRate },
  ] as const;
  return (
    <table className={styles['table']}>
      <caption>{messages.formatMessage({ id: 'funnel.title' })}</caption>
      <thead>
        <tr>
          {(['funnel.step', 'funnel.count', 'funnel.base', 'funnel.rate'] as const).map((id) => (
            <th key={id} scope="col">
              {messages.formatMessage({ id })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{messages.formatMessage({ id: 'funnel.people' })}</th>
          <td {...figureMarks(people.indicator, people.total)}>{formatFigure(people.total, people.unit, messages)}</td>
          <td>–</td>
          <td>–</td>
        </tr>
        {rates.map(({ name, measured: { indicator, total, unit } }) => (
          <tr key={name}>
            <th scope="row">{messages.formatMessage({ id: name })}</th>
            <td>{number(total.state === 'shown' ? total.numerator : null)}</td>
            <td>{number(total.state === 'shown' ? total.denominator : null)}</td>
            <td {...figureMarks(indicator, total)}>{formatFigure(total, unit, messages)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
