import { type ReactNode, Suspense, useState } from 'react';
import { useIntl } from 'react-intl';
import { lazily } from '../../app/code/lazily.tsx';
import { Coming } from '../../app/figures/busy.tsx';
import { EditedPromises } from '../../app/setting/EditedPromises.tsx';
import { usePromises } from '../../app/setting/usePromises.ts';
import { useProgramme } from '../../app/setting/places.tsx';
import { useScope } from '../../app/figures/useComputed.ts';
import type { useStandings } from '../../app/figures/useStandings.ts';
import { indicator as definition } from '../../metrics/define/indicators.ts';
import { headlines } from '../../metrics/ask/requests/overview.ts';
import type { IndicatorId } from '../../model/figure/indicator.ts';
import { samePeriod } from '../../model/time/period.ts';
import { Failure } from '../../ui/figure/Failure.tsx';
import { Refreshing } from '../../ui/figure/Refreshing.tsx';
import { Section } from '../../ui/layout/Section.tsx';
import styles from '../../ui/targets/Targets.module.css';
import { TargetsTable } from '../../ui/targets/TargetsTable.tsx';

const TargetsForm = lazily(async () => (await import('../../ui/targets/TargetsForm.tsx')).TargetsForm);

interface Props {
  readonly standings: ReturnType<typeof useStandings>;
  readonly isRunning: boolean;
}

/** What was promised for the period shown, and where it stands. */
export function Targets({ standings: { isFiltered, answer }, isRunning }: Props): ReactNode {
  const { formatMessage } = useIntl();
  const [wasOpened, setOpened] = useState(false);
  const { targets, edit } = usePromises();
  const { period } = useScope();
  const { published } = useProgramme();
  const others = (id: IndicatorId) =>
    targets.filter((target) => target.indicator !== id || !samePeriod(target.period, period));
  const own = targets.filter((target) => samePeriod(target.period, period));
  const settable = [...new Set([...headlines, ...own.map(({ indicator }) => indicator)])];
  return (
    <Section title={formatMessage({ id: 'targets.title' })} lead={formatMessage({ id: 'targets.lead' }, { isRunning })}>
      <div className={styles['card']}>
        {isFiltered && <p>{formatMessage({ id: 'targets.filtered' })}</p>}
        {!isFiltered && answer.state === 'failed' && <Failure of="figure" failure={answer} />}
        {!isFiltered && answer.state === 'ready' && (
          <Refreshing isRefreshing={answer.isRefreshing}>
            {answer.value.length === 0 ? (
              <p>{formatMessage({ id: 'targets.none' })}</p>
            ) : (
              <TargetsTable rows={answer.value} isRunning={isRunning} />
            )}
          </Refreshing>
        )}
        {isRunning && <p className={styles['note']}>{formatMessage({ id: 'targets.note' })}</p>}
        {!published && (
          <details className={styles['edit']} onToggle={() => setOpened(true)}>
            <summary>{formatMessage({ id: 'targets.edit' })}</summary>
            {wasOpened && (
              <Suspense fallback={<Coming />}>
                <TargetsForm
                  values={settable.map((indicator) => ({
                    indicator,
                    unit: definition(indicator).unit,
                    value: own.find((target) => target.indicator === indicator)?.value ?? null,
                  }))}
                  onSet={(indicator, value) => edit({ targets: [...others(indicator), { indicator, period, value }] })}
                  onRemove={(indicator) => edit({ targets: others(indicator) })}
                />
              </Suspense>
            )}
          </details>
        )}
        {!published && <EditedPromises />}
      </div>
    </Section>
  );
}
