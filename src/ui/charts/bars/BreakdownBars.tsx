import type { Released } from '../../../model/figure/released.ts';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { formatPeriod } from '../../../i18n/format.ts';
import type { Measured } from '../../../model/figure/figure.ts';
import type { Answer } from '../../figure/answer.ts';
import { useBefore } from '../../figure/Before.ts';
import { useNoted } from '../../figure/Notes.tsx';
import { usePick } from '../../figure/Pickable.tsx';
import { Bars } from './Bars.tsx';
import { ChartCard } from '../ChartCard.tsx';
import { ChartPending } from '../ChartPending.tsx';
import { ChartTable } from '../ChartTable.tsx';
import { chartUnit } from '../chartUnit.ts';
import { toBars } from './toBars.ts';

interface Props {
  readonly title: string;
  readonly answer: Answer<Released<Measured>>;
  readonly label: (key: string) => string;
}

/** Categories drawn, with how many did not say; the table has them all. */
const SHOWN = 14;

/** No day. */
const never = { from: '', to: '' };

/** Any breakdown as bars, in the order of its domain or largest first. */
export function BreakdownBars({ title, answer, label }: Props): ReactNode {
  const messages = useIntl();
  const pick = usePick(answer.state === 'ready' ? answer.value.by : null);
  const before = useBefore(answer.state === 'ready' ? answer.value : null);
  const noted = useNoted(null, answer.state === 'ready' ? answer.value.period : never);
  if (answer.state !== 'ready') return <ChartPending title={title} answer={answer} />;
  const { value } = answer;
  const known = value.cells.filter(({ key }) => key !== 'unknown');
  const drawn = [...known.slice(0, SHOWN), ...value.cells.filter(({ key }) => key === 'unknown')];
  return (
    <ChartCard
      title={title}
      summary={
        SHOWN < known.length
          ? messages.formatMessage({ id: 'rates.shown' }, { shown: SHOWN, count: known.length })
          : null
      }
      measured={value}
      notes={[
        before === null
          ? null
          : messages.formatMessage({ id: 'before.mark' }, { period: formatPeriod(before.measured.period, messages) }),
        ...(value.by === 'month' ? noted : []),
      ]}
      rows={value.cells.length}
      table={
        <ChartTable
          caption={title}
          columns={[{ name: chartUnit(value.unit, messages), measured: value }]}
          label={label}
        />
      }
    >
      {drawn.length === 0 ? (
        <p>{messages.formatMessage({ id: 'chart.nothing' })}</p>
      ) : (
        <Bars name={title} bars={toBars({ ...value, cells: drawn }, label, messages, { before })} onPick={pick} />
      )}
    </ChartCard>
  );
}
