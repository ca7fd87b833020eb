import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Indicator, Measure } from '../../metrics/algebra.ts';
import { indicators } from '../../metrics/indicators.ts';
import { Page } from '../../ui/layout/Page.tsx';
import { formulaOf } from '../../app/formula.ts';
import styles from './MethodPage.module.css';
import { ProofOfFigure } from './ProofOfFigure.tsx';

const rules = ['distinct', 'unknown', 'states', 'period', 'link'] as const;

/** A figure to check when the address holds one, then the methods. */
export function MethodPage(): ReactNode {
  return <Methods before={<ProofOfFigure />} />;
}

/** Every indicator's definition, unit and formula, generated from what computes it. */
export function Methods({ before }: { readonly before?: ReactNode }): ReactNode {
  const { formatMessage } = useIntl();
  return (
    <Page title={formatMessage({ id: 'page.method' })} lead={formatMessage({ id: 'method.lead' })}>
      {before}
      <section aria-labelledby="method-rules">
        <h2 className={styles['title']} id="method-rules">
          <FormattedMessage id="method.rules" />
        </h2>
        <ul className={styles['rules']}>
          {rules.map((rule) => (
            <li key={rule}>
              <FormattedMessage id={`method.rule.${rule}`} />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="method-indicators">
        <h2 className={styles['title']} id="method-indicators">
          <FormattedMessage id="method.indicators" />
        </h2>
        {indicators.map((each) => (
          <Entry key={each.id} indicator={each} />
        ))}
      </section>
    </Page>
  );
}

function Entry({ indicator }: { readonly indicator: Indicator }): ReactNode {
  const { formatMessage } = useIntl();
  return (
    <article id={`indicator-${indicator.id}`} className={styles['entry']}>
      <h3>{formatMessage({ id: `indicator.${indicator.id}` })}</h3>
      <div>
        <p className={styles['definition']}>{formatMessage({ id: `definition.${indicator.id}` })}</p>
        <dl className={styles['formula']}>
          <Line term="formula.unit">{formatMessage({ id: `unit.${indicator.unit}` }, { count: 2 })}</Line>
          {'count' in indicator ? (
            <Line term="formula.title" measure={indicator.count} />
          ) : (
            <>
              <Line term="formula.numerator" measure={indicator.numerator}>
                {indicator.per !== undefined && (
                  <FormattedMessage id="formula.per" values={{ factor: indicator.per }} />
                )}
              </Line>
              <Line term="formula.denominator" measure={indicator.denominator} />
            </>
          )}
          {indicator.unknown !== undefined && <Line term="formula.apart" measure={indicator.unknown} />}
        </dl>
        <code className={styles['code']}>{indicator.id}</code>
      </div>
    </article>
  );
}

interface LineProps {
  readonly term: 'formula.unit' | 'formula.title' | 'formula.numerator' | 'formula.denominator' | 'formula.apart';
  readonly measure?: Measure;
  readonly children?: ReactNode;
}

function Line({ term, measure, children }: LineProps): ReactNode {
  const messages = useIntl();
  return (
    <div>
      <dt>{messages.formatMessage({ id: term })}</dt>
      <dd>
        {measure !== undefined && formulaOf(measure, messages)} {children}
      </dd>
    </div>
  );
}
