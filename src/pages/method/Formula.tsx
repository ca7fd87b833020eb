import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { formulaOf } from '../../app/figures/formula.ts';
import type { MessageId } from '../../i18n/fr.ts';
import type { Indicator } from '../../metrics/define/algebra.ts';

/** What a definition counts, line by line, generated from what computes it. */
export function Formula({ indicator }: { readonly indicator: Indicator }): ReactNode {
  const messages = useIntl();
  const parts = indicator.in !== undefined && <FormattedMessage id="formula.in" values={{ factor: indicator.in }} />;
  return (
    <>
      <Line term="formula.unit">{messages.formatMessage({ id: `unit.${indicator.unit}` }, { count: 2 })}</Line>
      {'count' in indicator ? (
        <Line term="formula.title">
          {formulaOf(indicator.count, messages)} {parts}
        </Line>
      ) : (
        <>
          <Line term="formula.numerator">
            {formulaOf(indicator.numerator, messages)}{' '}
            {indicator.per !== undefined && <FormattedMessage id="formula.per" values={{ factor: indicator.per }} />}
            {parts}
          </Line>
          <Line term="formula.denominator">{formulaOf(indicator.denominator, messages)}</Line>
        </>
      )}
      {indicator.unknown !== undefined && <Line term="formula.apart">{formulaOf(indicator.unknown, messages)}</Line>}
    </>
  );
}

interface LineProps {
  readonly term: MessageId;
  readonly children: ReactNode;
}

export function Line({ term, children }: LineProps): ReactNode {
  return (
    <div>
      <dt>
        <FormattedMessage id={term} />
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
