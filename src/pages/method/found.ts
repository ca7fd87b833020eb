import type { IntlShape } from 'react-intl';
import { formulaOf } from '../../app/figures/formula.ts';
import { finds } from '../../i18n/finds.ts';
import type { Defined } from '../../metrics/define/facts.ts';
import { measuresOf } from '../../metrics/define/algebra.ts';
import { indicators } from '../../metrics/define/indicators.ts';
import { basisOf } from './basis.ts';
import { type Term, termIds, termsOf } from './terms.ts';

const rules = ['distinct', 'unknown', 'states', 'period', 'secret', 'link'] as const;
export type RuleId = (typeof rules)[number];

export interface Found {
  readonly rules: readonly RuleId[];
  readonly indicators: readonly Defined[];
  readonly terms: readonly Term[];
}

/** Rules, indicators and words, all together. */
export const METHOD_SIZE = rules.length + indicators.length + termIds.length;

/** What of the method says what is asked for: everything when nothing is. */
export function findMethod(asked: string, messages: IntlShape): Found {
  const { formatMessage } = messages;
  return {
    rules: rules.filter((rule) =>
      finds(
        asked,
        `${formatMessage({ id: `method.rule-name.${rule}` })} ${formatMessage({ id: `method.rule.${rule}` })}`,
      ),
    ),
    indicators: indicators.filter((each) => finds(asked, wordsOf(each, messages))),
    terms: termsOf(messages).filter(({ name, meaning }) => finds(asked, `${name} ${meaning}`)),
  };
}

function wordsOf(each: Defined, messages: IntlShape): string {
  const { formatMessage } = messages;
  return [
    each.id,
    formatMessage({ id: `indicator.${each.id}` }),
    formatMessage({ id: `definition.${each.id}` }),
    formatMessage({ id: `unit.${each.unit}` }, { count: 2 }),
    basisOf(each, messages) ?? '',
    ...measuresOf(each).map((measure) => formulaOf(measure, messages)),
    ...each.facts.caveats.map((caveat) => formatMessage({ id: `caveat.${caveat}` })),
  ].join(' ');
}
