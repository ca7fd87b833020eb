import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useFlows, useFlowsBefore } from '../../app/answers/useFlows.ts';
import { useKnownData } from '../../app/dataset/useKnownData.ts';
import { wilson } from '../../metrics/stats/interval.ts';
import { ChartPending } from '../../ui/charts/ChartPending.tsx';
import { CountsCard } from '../../ui/charts/bars/CountsCard.tsx';
import { Refreshing } from '../../ui/figure/Refreshing.tsx';
import { Guarded } from '../../ui/layout/Guarded.tsx';
import { Section } from '../../ui/layout/Section.tsx';
import { RateCard } from '../../ui/pathway/RateCard.tsx';
import { Sankey } from '../../ui/pathway/Sankey.tsx';
import styles from './PathwayPage.module.css';

const before = ['none', 'once', 'few', 'often'] as const;
const times = ['once', 'few', 'often'] as const;

/** The flows of a period, and how its coaching went. */
export function PeriodView(): ReactNode {
  const { formatMessage } = useIntl();
  const hasOpportunities = useKnownData().recorded.has('opportunity');
  const answer = useFlows();
  const past = useFlowsBefore();
  const title = formatMessage({ id: 'flows.section' });
  if (answer.state !== 'ready') {
    return (
      <Section title={title}>
        <ChartPending title={title} answer={answer} />
      </Section>
    );
  }
  const { flows: found, habits } = answer.value;
  const habitsTitle = formatMessage({ id: 'habits.section' });
  const hidden = { state: 'hidden' } as const;
  if (habits === null)
    return (
      <Section title={title} lead={formatMessage({ id: 'flows.lead' })}>
        {found === null ? (
          <ChartPending title={formatMessage({ id: 'flows.title' })} answer={hidden} />
        ) : (
          <Sankey flows={found} before={past?.flows ?? null} />
        )}
        <ChartPending title={habitsTitle} answer={hidden} />
      </Section>
    );
  const { missed, perPerson } = habits;
  const missedBase =
    missed.state === 'shown' && missed.denominator !== null
      ? formatMessage({ id: 'habits.missed.base' }, { numerator: missed.numerator, denominator: missed.denominator })
      : undefined;
  return (
    <Guarded>
      {hasOpportunities && (
        <Section title={title} lead={formatMessage({ id: 'flows.lead' })}>
          <Refreshing isRefreshing={answer.isRefreshing}>
            {found === null ? (
              <ChartPending title={formatMessage({ id: 'flows.title' })} answer={hidden} />
            ) : (
              <Sankey flows={found} before={past?.flows ?? null} />
            )}
          </Refreshing>
        </Section>
      )}
      <Section title={habitsTitle}>
        <Refreshing isRefreshing={answer.isRefreshing} className={styles['stack'] ?? ''}>
          <div className={styles['cards']}>
            <RateCard
              mark="per-person"
              name={formatMessage({ id: 'habits.per-person' })}
              figure={perPerson}
              interval={null}
              unit="per-person"
              before={past?.habits?.perPerson}
            />
            <RateCard
              mark="missed"
              name={formatMessage({ id: 'habits.missed' })}
              figure={missed}
              interval={
                missed.state === 'shown' && missed.denominator !== null
                  ? wilson({ numerator: missed.numerator, denominator: missed.denominator })
                  : null
              }
              before={past?.habits?.missed}
              {...(missedBase !== undefined && { base: missedBase })}
            />
          </div>
          <div className={styles['pair']}>
            <CountsCard
              title={formatMessage({ id: 'habits.before' })}
              summary={formatMessage({ id: 'habits.before.summary' })}
              heading={formatMessage({ id: 'habits.before.heading' })}
              period={habits.period}
              partition={habits.before}
              before={past?.habits?.before}
              rows={before.map((key) => ({
                key,
                label: formatMessage({ id: key === 'none' ? 'habits.before.none' : `times.${key}` }),
              }))}
            />
            <CountsCard
              title={formatMessage({ id: 'habits.appointments' })}
              summary={formatMessage({ id: 'habits.appointments.summary' })}
              heading={formatMessage({ id: 'habits.appointments.heading' })}
              period={habits.period}
              partition={habits.appointments}
              before={past?.habits?.appointments}
              rows={times.map((key) => ({
                key,
                label: formatMessage({ id: `times.${key}` }),
              }))}
            />
          </div>
        </Refreshing>
      </Section>
    </Guarded>
  );
}
