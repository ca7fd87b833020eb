import { lazy, type ReactNode, Suspense } from 'react';
import { useIntl } from 'react-intl';
import { Button, buttonLook } from '../../ui/layout/Button.tsx';
import { Notice } from '../../ui/layout/Notice.tsx';
import { causeOf } from '../../ui/figure/causeOf.ts';
import type { DatasetState } from '../../dataset/dataset.ts';
import { useDataset } from '../dataset/DatasetProvider.tsx';
import { PageLink } from '../address/PageLink.tsx';
import { useProgramme } from '../setting/places.tsx';

const Token = lazy(async () => ({ default: (await import('../dataset/elsewhere.ts')).Token }));

/** In the place of figures when there is nothing to count: why, and the two ways to have something. */
export function NoDataset({
  dataset,
}: {
  readonly dataset: Extract<DatasetState, { state: 'empty' | 'failed' }>;
}): ReactNode {
  const { formatMessage } = useIntl();
  const { loadDemo, isImporting } = useDataset();
  const { demo, published } = useProgramme();
  const cause = dataset.state === 'failed' ? causeOf(dataset.message) : null;
  if (published)
    return (
      <Notice
        title={formatMessage({ id: 'reader.failed' })}
        text={cause === null || cause === 'token' ? '' : formatMessage({ id: `cause.${cause}` })}
      >
        {cause === 'token' ? (
          <Suspense fallback={null}>
            <Token />
          </Suspense>
        ) : (
          <Button onClick={() => location.reload()}>{formatMessage({ id: 'page.retry' })}</Button>
        )}
      </Notice>
    );
  return (
    <Notice
      title={formatMessage({ id: `dataset.${dataset.state}` })}
      text={
        dataset.state === 'failed'
          ? formatMessage(
              { id: 'dataset.failed.text' },
              { cause: formatMessage({ id: `cause.${causeOf(dataset.message)}` }) },
            )
          : formatMessage({ id: 'dataset.empty.text' })
      }
    >
      <PageLink to="/data" className={buttonLook.filled}>
        {formatMessage({ id: 'dataset.import' })}
      </PageLink>
      {demo && (
        <Button disabled={isImporting} onClick={() => void loadDemo()}>
          {formatMessage({ id: dataset.state === 'failed' ? 'page.retry' : 'dataset.demo' })}
        </Button>
      )}
    </Notice>
  );
}
