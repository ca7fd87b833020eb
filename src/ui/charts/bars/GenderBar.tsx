import type { Released } from '../../../model/figure/released.ts';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { formatValue } from '../../../i18n/format.ts';
import type { Cell, Measured } from '../../../model/figure/figure.ts';
import type { Answer } from '../../figure/answer.ts';
import { usePick } from '../../figure/Pickable.tsx';
import { ChartCard } from '../ChartCard.tsx';
import { ChartPending } from '../ChartPending.tsx';
import { ChartTable } from '../ChartTable.tsx';
import { chartUnit } from '../chartUnit.ts';
import styles from './GenderBar.module.css';
import { knownCount } from './toBars.ts';

const colors: Readonly<Record<string, string>> = {
  F: 'var(--color-women)',
  M: 'var(--color-men)',
  X: 'var(--color-other)',
};

interface Props {
  readonly answer: Answer<Released<Measured>>;
  readonly label: (key: string) => string;
}

/** Women, men and other among people whose gender is known; unknown in words, apart. */
export function GenderBar({ answer, label }: Props): ReactNode {
  const messages = useIntl();
  const pick = usePick('gender');
  const title = messages.formatMessage({ id: 'gender.title' });
  if (answer.state !== 'ready') return <ChartPending title={title} answer={answer} />;
  const { value: measured } = answer;
  const known = knownCount(measured.cells);
  const isWithheld = measured.cells.some(({ figure }) => figure.state === 'withheld');
  const summary =
    known === null
      ? messages.formatMessage({ id: isWithheld ? 'figure.withheld.small-count' : 'gender.summary.none' })
      : messages.formatMessage({ id: 'gender.summary' }, { known, women: share(valueOf(measured, 'F') / known) });
  function share(part: number): string {
    return formatValue(part, 'share', messages);
  }
  const unknown = valueOf(measured, 'unknown');
  const parts = known === null ? [] : measured.cells.filter((cell) => cell.key !== 'unknown' && count(cell) > 0);
  return (
    <ChartCard
      title={title}
      summary={summary}
      measured={measured}
      notes={[
        isWithheld ? null : messages.formatMessage({ id: 'chart.unknown' }, { count: unknown }),
        messages.formatMessage({ id: 'chart.rounding' }),
      ]}
      table={
        <ChartTable caption={title} columns={[{ name: chartUnit(measured.unit, messages), measured }]} label={label} />
      }
    >
      <div role="img" aria-label={`${title}. ${summary}`}>
        <div className={styles['bar']}>
          {parts.map((cell) => (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- a picture: the rows of its table are buttons
            <span
              key={cell.key}
              style={{
                flexGrow: count(cell),
                backgroundColor: colors[cell.key],
                cursor: pick === null ? 'auto' : 'pointer',
              }}
              onClick={() => pick?.(cell.key)}
            />
          ))}
        </div>
        <ul className={styles['legend']}>
          {parts.map((cell) => (
            <li key={cell.key}>
              <span className={styles['swatch']} style={{ backgroundColor: colors[cell.key] }} />
              {label(cell.key)} <strong>{share(count(cell) / (known ?? 1))}</strong>
              <span className={styles['count']}>{messages.formatNumber(count(cell))}</span>
            </li>
          ))}
        </ul>
      </div>
    </ChartCard>
  );
}

function count({ figure }: Released<Cell>): number {
  return figure.state === 'shown' ? figure.value : 0;
}

function valueOf({ cells }: Released<Measured>, key: string): number {
  const cell = cells.find((each) => each.key === key);
  return cell === undefined ? 0 : count(cell);
}
