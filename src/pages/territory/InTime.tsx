import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import { useCircles } from '../../app/answers/useCircles.ts';
import { type Places, useProgramme } from '../../app/setting/places.tsx';
import { useSetFilter } from '../../app/address/view.ts';
import { labelOf } from '../../i18n/labels.ts';
import { ChartCard } from '../../ui/charts/ChartCard.tsx';
import { ChartPending } from '../../ui/charts/ChartPending.tsx';
import { ChartTable } from '../../ui/charts/ChartTable.tsx';
import { MomentPlayer } from '../../ui/map/moments/MomentPlayer.tsx';
import { RegionMap } from '../../ui/map/RegionMap.tsx';
import { SmallMaps } from '../../ui/map/moments/SmallMaps.tsx';
import { Section } from '../../ui/layout/Section.tsx';
import { largestOf, mapsOf, wholeOf } from './moments.ts';
import styles from './TerritoryPage.module.css';
import { Tour } from './Tour.tsx';

/** The map quarter by quarter, month by month, and the days of the tour. */
export function InTime({ places }: { readonly places: Places }): ReactNode {
  const { formatMessage } = useIntl();
  return (
    <Section title={formatMessage({ id: 'territory.time' })} folded="always">
      <Quarters places={places} />
      <div className={styles['pair']}>
        <Months places={places} />
        <Tour places={places} />
      </div>
    </Section>
  );
}

function Quarters({ places: { gazetteer, outline } }: { readonly places: Places }): ReactNode {
  const messages = useIntl();
  const { hub } = useProgramme();
  const answer = useCircles('quarter');
  const title = messages.formatMessage({ id: 'moments.quarters' });
  if (answer.state !== 'ready') return <ChartPending title={title} answer={answer} />;
  const name = (key: string): string => labelOf('quarter', key, { messages, gazetteer });
  const maps = mapsOf(answer.value).map(({ moment, measured }) => ({ name: name(moment), measured }));
  const whole = wholeOf(answer.value);
  const summary = messages.formatMessage({ id: 'moments.quarters.summary' });
  return (
    <ChartCard
      title={title}
      summary={summary}
      measured={whole}
      rows={whole.cells.length}
      table={
        <ChartTable
          caption={title}
          columns={[{ name: messages.formatMessage({ id: 'moments.whole' }), measured: whole }, ...maps]}
          label={(key) => labelOf('city', key, { messages, gazetteer })}
        />
      }
    >
      <SmallMaps outline={outline} gazetteer={gazetteer} hub={hub} maps={maps} largest={largestOf(answer.value)} />
    </ChartCard>
  );
}

function Months({ places: { gazetteer, outline } }: { readonly places: Places }): ReactNode {
  const messages = useIntl();
  const { hub } = useProgramme();
  const setFilter = useSetFilter();
  const [asked, setAsked] = useState(0);
  const answer = useCircles('month');
  const title = messages.formatMessage({ id: 'moments.months' });
  if (answer.state !== 'ready') return <ChartPending title={title} answer={answer} />;
  const maps = mapsOf(answer.value);
  const names = maps.map(({ moment }) => labelOf('month', moment, { messages, gazetteer }));
  const index = Math.min(asked, maps.length - 1);
  const shown = maps[index];
  if (shown === undefined) return null;
  const name = names[index] ?? '';
  return (
    <ChartCard
      title={title}
      summary={messages.formatMessage({ id: 'moments.months.summary' })}
      measured={shown.measured}
      rows={shown.measured.cells.length}
      table={
        <ChartTable
          caption={`${title} · ${name}`}
          columns={[{ name, measured: shown.measured }]}
          label={(key) => labelOf('city', key, { messages, gazetteer })}
        />
      }
    >
      <MomentPlayer moments={names} index={index} onIndex={setAsked} />
      <RegionMap
        outline={outline}
        gazetteer={gazetteer}
        hub={hub}
        measured={shown.measured}
        largest={largestOf(answer.value)}
        name={messages.formatMessage({ id: 'moments.map' }, { moment: name })}
        onPick={(code) => setFilter({ cities: [code] })}
      />
    </ChartCard>
  );
}
