import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import { definitionKey } from '../metrics/definitionKey.ts';
import { primary } from '../metrics/disclosure.ts';
import { atRest, writeView } from '../model/address.ts';
import { addDays } from '../model/day.ts';
import type { Figure, Measured } from '../model/figure.ts';
import type { Filter } from '../model/filter.ts';
import { writeClaim } from '../model/figureLink.ts';
import { Button } from '../ui/layout/Button.tsx';
import { useDataset, useExtent } from './dataset/DatasetProvider.tsx';
import { useView } from './view.ts';

interface Props {
  readonly measured: Measured;
  readonly figure: Figure;
  /** What it is restricted to beyond the filter of the page. */
  readonly narrowed?: Partial<Filter>;
}

/** The link that proves a figure later; none for a figure of too few people. */
export function FigureLink({ measured: { indicator, unit, period }, figure, narrowed = {} }: Props): ReactNode {
  const { formatMessage } = useIntl();
  const { dataset } = useDataset();
  const extent = useExtent();
  const { view } = useView();
  const [isCopied, setCopied] = useState(false);
  const safe = primary(figure, unit, indicator === 'opportunity-rate' || indicator === 'coaching-rate');
  if (safe.state !== 'shown' || dataset.state !== 'ready') return <p>{formatMessage({ id: 'link.refused' })}</p>;
  const filter = writeView({ ...atRest, filter: { ...view.filter, ...narrowed, from: null, to: null } });
  const claim = writeClaim({
    indicator,
    definition: definitionKey(indicator),
    filter,
    period,
    value: safe.value,
    numerator: safe.numerator,
    denominator: safe.denominator,
    digest: dataset.digest,
    asOf: extent === null ? null : addDays(extent.to, -1),
  });
  const link = `${location.href.replace(/#.*$/, '')}#/method?proof=${claim}`;
  return (
    <>
      <input
        readOnly
        value={link}
        aria-label={formatMessage({ id: 'link.here' })}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <Button
        look="filled"
        onClick={() => {
          void navigator.clipboard.writeText(link).then(() => setCopied(true));
        }}
      >
        {formatMessage({ id: 'link.copy' })}
      </Button>
      <p role="status">{isCopied && formatMessage({ id: 'link.copied' })}</p>
    </>
  );
}
