import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useComing } from '../../app/answers/useComing.ts';
import { ChartPending } from '../../ui/charts/ChartPending.tsx';
import { CountsCard } from '../../ui/charts/bars/CountsCard.tsx';
import { Refreshing } from '../../ui/figure/Refreshing.tsx';
import { Section } from '../../ui/layout/Section.tsx';
import styles from './AudiencePage.module.css';

const first = ['fresh', 'returning'] as const;
const kinds = ['only', 'both', 'never', 'unknown'] as const;

/** First-time and returning people; who comes to reserved sessions only. */
export function How(): ReactNode {
  const { formatMessage } = useIntl();
  const answer = useComing();
  const title = formatMessage({ id: 'audience.how' });
  return (
    <Section title={title} folded="narrow">
      {answer.state !== 'ready' ? (
        <ChartPending title={title} answer={answer} />
      ) : (
        <Refreshing isRefreshing={answer.isRefreshing} className={styles['pair'] ?? ''}>
          <CountsCard
            title={formatMessage({ id: 'coming.first' })}
            summary={formatMessage({ id: 'coming.first.summary' })}
            heading={formatMessage({ id: 'coming.heading' })}
            period={answer.value.period}
            partition={answer.value.first}
            rows={first.map((key) => ({ key, label: formatMessage({ id: `coming.${key}` }) }))}
          />
          <CountsCard
            title={formatMessage({ id: 'coming.reserved' })}
            summary={formatMessage({ id: 'coming.reserved.summary' })}
            heading={formatMessage({ id: 'coming.heading' })}
            period={answer.value.period}
            partition={answer.value.reserved}
            rows={kinds.map((key) => ({ key, label: formatMessage({ id: `coming.${key}` }) }))}
          />
        </Refreshing>
      )}
    </Section>
  );
}
