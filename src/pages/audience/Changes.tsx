import type { ReactNode } from 'react';
import { changesOf } from '../../app/answers/derived.ts';
import type { Released } from '../../model/figure/released.ts';
import { useIntl } from 'react-intl';
import { usePlaceNames } from '../../app/setting/places.tsx';
import { overlapping, useComparison } from '../../app/address/useComparison.ts';
import { useDataset } from '../../app/dataset/DatasetProvider.tsx';
import { useFigures } from '../../app/figures/useFigures.ts';
import { labelOf } from '../../i18n/labels.ts';
import { comparedRequests } from '../../metrics/ask/requests/audience.ts';
import { type ChangedShare, ChangesTable } from '../../ui/audience/ChangesTable.tsx';
import { ChartCard } from '../../ui/charts/ChartCard.tsx';
import { ChartPending } from '../../ui/charts/ChartPending.tsx';
import { Section } from '../../ui/layout/Section.tsx';

/** The share of each answer against the period compared, over as many days, with what chance may explain. */
export function Changes(): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const gazetteer = usePlaceNames();
  const { compared, own, other } = useComparison();
  const isReading = useDataset().dataset.state === 'loading';
  const requests = compared.state === 'compared' ? comparedRequests : [];
  const now = useFigures(requests, own);
  const before = useFigures(requests, other, { beside: overlapping(other, [own]) });
  const title = formatMessage({ id: 'audience.changes' });
  if (compared.state !== 'compared') {
    return (
      <Section title={title} folded="narrow">
        {isReading ? (
          <ChartPending title={formatMessage({ id: 'shares.title' })} answer={{ state: 'loading' }} />
        ) : (
          <p>{formatMessage({ id: 'shares.none' })}</p>
        )}
      </Section>
    );
  }
  const pending = [now, before].find((answer) => answer.state !== 'ready');
  const rows =
    now.state === 'ready' && before.state === 'ready'
      ? now.measured.flatMap((measured): readonly Released<ChangedShare>[] => {
          const past = before.measured.find(({ by }) => by === measured.by);
          const { by } = measured;
          if (past === undefined || by === null) return [];
          return changesOf(measured, past).map((change) => ({ by, ...change }));
        })
      : [];
  return (
    <Section title={title} folded="narrow">
      {pending !== undefined ? (
        <ChartPending title={title} answer={pending} />
      ) : (
        <ChartCard
          title={formatMessage({ id: 'shares.title' })}
          summary={formatMessage({ id: 'shares.summary' })}
          measured={{ unit: 'share', period: own.period, of: rows }}
        >
          <ChangesTable
            rows={rows}
            title={formatMessage({ id: 'shares.title' })}
            label={(by, key) => labelOf(by, key, { messages, gazetteer })}
          />
        </ChartCard>
      )}
    </Section>
  );
}
