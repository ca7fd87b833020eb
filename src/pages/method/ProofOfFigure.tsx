import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useDataset } from '../../app/dataset/DatasetProvider.tsx';
import { useComputed } from '../../app/useComputed.ts';
import { useView } from '../../app/view.ts';
import { formatCount, formatDay, formatPeriod, formatValue } from '../../i18n/format.ts';
import { indicator as definition } from '../../metrics/indicators.ts';
import { measure } from '../../metrics/measure.ts';
import { prove } from '../../metrics/prove.ts';
import { readView } from '../../model/address.ts';
import { toScope } from '../../model/filter.ts';
import { type Claim, readClaim } from '../../model/figureLink.ts';
import type { Proof } from '../../model/proof.ts';
import { ChartPending } from '../../ui/charts/ChartPending.tsx';
import styles from './MethodPage.module.css';

/** What a figure link says of the figure now, when the address holds one. */
export function ProofOfFigure(): ReactNode {
  const { formatMessage } = useIntl();
  const { proof } = useView().view;
  if (proof === null) return null;
  const read = readClaim(proof);
  return (
    <section className={styles['proof']} aria-labelledby="proof-title">
      <h2 id="proof-title">{formatMessage({ id: 'proof.title' })}</h2>
      {read.state === 'read' ? (
        <Checked claim={read.claim} />
      ) : (
        <p role="status" data-proof={read.state}>
          {formatMessage({ id: `proof.${read.state}` })}
        </p>
      )}
    </section>
  );
}

function Checked({ claim }: { readonly claim: Claim }): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const { dataset } = useDataset();
  const { unit } = definition(claim.indicator);
  const digest = dataset.state === 'ready' ? dataset.digest : '';
  const asked = toScope(readView(claim.filter).view.filter, claim.period);
  const answer = useComputed(
    ['proof', claim],
    async ({ query, scope, programme }) => {
      const [measured] = await measure(query, [{ indicator: claim.indicator, by: null }], scope, { programme });
      return prove(claim, { figure: measured?.total ?? { state: 'undefined' }, digest });
    },
    { ...asked, period: claim.period },
  );
  const missing: Proof = { state: 'files-missing' };
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
            name: formatMessage({ id: `indicator.${claim.indicator}` }),
            value: formatCount(claim.value, unit, messages),
            period: formatPeriod(claim.period, messages),
            scope: claim.filter === '' ? formatMessage({ id: 'proof.everything' }) : claim.filter,
            day: claim.asOf === null ? '–' : formatDay(claim.asOf, messages),
          },
        )}
      </p>
      <p role="status" data-proof={proof.state}>
        <strong>{wordsOf(proof)}</strong>
      </p>
    </>
  );

  function wordsOf(found: Proof): string {
    if (found.state === 'reproduced')
      return formatMessage({ id: found.sameFiles ? 'proof.reproduced' : 'proof.reproduced.other' });
    if (found.state === 'definition-changed') return formatMessage({ id: 'proof.definition' });
    if (found.state === 'files-missing') return formatMessage({ id: 'proof.missing' });
    const words = {
      by: formatValue(found.by, unit, messages),
      now: formatCount(found.now, unit, messages),
      digest: claim.digest.slice(0, 8),
    };
    return formatMessage({ id: `proof.differs.${found.because}` }, words);
  }
}
