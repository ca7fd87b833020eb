import { type ReactNode, useState, useTransition } from 'react';
import { useIntl } from 'react-intl';
import { shareOf } from './Exposed.tsx';
import { useBusy } from '../../app/figures/busy.tsx';
import { type Measures, usePublishing, type Variant } from '../../app/publishing/usePublishing.ts';
import tables from '../../ui/charts/ChartTable.module.css';
import { causeOf } from '../../ui/figure/causeOf.ts';
import { Button } from '../../ui/layout/Button.tsx';
import form from '../../ui/report/Form.module.css';
import styles from './DataPage.module.css';

const known = ['days', 'visit', 'portrait', 'everything'] as const;

/** Measures, when asked, how many people can be found again in each variant of a dataset of rows. */
export function PublishVariants(): ReactNode {
  const { formatMessage } = useIntl();
  const { measure } = usePublishing();
  const [found, setFound] = useState<Measures | string | null>(null);
  const [isMeasuring, startMeasuring] = useTransition();
  useBusy(isMeasuring);
  const start = (): void =>
    startMeasuring(async () => {
      try {
        setFound(await measure());
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        setFound(
          formatMessage({ id: 'publish.failed' }, { cause: formatMessage({ id: `cause.${causeOf(message)}` }) }),
        );
      }
    });
  return (
    <>
      <div className={form['buttons']}>
        <Button disabled={isMeasuring} onClick={start}>
          {formatMessage({ id: isMeasuring ? 'publish.running' : 'publish.compare' })}
        </Button>
      </div>
      <div aria-live="polite">
        {typeof found === 'string' && <p>{found}</p>}
        {found !== null && typeof found !== 'string' && <Compared found={found} />}
      </div>
    </>
  );
}

function Compared({ found }: { readonly found: Measures }): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const title = formatMessage({ id: 'publish.compare.title' });
  return (
    <div className={styles['scroll']} tabIndex={0} role="region" aria-label={title}>
      <table className={tables['table']}>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{formatMessage({ id: 'publish.variant' })}</th>
            {known.map((each) => (
              <th key={each} scope="col">
                {formatMessage({ id: `publish.compare.${each}` })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {found.map(({ variant, exposure }) => (
            <tr key={JSON.stringify(variant)}>
              <th scope="row">
                <VariantName variant={variant} />
              </th>
              {known.map((each) => (
                <td key={each}>
                  {formatMessage(
                    { id: 'publish.compare.cell' },
                    { count: exposure[each], share: shareOf(exposure[each], exposure, messages) },
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function VariantName({ variant: { isFolded, grain } }: { readonly variant: Variant }): ReactNode {
  const { formatMessage, formatList } = useIntl();
  const parts = [
    ...(grain.days === 'month' ? [formatMessage({ id: 'publish.compare.months' })] : []),
    ...(grain.trails === 'year' ? [formatMessage({ id: 'publish.compare.years' })] : []),
    ...(isFolded ? [formatMessage({ id: 'publish.compare.folded' })] : []),
  ];
  return parts.length === 0 ? formatMessage({ id: 'publish.compare.whole' }) : formatList(parts);
}
