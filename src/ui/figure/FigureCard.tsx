import type { Released } from '../../model/figure/released.ts';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { formatBase, formatFigure, formatReason, formatUnit, formatUnknown, formatValue } from '../../i18n/format.ts';
import type { Measured } from '../../model/figure/figure.ts';
import type { IndicatorId } from '../../model/figure/indicator.ts';
import type { TargetStanding } from '../../model/figure/answers/standings.ts';
import { Guarded } from '../layout/Guarded.tsx';
import { StateBadge } from '../targets/StateBadge.tsx';
import type { Answer } from './answer.ts';
import type { Compared } from './changeText.ts';
import { Change } from './Change.tsx';
import { Definition } from './Definition.tsx';
import { Failure } from './Failure.tsx';
import styles from './FigureCard.module.css';
import { useFigureMarks } from './Refreshing.tsx';
import { usePassport } from './Passport.tsx';
import { Noted } from './Notes.tsx';
import { Running } from './Running.tsx';
import { Sparkline } from './Sparkline.tsx';

interface Props {
  readonly indicator: IndicatorId;
  readonly answer: Answer<Released<Measured>>;
  /** The place or the nuance the label alone does not say: `Montpellier`. */
  readonly note?: string;
  readonly tone?: 'hub' | 'region';
  /** The same figure over as many days, now and in the period compared. */
  readonly change?: Compared | undefined;
  /** The same figure month by month. */
  readonly months?: Answer<Released<Measured>> | undefined;
  readonly target?: Released<TargetStanding> | undefined;
}

/** One figure: its name, value and unit, what it is of, what it leaves out, and its definition. */
export function FigureCard(props: Props): ReactNode {
  return (
    <Guarded>
      <Card {...props} />
    </Guarded>
  );
}

function Card({ indicator, answer, note, tone, change, months, target }: Props): ReactNode {
  const messages = useIntl();
  const openPassport = usePassport();
  return (
    <article className={styles['card']} data-tone={tone}>
      <Definition
        indicator={indicator}
        onPassport={
          openPassport === null || answer.state !== 'ready'
            ? undefined
            : () => openPassport(answer.value, answer.value.total)
        }
      >
        <h3 className={styles['name']}>
          {messages.formatMessage({ id: `indicator.${indicator}` })}
          {note !== undefined && note !== '' && <span className={styles['note']}> · {note}</span>}
        </h3>
      </Definition>
      <Body indicator={indicator} answer={answer} />
      {change !== undefined && answer.state === 'ready' && <Change {...change} unit={answer.value.unit} />}
      {target !== undefined && (
        <p className={styles['target']}>
          {messages.formatMessage(
            { id: 'targets.card' },
            { value: formatValue(target.target.value, target.unit, messages) },
          )}{' '}
          <StateBadge state={target.standing.state} />
        </p>
      )}
      {answer.state === 'ready' && <Noted indicator={indicator} period={answer.value.period} />}
      {months?.state === 'loading' && answer.state === 'ready' && <div className={styles['spark']} />}
      {months?.state === 'ready' && <Sparkline measured={months.value} />}
    </article>
  );
}

function Body({ indicator, answer }: Pick<Props, 'indicator' | 'answer'>): ReactNode {
  const messages = useIntl();
  const figureMarks = useFigureMarks();
  if (answer.state === 'loading') {
    return (
      <div className={styles['value']} {...figureMarks(indicator, null)}>
        <span className={styles['skeleton']} aria-hidden="true" />
        <span className="visually-hidden">{messages.formatMessage({ id: 'figure.loading' })}</span>
      </div>
    );
  }
  if (answer.state === 'failed') return <Failure of="figure" failure={answer} />;
  if (answer.state === 'hidden' || answer.state === 'unpublished')
    return <p className={styles['detail']}>{messages.formatMessage({ id: `profile.${answer.state}` })}</p>;
  const { total, unit } = answer.value;
  const details = [
    formatReason(total, messages),
    formatBase(indicator, total, messages),
    formatUnknown(indicator, total, messages),
  ].filter((each) => each !== null);
  return (
    <>
      <p className={styles['value']} {...figureMarks(indicator, total)}>
        <span className={styles['number']}>{formatFigure(total, unit, messages)}</span>
        {total.state === 'shown' && <span className={styles['unit']}> {formatUnit(total.value, unit, messages)}</span>}
      </p>
      {details.map((detail) => (
        <p key={detail} className={styles['detail']}>
          {detail}
        </p>
      ))}
      <Running period={answer.value.period} />
    </>
  );
}
