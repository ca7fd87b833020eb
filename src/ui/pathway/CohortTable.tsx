import type { ReactNode } from 'react';
import { type IntlShape, useIntl } from 'react-intl';
import { formatFigure } from '../../i18n/format.ts';
import type { ToldCohort } from '../../model/figure/answers/cohort.ts';
import type { Released } from '../../model/figure/released.ts';
import type { Figure } from '../../model/figure/figure.ts';
import { VerdictBadge } from '../compare/VerdictBadge.tsx';
import styles from '../targets/Targets.module.css';

interface Props {
  readonly cohort: Released<ToldCohort>;
  readonly title: string;
  readonly label: (key: string) => string;
}

/** The rates of a cohort by what its people are, each with its base and what may be said of it. */
export function CohortTable({ cohort, title, label }: Props): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  return (
    <div className={styles['scroll']} tabIndex={0} role="region" aria-label={title}>
      <table className={styles['table']}>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            {(['bounds.category', 'cohort.observed', 'cohort.coaching', 'cohort.step', 'cohort.overall'] as const).map(
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
              <td>{formatFigure(cell.observed, 'people', messages)}</td>
              <Rate cell={cell} of="coaching" messages={messages} />
              <RateAlone figure={cell.step} messages={messages} />
              <Rate cell={cell} of="overall" messages={messages} />
            </tr>
          ))}
          <tr>
            <th scope="row">{formatMessage({ id: 'cross.total' })}</th>
            <td>{formatFigure(cohort.stages.observed, 'people', messages)}</td>
            <RateAlone figure={cohort.coaching} messages={messages} />
            <RateAlone figure={cohort.step} messages={messages} />
            <RateAlone figure={cohort.overall} messages={messages} />
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function RateAlone({
  figure,
  messages,
}: {
  readonly figure: Released<Figure>;
  readonly messages: IntlShape;
}): ReactNode {
  return (
    <td {...(figure.state === 'shown' && { 'data-value': figure.value })}>
      {formatFigure(figure, 'share', messages)}
      <small>{baseOf(figure, messages)}</small>
    </td>
  );
}

function Rate({
  cell,
  of,
  messages,
}: {
  readonly cell: Released<ToldCohort>['cells'][number];
  readonly of: 'coaching' | 'overall';
  readonly messages: IntlShape;
}): ReactNode {
  const figure = cell[of];
  return (
    <td {...(figure.state === 'shown' && { 'data-value': figure.value })}>
      {formatFigure(figure, 'share', messages)}
      <small>{baseOf(figure, messages)}</small>
      <VerdictBadge verdict={cell.verdicts[of]} />
    </td>
  );
}

function baseOf(figure: Released<Figure>, { formatMessage }: IntlShape): string {
  if (figure.state !== 'shown' || figure.denominator === null) return '';
  return formatMessage({ id: 'cohort.base' }, { numerator: figure.numerator, denominator: figure.denominator });
}
