import type { ReactNode } from 'react';
import { type IntlShape, useIntl } from 'react-intl';
import { formatFigure } from '../../i18n/format.ts';
import type { ToldCohort } from '../../model/figure/answers/cohort.ts';
import type { Released } from '../../model/figure/released.ts';
import type { Figure } from '../../model/figure/figure.ts';
import { VerdictBadge } from '../compare/VerdictBadge.tsx';
import { changeText } from '../figure/changeText.ts';
import styles from '../targets/Targets.module.css';

interface Props {
  readonly cohort: Released<ToldCohort>;
  /** That of the period compared; `null` where nothing is. */
  readonly before: Released<ToldCohort> | null;
  readonly title: string;
  readonly label: (key: string) => string;
}

const rates = ['coaching', 'step', 'overall'] as const;

/** The rates of a cohort by what its people are, each with its base, how it changed and what may be said of it. */
export function CohortTable({ cohort, before, title, label }: Props): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const past = new Map(before?.cells.map((cell) => [cell.key, cell]));
  return (
    <div className={styles['scroll']} tabIndex={0} role="region" aria-label={title}>
      <table className={styles['table']}>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            {(['bounds.category', 'cohort.observed', ...rates.map((rate) => `cohort.${rate}` as const)] as const).map(
              (id) => (
                <th key={id} scope="col">
                  {formatMessage({ id })}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {cohort.cells.map((cell) => (
            <tr key={cell.key}>
              <th scope="row">{label(cell.key)}</th>
              <td data-label={formatMessage({ id: 'cohort.observed' })}>
                {formatFigure(cell.observed, 'people', messages)}
              </td>
              {rates.map((rate) => (
                <Rate key={rate} of={rate} figure={cell[rate]} before={past.get(cell.key)?.[rate] ?? null}>
                  {rate !== 'step' && <VerdictBadge verdict={cell.verdicts[rate]} />}
                </Rate>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{formatMessage({ id: 'cross.total' })}</th>
            <td data-label={formatMessage({ id: 'cohort.observed' })}>
              {formatFigure(cohort.stages.observed, 'people', messages)}
            </td>
            {rates.map((rate) => (
              <Rate key={rate} of={rate} figure={cohort[rate]} before={before?.[rate] ?? null} />
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

interface RateProps {
  readonly of: (typeof rates)[number];
  readonly figure: Released<Figure>;
  readonly before: Released<Figure> | null;
  /** What may be said of it. */
  readonly children?: ReactNode;
}

function Rate({ of, figure, before, children }: RateProps): ReactNode {
  const messages = useIntl();
  const change = before === null ? null : changeText({ now: figure, before }, 'share', messages);
  return (
    <td
      data-label={messages.formatMessage({ id: `cohort.${of}` })}
      {...(figure.state === 'shown' && { 'data-value': figure.value })}
    >
      {formatFigure(figure, 'share', messages)}
      <small>{baseOf(figure, messages)}</small>
      {change !== null && <small>{change}</small>}
      {children}
    </td>
  );
}

function baseOf(figure: Released<Figure>, { formatMessage }: IntlShape): string {
  if (figure.state !== 'shown' || figure.denominator === null) return '';
  return formatMessage({ id: 'cohort.base' }, { numerator: figure.numerator, denominator: figure.denominator });
}
