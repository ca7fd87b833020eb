import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { queryText } from '../../app/figures/queryText.ts';
import { formatPeriod } from '../../i18n/format.ts';
import type { Defined } from '../../metrics/define/facts.ts';
import type { PastDefinition } from '../../metrics/define/definitionHistory.ts';
import { everything, toScope } from '../../model/address/filter.ts';
import type { Programme } from '../../model/place/programme.ts';
import type { Period } from '../../model/time/period.ts';
import { basisOf } from './basis.ts';
import { Changes } from './Changes.tsx';
import { Formula, Line } from './Formula.tsx';
import styles from './IndicatorEntry.module.css';
import { OwnLink } from './OwnLink.tsx';
import { units } from '../../metrics/define/units.ts';

interface Props {
  readonly indicator: Defined;
  readonly programme: Programme;
  readonly period: Period;
  readonly changes: readonly PastDefinition[];
  readonly href: string;
  /** Whether all is shown at once, and not the definition alone. */
  readonly isOpen: boolean;
}

/** All there is to say of an indicator. */
export function IndicatorEntry({ indicator, programme, period, changes, href, isOpen }: Props): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const { id, unit, facts } = indicator;
  const name = formatMessage({ id: `indicator.${id}` });
  const basis = basisOf(indicator, messages);
  return (
    <article id={`indicator-${id}`} className={styles['entry']}>
      <details open={isOpen}>
        <summary>
          <h3>{name}</h3>
          <p className={styles['definition']}>{formatMessage({ id: `definition.${id}` })}</p>
        </summary>
        <div className={styles['more']}>
          <dl className={styles['formula']}>
            <Formula indicator={indicator} />
            {basis !== null && <Line term="method.basis">{basis}</Line>}
            <Line term="method.rounding">{formatMessage({ id: `rounding.${units[unit].rounding}` })}</Line>
            {facts.caveats.length > 0 && (
              <Line term="method.caveats">
                <ul className={styles['notes']}>
                  {facts.caveats.map((caveat) => (
                    <li key={caveat}>{formatMessage({ id: `caveat.${caveat}` })}</li>
                  ))}
                </ul>
              </Line>
            )}
            <Line term="method.changes">
              <Changes changes={changes} />
            </Line>
          </dl>
          <Query indicator={indicator} programme={programme} period={period} />
          <code className={styles['code']}>{id}</code>
        </div>
      </details>
      <OwnLink name={name} href={href} />
    </article>
  );
}

/** The query of the whole programme over a period, to be read and run by hand. */
function Query({ indicator, programme, period }: Pick<Props, 'indicator' | 'programme' | 'period'>): ReactNode {
  const messages = useIntl();
  const title = messages.formatMessage(
    { id: 'method.sql' },
    {
      name: messages.formatMessage({ id: `indicator.${indicator.id}` }),
      period: formatPeriod(period, messages),
    },
  );
  return (
    <details className={styles['query']}>
      <summary>{title}</summary>
      <pre tabIndex={0} role="region" aria-label={title}>
        {queryText(indicator, toScope(everything, period), programme)}
      </pre>
    </details>
  );
}
