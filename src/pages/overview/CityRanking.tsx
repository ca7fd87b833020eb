import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useProgramme } from '../../app/setting/places.tsx';
import type { PlaceNames } from '../../i18n/labels.ts';
import { labelOf } from '../../i18n/labels.ts';
import { hidesMore, type Measured } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import { Bars } from '../../ui/charts/bars/Bars.tsx';
import { ChartPending } from '../../ui/charts/ChartPending.tsx';
import { toBars } from '../../ui/charts/bars/toBars.ts';
import type { Answer } from '../../ui/figure/answer.ts';
import { useBefore } from '../../ui/figure/Before.ts';
import styles from './OverviewPage.module.css';

const SHOWN = 8;

/** The cities with most people, beside the map whose table has them all. */
export function CityRanking({
  people,
  gazetteer,
}: {
  readonly people: Answer<Released<Measured>>;
  readonly gazetteer: PlaceNames;
}): ReactNode {
  const messages = useIntl();
  const { hub } = useProgramme();
  const before = useBefore(people.state === 'ready' ? people.value : null);
  const title = messages.formatMessage({ id: 'ranking.title' });
  if (people.state !== 'ready') return <ChartPending title={title} answer={people} />;
  const cities = people.value.cells.filter(({ key }) => key !== 'unknown');
  const shown = cities.slice(0, SHOWN);
  const bars = toBars(
    { ...people.value, cells: shown },
    (key) => labelOf('city', key, { messages, gazetteer }),
    messages,
    { before },
  );
  const summary = messages.formatMessage({ id: 'ranking.summary' }, { shown: shown.length, count: cities.length });
  return (
    <div className={styles['ranking']}>
      <h3>{title}</h3>
      <Bars
        name={`${title}. ${summary}`}
        bars={bars.map((bar) => (bar.key === hub ? { ...bar, color: 'var(--color-hub)' } : bar))}
      />
      <p>{summary}</p>
      {hidesMore(people.value) && <p>{messages.formatMessage({ id: 'ranked.withheld' })}</p>}
    </div>
  );
}
