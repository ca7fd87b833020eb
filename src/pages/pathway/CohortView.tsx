import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCohort, useCohortBefore } from '../../app/answers/useCohort.ts';
import { useExtent } from '../../app/dataset/DatasetProvider.tsx';
import { usePlaceNames } from '../../app/setting/places.tsx';
import { useScope } from '../../app/figures/useComputed.ts';
import { useSetView, useView } from '../../app/address/view.ts';
import { lowerFirst } from '../../i18n/plainText.ts';
import { labelOf } from '../../i18n/labels.ts';
import { useKnownData } from '../../app/dataset/useKnownData.ts';
import { wilson } from '../../metrics/stats/interval.ts';
import { cohortBreakdowns, windows } from '../../model/figure/answers/cohort.ts';
import type { Released } from '../../model/figure/released.ts';
import type { Figure } from '../../model/figure/figure.ts';
import type { Interval } from '../../model/figure/uncertainty.ts';
import { ChartCard } from '../../ui/charts/ChartCard.tsx';
import { ChartPending } from '../../ui/charts/ChartPending.tsx';
import { Refreshing } from '../../ui/figure/Refreshing.tsx';
import { Choice } from '../../ui/filters/Choice.tsx';
import { Section } from '../../ui/layout/Section.tsx';
import { CohortChart } from '../../ui/pathway/CohortChart.tsx';
import { CohortTable } from '../../ui/pathway/CohortTable.tsx';
import { RateCard } from '../../ui/pathway/RateCard.tsx';
import styles from './PathwayPage.module.css';
import { Times } from './Times.tsx';

const rates = ['coaching', 'step', 'overall'] as const;

/** The people first seen in the period, each followed for as many days. */
export function CohortView(): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const gazetteer = usePlaceNames();
  const { view } = useView();
  const setView = useSetView();
  const { period } = useScope();
  const asOf = useExtent()?.to ?? period.to;
  const window = view.window ?? 90;
  const by = view.by ?? 'occupation';
  const hasOpportunities = useKnownData().recorded.has('opportunity');
  const answer = useCohort({ window, by, asOf });
  const before = useCohortBefore({ window, by, asOf });
  const title = formatMessage({ id: 'cohort.section' });
  const split = formatMessage({ id: 'cohort.by.title' }, { by: lowerFirst(formatMessage({ id: `breakdown.${by}` })) });
  const days = (count: number): string => formatMessage({ id: 'pathway.days' }, { count });
  return (
    <Section title={title} lead={formatMessage({ id: 'cohort.lead' })}>
      <Choice
        label={formatMessage({ id: 'pathway.window' })}
        value={String(window)}
        groups={[{ label: null, options: windows.map((each) => ({ value: String(each), label: days(each) })) }]}
        onChoose={(chosen) => {
          const found = windows.find((each) => String(each) === chosen);
          if (found !== undefined) setView({ window: found === 90 ? null : found });
        }}
      />
      {answer.state !== 'ready' ? (
        <ChartPending title={title} answer={answer} />
      ) : (
        <Refreshing isRefreshing={answer.isRefreshing} className={styles['stack'] ?? ''}>
          <div className={styles['cards']}>
            {rates.map((rate) => (
              <RateCard
                key={rate}
                mark={rate}
                name={formatMessage({ id: `cohort.${rate}` })}
                figure={answer.value[rate]}
                interval={intervalOf(answer.value[rate])}
                before={before?.[rate]}
              />
            ))}
          </div>
          <CohortChart cohort={answer.value} before={before} hasOpportunities={hasOpportunities} />
          <Times asOf={asOf} />
          <div>
            <Choice
              label={formatMessage({ id: 'cohort.by' })}
              value={by}
              groups={[
                {
                  label: null,
                  options: cohortBreakdowns.map((value) => ({
                    value,
                    label: formatMessage({ id: `breakdown.${value}` }),
                  })),
                },
              ]}
              onChoose={(chosen) => setView({ by: chosen === 'occupation' ? null : chosen })}
            />
            <ChartCard
              title={split}
              summary={formatMessage({ id: 'cohort.by.summary' })}
              measured={{ unit: 'share', period, of: answer.value }}
            >
              <CohortTable
                cohort={answer.value}
                before={before}
                title={split}
                label={(key) => labelOf(by, key, { messages, gazetteer })}
              />
            </ChartCard>
          </div>
        </Refreshing>
      )}
    </Section>
  );
}

function intervalOf(figure: Released<Figure>): Interval | null {
  if (figure.state !== 'shown' || figure.denominator === null) return null;
  return wilson({ numerator: figure.numerator, denominator: figure.denominator });
}
