import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import { formatFigure, formatUnknown } from '../../i18n/format.ts';
import { confirmFigure } from '../../metrics/release/confirmFigure.ts';
import type { Scope } from '../../model/address/filter.ts';
import type { Figure, Measured } from '../../model/figure/figure.ts';
import type { Step } from '../../model/figure/step.ts';
import type { Released } from '../../model/figure/released.ts';
import { Button } from '../../ui/layout/Button.tsx';
import { useProfile } from '../address/view.ts';
import { useDataset, useJudge } from '../dataset/DatasetProvider.tsx';
import { judging } from '../setting/judging.ts';
import { CountedBy } from '../dataset/CountedBy.tsx';
import { useProgramme } from '../setting/places.tsx';

interface Props {
  readonly measured: Released<Measured>;
  readonly figure: Released<Figure>;
  readonly scope: Scope;
  /** What the figure is a step of over that scope, if it is one. */
  readonly step: Step | null;
}

/** Whether DuckDB counts one figure as the page does, and when it did; where it does not do so by itself, it can be asked. */
export function FigureConfirmation({ measured: { indicator, unit }, figure, scope, step }: Props): ReactNode {
  const messages = useIntl();
  const { formatMessage, formatDate, formatTime } = messages;
  const { dataset, counter, remote } = useDataset();
  const { judge } = useJudge();
  const programme = useProgramme();
  const profile = useProfile();
  const isAlone = judging.useIsWanted();
  const [isAsked, ask] = useState(false);
  const own = judge();
  const digest = dataset.state === 'ready' ? dataset.digest : null;
  const answer = useQuery({
    queryKey: ['confirmation', digest, indicator, scope, step, profile, figure],
    queryFn: async () => {
      if (own === null) throw new TypeError('nobody counts again');
      const terms = { counter, judge: await own(), indicator, scope, step, programme, profile, figure };
      return { agreement: await confirmFigure(terms), at: new Date() };
    },
    enabled: own !== null && (isAlone || isAsked),
    retry: false,
  });
  const say = (id: 'waiting' | 'unconfirmed' | 'differs.unsaid'): string =>
    formatMessage({ id: `passport.confirmation.${id}` });
  if (remote !== null)
    return (
      <span data-figure-confirmation="elsewhere">
        <CountedBy remote={remote} />
      </span>
    );
  if (answer.isFetching) return <span data-figure-confirmation="waiting">{say('waiting')}</span>;
  if (answer.data === undefined)
    return (
      <span data-figure-confirmation="unconfirmed">
        {say('unconfirmed')}{' '}
        {own !== null && (
          <Button onClick={() => (isAlone || isAsked ? void answer.refetch() : ask(true))}>
            {formatMessage({ id: 'passport.confirmation.ask' })}
          </Button>
        )}
      </span>
    );
  const { agreement, at } = answer.data;
  if (agreement.agrees)
    return (
      <span data-figure-confirmation="confirmed">
        {formatMessage(
          { id: 'passport.confirmation.confirmed' },
          { date: formatDate(at, { dateStyle: 'long' }), time: formatTime(at) },
        )}
      </span>
    );
  const { values } = agreement;
  return (
    <strong data-figure-confirmation="differs" role="alert">
      {values === null
        ? say('differs.unsaid')
        : formatMessage(
            { id: 'passport.confirmation.differs' },
            { given: told(values.given), judged: told(values.judged) },
          )}
    </strong>
  );

  /** Two ratios may differ by less than what is written of them, or by whom they leave out alone: their parts are said. */
  function told(value: Released<Figure>): string {
    const text = formatFigure(value, unit, messages);
    if (value.state !== 'shown') return text;
    const { numerator, denominator } = value;
    const parts =
      denominator === null
        ? text
        : `${text} (${messages.formatNumber(numerator)} / ${messages.formatNumber(denominator)})`;
    return [parts, formatUnknown(indicator, value, messages)].filter((part) => part !== null).join(', ');
  }
}
