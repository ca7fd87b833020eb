import type { ReactNode } from 'react';
import { type IntlShape, useIntl } from 'react-intl';
import { formatPoints } from '../../i18n/format.ts';
import type { IndicatorId } from '../../model/figure/indicator.ts';
import type { Released } from '../../model/figure/released.ts';
import type { Duel } from '../../model/figure/uncertainty.ts';
import styles from './ComparisonTable.module.css';

interface Props {
  readonly names: readonly [string, string];
  readonly rates: readonly { readonly indicator: IndicatorId; readonly duel: Released<Duel> }[];
}

/** Two of a kind against one another: a conclusion in one sentence, then each rate with the interval of the difference, and what would settle it. */
export function DuelOfTwo({ names: [first, second], rates }: Props): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const title = formatMessage({ id: 'duel.title' }, { first, second });
  if (rates.length === 0) return <p>{formatMessage({ id: 'duel.none' }, { first, second })}</p>;
  const clear = rates.filter(({ duel: { said } }) => said === 'higher' || said === 'lower');
  const nameOf = (indicator: IndicatorId): string => formatMessage({ id: `indicator.${indicator}` });
  return (
    <section className={styles['duel']} aria-label={title}>
      <h4>{title}</h4>
      <p>
        {formatMessage(
          { id: 'duel.conclusion' },
          {
            first,
            second,
            clear: clear.length,
            count: rates.length,
            names: messages.formatList(clear.map(({ indicator }) => nameOf(indicator))),
          },
        )}
      </p>
      <ul>
        {rates.map(({ indicator, duel }) => (
          <li key={indicator} data-duel={indicator} data-verdict={duel.said}>
            {sentenceOf(duel, nameOf(indicator), messages)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function sentenceOf(duel: Released<Duel>, name: string, messages: IntlShape): string {
  const points = (value: number): string => formatPoints(value, messages);
  const difference = messages.formatMessage(
    { id: 'duel.difference' },
    { name, size: points(duel.value), low: points(duel.interval.low), high: points(duel.interval.high) },
  );
  const said = messages.formatMessage({ id: `duel.${duel.said}` });
  const settled =
    duel.needed === null
      ? ''
      : messages.formatMessage({ id: 'duel.needed' }, { count: Number(duel.needed.toPrecision(2)) });
  return [difference, said, settled].filter((each) => each !== '').join(' ');
}
