import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Measured } from '../../model/figure/figure.ts';
import type { BreakdownId } from '../../model/figure/indicator.ts';
import type { Released } from '../../model/figure/released.ts';
import { ComparisonTable } from '../../ui/compare/ComparisonTable.tsx';
import { DuelOfTwo } from '../../ui/compare/DuelOfTwo.tsx';
import { duelOf, unrankedOf } from './derived.ts';

interface Props {
  readonly by: BreakdownId;
  /** Figures by that breakdown. */
  readonly measured: readonly Released<Measured>[];
  readonly pair: readonly [string, string];
  readonly nameOf: (key: string) => string;
}

/** Two departments, themes, partners or towns against one another: what tells them apart, then their figures side by side. */
export function Duel({ by, measured, pair, nameOf }: Props): ReactNode {
  const { formatMessage } = useIntl();
  const rows = measured.filter((each) => each.by === by).map((each) => unrankedOf(each, pair));
  const [first, second] = [nameOf(pair[0]), nameOf(pair[1])] as const;
  const side = formatMessage({ id: 'duel.side' }, { first, second });
  return (
    <>
      <h3>{side}</h3>
      <DuelOfTwo
        names={[first, second]}
        rates={rows.flatMap((row) => {
          const duel = duelOf(row);
          return duel === null ? [] : [{ indicator: row.indicator, duel }];
        })}
      />
      <p>{formatMessage({ id: 'duel.summary' })}</p>
      <ComparisonTable
        by={by}
        title={side}
        cities={pair.map((code) => ({ code, name: nameOf(code), isNew: false, trend: null }))}
        rows={rows}
        region={formatMessage({ id: 'duel.all' })}
      />
    </>
  );
}
