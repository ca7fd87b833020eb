import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { formatFigure, formatReason } from '../../i18n/format.ts';
import { isMessageId } from '../../i18n/intlOf.ts';
import type { Measured } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import type { RankedRow } from './rankedRows.ts';
import styles from './RankedTable.module.css';

interface Props {
  readonly rows: readonly RankedRow[];
  readonly columns: readonly Released<Measured>[];
}

/** What the cells without a number mean, each meaning once for each indicator it is met in; nothing when all are told. */
export function Unsaid({ rows, columns }: Props): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const met = columns.flatMap(({ indicator, unit }) => {
    const why = rows.map(({ figures }) => {
      const figure = figures.get(indicator);
      if (figure === undefined || figure.state === 'shown') return null;
      const basis = `basis.${indicator}`;
      // A rate of which nothing is known: what it would be of says more than that there is none.
      const isBaseless = figure.state === 'undefined' && figure.because === undefined && isMessageId(basis, messages);
      return formatMessage(
        { id: isBaseless ? 'ranked.baseless' : 'ranked.unsaid' },
        {
          word: formatFigure(figure, unit, messages),
          name: formatMessage({ id: `indicator.${indicator}` }),
          why: isBaseless ? formatMessage({ id: basis }) : (formatReason(figure, messages) ?? ''),
        },
      );
    });
    return [...new Set(why)].filter((each) => each !== null);
  });
  return met.map((each) => (
    <p key={each} className={styles['unsaid']}>
      {each}
    </p>
  ));
}
