import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { formatFigure, formatReason } from '../../i18n/format.ts';
import type { Figure, Measured } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import type { Unit } from '../../model/figure/indicator.ts';
import tables from '../charts/ChartTable.module.css';

interface Props {
  readonly title: string;
  readonly before: readonly Released<Measured>[];
  /** The same indicators, in the same order. */
  readonly after: readonly Released<Measured>[];
}

/** What becomes of figures: one line each, before and after. */
export function BeforeAfter({ title, before, after }: Props): ReactNode {
  const { formatMessage } = useIntl();
  return (
    <div tabIndex={0} role="region" aria-label={title}>
      <table className={tables['table']}>
        <caption>{title}</caption>
        <thead>
          <tr>
            {(['share.indicator', 'moved.before', 'moved.now'] as const).map((id) => (
              <th key={id} scope="col">
                {formatMessage({ id })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {before.map(({ indicator, unit, total }, index) => (
            <tr key={indicator}>
              <th scope="row">{formatMessage({ id: `indicator.${indicator}` })}</th>
              <Value figure={total} unit={unit} />
              <Value figure={after[index]?.total ?? { state: 'undefined' }} unit={unit} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Value({ figure, unit }: { readonly figure: Released<Figure>; readonly unit: Unit }): ReactNode {
  const messages = useIntl();
  return <td title={formatReason(figure, messages) ?? undefined}>{formatFigure(figure, unit, messages)}</td>;
}
