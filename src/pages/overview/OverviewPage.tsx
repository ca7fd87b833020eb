import { type ReactNode, Suspense, useEffect } from 'react';
import { lazily } from '../../app/code/lazily.tsx';
import { useIntl } from 'react-intl';
import { useArea } from '../../app/address/area.ts';
import { Coming, useBusy } from '../../app/figures/busy.tsx';
import { useDataset, useExtent } from '../../app/dataset/DatasetProvider.tsx';
import { NoDataset } from '../../app/shell/NoDataset.tsx';
import { useGazetteer, usePlaces, useProgramme } from '../../app/setting/places.tsx';
import { useFigures, useFirstFigures } from '../../app/figures/useFigures.ts';
import { useOnceDrawn } from '../../app/figures/useOnceDrawn.ts';
import { FilterBar } from '../../app/address/FilterBar.tsx';
import { ReadingNow } from '../../app/shell/ReadingNow.tsx';
import { useBeforeFigures } from '../../app/figures/useBeforeFigures.ts';
import { BeforeProvider } from '../../ui/figure/Before.ts';
import { useChanges } from '../../app/figures/useChanges.ts';
import type { IndicatorId } from '../../model/figure/indicator.ts';
import { headlineRequests, headlines, overviewBeside, overviewRequests } from '../../metrics/ask/requests/overview.ts';
import { isRunning } from '../../model/time/period.ts';
import { isAmong } from '../../model/address/filter.ts';
import { useView } from '../../app/address/view.ts';
import { pick } from '../../app/address/pick.ts';
import { useScope } from '../../app/figures/useComputed.ts';
import { useStandings } from '../../app/figures/useStandings.ts';
import type { Around } from './around.ts';
import { Refreshing } from '../../ui/figure/Refreshing.tsx';
import { Guarded } from '../../ui/layout/Guarded.tsx';
import { Five } from './Five.tsx';
import { Head } from './Head.tsx';
import { Targets } from './Targets.tsx';
import { useFive } from '../../app/answers/useFive.ts';
import { useMoved } from '../../app/answers/useMoved.ts';
import styles from './OverviewPage.module.css';

const loadBelow = async () => (await import('./Below.tsx')).Below;
const Below = lazily(loadBelow);

/** The period in figures: how many, when, where, who, and what came next. */
export function OverviewPage(): ReactNode {
  const { dataset } = useDataset();
  if (dataset.state === 'empty' || dataset.state === 'failed') return <NoDataset dataset={dataset} />;
  return <Overview />;
}

function Overview(): ReactNode {
  const { formatMessage } = useIntl();
  const figures = useFigures(overviewRequests);
  const first = useFirstFigures(headlineRequests, figures);
  const { hub, name } = useProgramme();
  const gazetteer = useGazetteer();
  const drawn = usePlaces();
  const isRefreshing = figures.state === 'ready' && figures.isRefreshing;
  useBusy(drawn.state === 'loading');
  const isBegun = first.state !== 'loading';
  useEffect(() => {
    // Its code comes behind the first figures, and while the others are counted.
    if (isBegun) void loadBelow().catch(() => undefined); // said where it is drawn
  }, [isBegun]);
  const changeOf = useChanges(headlines, first);
  const beforeOf = useBeforeFigures(overviewBeside);
  const standings = useStandings();
  const { period } = useScope();
  const running = isRunning(period, useExtent());
  const around = (indicator: IndicatorId): Around => ({
    indicator,
    answer: pick(first, indicator),
    change: changeOf(indicator),
    months: pick(figures, indicator, 'month'),
    target:
      standings.answer.state === 'ready'
        ? standings.answer.value.find(({ target }) => target.indicator === indicator)
        : undefined,
  });
  const moved = useMoved();
  // What is compared is told soon after: drawn before it is there, all that is below would be drawn twice.
  const isDrawn = useOnceDrawn(figures.state !== 'loading' && moved?.state !== 'loading');
  const { cities, departments } = useView().view.filter;
  const hasHub = isAmong(hub, gazetteer?.city(hub)?.department ?? null, { cities, departments });
  const places = { hub: gazetteer?.city(hub)?.name ?? '', area: useArea() };
  const five = useFive();
  const review =
    figures.state !== 'ready'
      ? null
      : {
          title: formatMessage({ id: 'page.overview' }),
          measured: figures.measured,
          changeOf,
          before: beforeOf,
          five: five?.sentences ?? [],
          moved: moved?.state === 'ready' ? moved.value : null,
          targets: standings.answer.state === 'ready' ? standings.answer.value : [],
        };
  return (
    <BeforeProvider value={beforeOf}>
      <Guarded>
        <header className={styles['head']}>
          <p className={styles['over']}>
            {formatMessage({ id: 'page.overview' })} <ReadingNow />
          </p>
          <h1 className={styles['title']}>{name}</h1>
        </header>
        <FilterBar review={review} isCompared />
        <Head around={around} places={places} isRefreshing={isRefreshing} hasHub={hasHub} />
        <Refreshing isRefreshing={isRefreshing}>
          <div className={styles['promised']} data-running={running}>
            <Five figures={figures} sentences={five?.sentences ?? null} />
            <Targets standings={standings} isRunning={running} />
          </div>
          <Suspense fallback={<Coming />}>
            {isDrawn ? (
              <Below
                figures={figures}
                places={{ ...places, hub: hasHub ? places.hub : null }}
                drawn={drawn}
                around={around}
                moved={moved}
              />
            ) : (
              <Coming />
            )}
          </Suspense>
        </Refreshing>
      </Guarded>
    </BeforeProvider>
  );
}
