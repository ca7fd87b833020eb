import type { Indicator } from '../../metrics/define/algebra.ts';
import { compile } from '../../engine/sql/compile.ts';
import { questionsOf } from '../../metrics/ask/measure.ts';
import type { Scope } from '../../model/address/filter.ts';
import type { Step } from '../../model/figure/step.ts';
import type { IndicatorId } from '../../model/figure/indicator.ts';
import type { Programme } from '../../model/place/programme.ts';
import { toText } from '../../sql/sql.ts';

/** The query that counts an indicator over a scope, as text to be read and run by hand; of a step of it, that of all steps, and which of its rows it is. */
export function queryText(
  indicator: IndicatorId | Indicator,
  scope: Scope,
  programme: Programme,
  step: Step | null = null,
): string {
  const text = toText(compile(questionsOf([{ indicator, by: step?.by ?? null }], scope), programme).statement);
  return step === null ? text : `${text}\n-- k0 = '${step.key}'`;
}
