import type { ReactNode } from 'react';
import { FormattedNumber, useIntl } from 'react-intl';
import { formatDay } from '../../i18n/format.ts';
import type { MappedColumn } from '../../model/dataset/report.ts';
import styles from './Form.module.css';

/** The days of a column under each order that its dates may be in, side by side: what the keeper chooses between. */
export function DateOrders({ columns }: { readonly columns: readonly MappedColumn[] }): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const { header, dates = [] } = columns.find(({ dates: readings }) => readings !== undefined) ?? {};
  const dayOf = (day: string | null): string =>
    day === null ? formatMessage({ id: 'preview.missing' }) : formatDay(day, messages);
  if (header === undefined) return null;
  const examples = dates[0]?.examples ?? [];
  const title = formatMessage({ id: 'order.title' }, { column: header });
  return (
    <div className={styles['scroll']} tabIndex={0} role="region" aria-label={title}>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{formatMessage({ id: 'order.cell' })}</th>
            {dates.map(({ order }) => (
              <th key={order} scope="col">
                {formatMessage({ id: `order.${order}` })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {examples.map(({ text }, position) => (
            <tr key={text}>
              <th scope="row">{text}</th>
              {dates.map(({ order, examples: own }) => (
                <td key={order}>{dayOf(own[position]?.day ?? null)}</td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{formatMessage({ id: 'order.from' })}</th>
            {dates.map(({ order, from }) => (
              <td key={order}>{dayOf(from)}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{formatMessage({ id: 'order.to' })}</th>
            {dates.map(({ order, to }) => (
              <td key={order}>{dayOf(to)}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{formatMessage({ id: 'order.unread' })}</th>
            {dates.map(({ order, unread }) => (
              <td key={order}>
                <FormattedNumber value={unread} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
