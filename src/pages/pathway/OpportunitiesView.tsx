import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useOpportunities, useOpportunitiesBefore } from '../../app/answers/useOpportunities.ts';
import { useProfile } from '../../app/address/view.ts';
import { evidences, opportunityTypes } from '../../model/dataset/vocabulary.ts';
import { ChartPending } from '../../ui/charts/ChartPending.tsx';
import { Refreshing } from '../../ui/figure/Refreshing.tsx';
import { Section } from '../../ui/layout/Section.tsx';
import { OpportunityBars } from '../../ui/pathway/OpportunityBars.tsx';
import styles from './PathwayPage.module.css';
import { Vintages } from './Vintages.tsx';

/** Opportunities of the period as events and people, by type and evidence; and how past years have grown since. */
export function OpportunitiesView(): ReactNode {
  const { formatMessage } = useIntl();
  const profile = useProfile();
  const answer = useOpportunities();
  const before = useOpportunitiesBefore();
  const title = formatMessage({ id: 'opportunities.section' });
  const typeOf = (key: string): string => {
    const type = opportunityTypes.find((each) => each === key);
    return formatMessage({ id: type === undefined ? 'label.unknown' : `opportunity-type.${type}` });
  };
  const evidenceOf = (key: string): string => {
    const evidence = evidences.find((each) => each === key);
    return formatMessage({ id: evidence === undefined ? 'label.unknown' : `evidence.${evidence}` });
  };
  return (
    <Section title={title} lead={formatMessage({ id: 'opportunities.lead' })} folded="narrow">
      {answer.state !== 'ready' ? (
        <ChartPending title={title} answer={answer} />
      ) : (
        <Refreshing isRefreshing={answer.isRefreshing} className={styles['pair'] ?? ''}>
          <OpportunityBars
            title={formatMessage({ id: 'opportunities.type' })}
            period={answer.value.period}
            rows={answer.value.byType}
            total={answer.value.total}
            before={before === null ? null : { ...before, rows: before.byType }}
            label={typeOf}
          />
          <OpportunityBars
            title={formatMessage({ id: 'opportunities.evidence' })}
            period={answer.value.period}
            rows={answer.value.byEvidence}
            total={answer.value.total}
            before={before === null ? null : { ...before, rows: before.byEvidence }}
            label={evidenceOf}
          />
          {answer.value.sameDay.state === 'shown' && answer.value.sameDay.value > 0 && (
            <p className={styles['whole']}>
              {formatMessage({ id: 'opportunities.same-day' }, { count: answer.value.sameDay.value })}
            </p>
          )}
        </Refreshing>
      )}
      {profile === 'internal' && <Vintages />}
    </Section>
  );
}
