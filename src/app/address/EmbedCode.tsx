import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Measured } from '../../model/figure/figure.ts';
import { everything, type Filter } from '../../model/address/filter.ts';
import { figurePageName } from '../../model/publication/figurePageName.ts';
import { Button } from '../../ui/layout/Button.tsx';
import { useDataset } from '../dataset/DatasetProvider.tsx';
import { Words } from '../setting/Words.tsx';
import { useView } from './view.ts';

interface Props {
  readonly measured: Pick<Measured, 'indicator' | 'period'>;
  /** What it is restricted to beyond the filter of the page. */
  readonly narrowed: Partial<Filter>;
}

/** The code that shows a published figure in another page; nothing where the publication has no page of it. */
export function EmbedCode({ measured, narrowed }: Props): ReactNode {
  const { dataset } = useDataset();
  const { filter } = useView().view;
  const page = figurePageName(measured);
  const isWhole = JSON.stringify({ ...filter, ...narrowed, ...apart }) === JSON.stringify({ ...everything, ...apart });
  const files = dataset.state === 'ready' ? (dataset.publication?.files ?? {}) : {};
  if (!isWhole || !Object.hasOwn(files, page)) return null;
  return (
    <Words of="embed" meanwhile={null}>
      <Code measured={measured} page={page} />
    </Words>
  );
}

function Code({ measured, page }: Pick<Props, 'measured'> & { readonly page: string }): ReactNode {
  const { formatMessage } = useIntl();
  const [isCopied, setCopied] = useState(false);
  const src = new URL(`published/${page}`, location.href.replace(/#.*$/, '')).href;
  const title = formatMessage({ id: `indicator.${measured.indicator}` });
  const code = `<iframe src="${src}" title="${title.replace(/"/g, '&quot;')}" width="480" height="360" loading="lazy" style="border:0;max-width:100%"></iframe>`;
  return (
    <>
      <input
        readOnly
        value={code}
        aria-label={formatMessage({ id: 'embed.here' })}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <Button onClick={() => void navigator.clipboard.writeText(code).then(() => setCopied(true))}>
        {formatMessage({ id: 'embed.copy' })}
      </Button>
      <p role="status">{isCopied && formatMessage({ id: 'embed.copied' })}</p>
    </>
  );
}

/** A figure has its days of its own. */
const apart = { from: null, to: null };
