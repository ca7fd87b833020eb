import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { formatValue } from '../../i18n/format.ts';
import type { Measured } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import tables from '../charts/ChartTable.module.css';

interface Props {
  /** People by what each has only one of. */
  readonly measured: Released<Measured>;
  readonly title: string;
  readonly label: (key: string) => string;
}

/** The least and the most each share can be, whatever the missing answers are. */
export function BoundsTable({ measured: { cells, total }, title, label }: Props): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const countOf = (key: string): number => {
    const figure = cells.find((cell) => cell.key === key)?.figure;
    return figure?.state === 'shown' ? figure.value : 0;
  };
  const all = total.state === 'shown' ? total.value : 0;
  const missing = countOf('unknown');
  const share = (part: number, whole: number): string =>
    whole === 0 ? formatMessage({ id: 'figure.undefined' }) : formatValue(part / whole, 'share', messages);
  return (
    <table className={tables['table']}>
      <caption>{title}</caption>
      <thead>
        <tr>
          {(['bounds.category', 'bounds.low', 'bounds.known', 'bounds.high'] as const).map((id) => (
            <th key={id} scope="col">
              {formatMessage({ id })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {cells
          .filter(({ key }) => key !== 'unknown')
          .map(({ key }) => (
            <tr key={key}>
              <th scope="row">{label(key)}</th>
              <td>{share(countOf(key), all)}</td>
              <td>{share(countOf(key), all - missing)}</td>
              <td>{share(countOf(key) + missing, all)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
