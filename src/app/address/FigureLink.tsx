import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Figure, Measured } from '../../model/figure/figure.ts';
import type { Step } from '../../model/figure/step.ts';
import type { Released } from '../../model/figure/released.ts';
import type { Filter } from '../../model/address/filter.ts';
import { Button } from '../../ui/layout/Button.tsx';
import { useFactsSaid, useMayLeave } from '../figures/Leaving.tsx';
import { useFigureLink } from './useFigureLink.ts';

interface Props {
  readonly measured: Released<Measured>;
  readonly figure: Released<Figure>;
  /** What it is restricted to beyond the filter of the page. */
  readonly narrowed?: Partial<Filter>;
  /** The step of an outcome by time that it is counted as. */
  readonly step?: Step | null;
}

/** The link that proves a figure later; none for a figure of too few people. */
export function FigureLink({ measured, figure, narrowed = {}, step = null }: Props): ReactNode {
  const { formatMessage } = useIntl();
  const linkOf = useFigureLink();
  const mayLeave = useMayLeave();
  const factsSaid = useFactsSaid();
  const [isCopied, setCopied] = useState(false);
  const link = linkOf(measured, figure, narrowed, step);
  if (link === null) return <p>{formatMessage({ id: 'link.refused' })}</p>;
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
          if (!mayLeave(factsSaid([{ measured, figure, narrowed }]), true)) return;
          void navigator.clipboard.writeText(link).then(() => setCopied(true));
        }}
      >
        {formatMessage({ id: 'link.copy' })}
      </Button>
      <p role="status">{isCopied && formatMessage({ id: 'link.copied' })}</p>
    </>
  );
}
