import type { ReactNode } from 'react';
import { useProof } from '../../app/answers/useProof.ts';
import type { Released } from '../../model/figure/released.ts';
import { type IntlShape, useIntl } from 'react-intl';
import { useDataset } from '../../app/dataset/DatasetProvider.tsx';
import { useView } from '../../app/address/view.ts';
import { formatCount, formatDay, formatPeriod } from '../../i18n/format.ts';
import { definitionHistory, definitionThen } from '../../metrics/define/definitionHistory.ts';
import { indicator } from '../../metrics/define/indicators.ts';
import { addDays } from '../../model/time/day.ts';
import { daysOfStep } from '../../model/time/timeKey.ts';
import { type LinkedFigure, readFigureLink } from '../../model/address/figureLink.ts';
import type { Proof } from '../../model/figure/proof.ts';
import { ChartPending } from '../../ui/charts/ChartPending.tsx';
import styles from './MethodPage.module.css';
import { Verdict } from './Verdict.tsx';

/** What a figure link says of the figure now, when the address holds one. */
export function ProofOfFigure(): ReactNode {
  const { formatMessage } = useIntl();
  const { proof } = useView().view;
  if (proof === null) return null;
  const read = readFigureLink(proof);
  return (
    <section className={styles['proof']} aria-labelledby="proof-title">
      <h2 id="proof-title">{formatMessage({ id: 'proof.title' })}</h2>
      {read.state === 'read' ? (
        <Checked linked={read.linked} />
      ) : (
        <p role="status" data-proof={read.state}>
          {formatMessage({ id: `proof.${read.state}` })}
        </p>
      )}
    </section>
  );
}

function Checked({ linked }: { readonly linked: LinkedFigure }): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const { dataset } = useDataset();
  const past = definitionThen(linked, definitionHistory);
  const { unit } = past?.was ?? indicator(linked.indicator);
  const answer = useProof(linked);
  const missing: Released<Proof> = { state: 'files-missing' };
  const isThere = dataset.state === 'ready' || dataset.state === 'loading';
  if (isThere && answer.state !== 'ready')
    return <ChartPending title={formatMessage({ id: 'proof.title' })} answer={answer} />;
  const proof = answer.state === 'ready' && isThere ? answer.value : missing;
  return (
    <>
      <p>
        {formatMessage(
          { id: 'proof.said' },
          {
            name: formatMessage({ id: `indicator.${linked.indicator}` }),
            value: formatCount(linked.value, unit, messages),
            period: daysSaid(linked, messages),
            scope: linked.filter === '' ? formatMessage({ id: 'proof.everything' }) : linked.filter,
            day: linked.asOf === null ? '–' : formatDay(linked.asOf, messages),
          },
        )}
      </p>
      <Verdict linked={linked} proof={proof} past={past} />
    </>
  );
}

function daysSaid({ period, step }: LinkedFigure, messages: IntlShape): string {
  if (step === undefined) return formatPeriod(period, messages);
  return messages.formatMessage(
    { id: 'passport.period.outcome' },
    {
      period: formatPeriod(daysOfStep({ ...step, period }), messages),
      day: formatDay(addDays(period.to, -1), messages),
    },
  );
}
