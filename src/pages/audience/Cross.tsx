import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCrossing } from '../../app/answers/useCrossing.ts';
import { usePlaceNames } from '../../app/setting/places.tsx';
import { useSetView, useView } from '../../app/address/view.ts';
import { lowerFirst } from '../../i18n/plainText.ts';
import { labelOf } from '../../i18n/labels.ts';
import { type Crossable, crossable, type Crossing } from '../../model/figure/answers/crossing.ts';
import type { Released } from '../../model/figure/released.ts';
import { CrossTable } from '../../ui/audience/CrossTable.tsx';
import { ChartCard } from '../../ui/charts/ChartCard.tsx';
import { ChartPending } from '../../ui/charts/ChartPending.tsx';
import { Choice } from '../../ui/filters/Choice.tsx';
import { Section } from '../../ui/layout/Section.tsx';
import styles from './AudiencePage.module.css';

const MOST = 40;

/** Any two criteria crossed: a heat map which is its own table. */
export function Cross(): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const gazetteer = usePlaceNames();
  const { cross } = useView().view;
  const setView = useSetView();
  const [rows, columns] = cross ?? (['occupation', 'gender'] as const);
  const answer = useCrossing(rows, columns);
  const name = (by: Crossable): string => formatMessage({ id: `breakdown.${by}` });
  const title = formatMessage({ id: 'cross.title' }, { rows: name(rows), columns: lowerFirst(name(columns)) });
  const choice = (
    id: 'cross.rows' | 'cross.columns',
    value: Crossable,
    taken: Crossable,
    choose: (by: Crossable) => void,
  ) => (
    <Choice
      label={formatMessage({ id })}
      value={value}
      groups={[
        {
          label: null,
          options: crossable.filter((by) => by !== taken).map((by) => ({ value: by, label: name(by) })),
        },
      ]}
      onChoose={choose}
    />
  );
  return (
    <Section
      title={formatMessage({ id: 'audience.cross' })}
      lead={formatMessage({ id: 'audience.cross.lead' })}
      folded="narrow"
    >
      <div className={styles['choices']}>
        {choice('cross.rows', rows, columns, (by) => setView({ cross: [by, columns] }))}
        {choice('cross.columns', columns, rows, (by) => setView({ cross: [rows, by] }))}
      </div>
      {answer.state !== 'ready' ? (
        <ChartPending title={title} answer={answer} />
      ) : (
        <ChartCard
          title={title}
          summary={formatMessage({ id: 'cross.summary' })}
          measured={{ unit: 'people', period: answer.value.period, of: answer.value }}
          notes={[
            answer.value.rows.keys.length > MOST
              ? formatMessage({ id: 'cross.many' }, { shown: MOST, count: answer.value.rows.keys.length })
              : null,
          ]}
        >
          <CrossTable
            crossing={cut(answer.value)}
            title={title}
            label={(by, key) => labelOf(by, key, { messages, gazetteer })}
          />
        </ChartCard>
      )}
    </Section>
  );
}

/** The first rows: more would not be read. */
function cut(crossing: Released<Crossing>): Released<Crossing> {
  const { rows, cells } = crossing;
  return {
    ...crossing,
    rows: { ...rows, keys: rows.keys.slice(0, MOST), totals: rows.totals.slice(0, MOST) },
    cells: cells.slice(0, MOST),
  };
}
