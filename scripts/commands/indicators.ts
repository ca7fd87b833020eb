import { compile } from '../../src/engine/sql/compile.ts';
import { questionsOf } from '../../src/metrics/ask/measure.ts';
import { indicators } from '../../src/metrics/define/indicators.ts';
import { describeMeasure } from '../../src/metrics/define/describe.ts';
import { everything, toScope } from '../../src/model/address/filter.ts';
import { toText } from '../../src/sql/sql.ts';
import { createMessages } from '../../src/i18n/createMessages.ts';
import { readLanguage } from './language.ts';
import { loadProgramme } from './programmeFiles.ts';
import { readArgs } from './usage.ts';

/** `bilan indicators [--json] [--lang fr|en]`: every indicator with its definition and the SQL of its total over the reporting year. */
export async function indicatorsCommand(args: readonly string[]): Promise<number> {
  const { values } = readArgs({
    args: [...args],
    options: { json: { type: 'boolean', default: false }, lang: { type: 'string' } },
  });
  const messages = createMessages(readLanguage(values.lang));
  const programme = await loadProgramme();
  const scope = toScope(everything, programme.reportingYear);
  const described = indicators.map((each) => ({
    id: each.id,
    unit: each.unit,
    label: messages.formatMessage({ id: `indicator.${each.id}` }),
    definition: messages.formatMessage({ id: `definition.${each.id}` }),
    numerator: `${describeMeasure('count' in each ? each.count : each.numerator)}${each.in === undefined ? '' : ` / ${each.in}`}`,
    denominator: 'count' in each ? null : describeMeasure(each.denominator),
    sql: toText(compile(questionsOf([{ indicator: each.id, by: null }], scope), programme).statement),
  }));
  if (values.json) console.log(JSON.stringify(described, null, 1));
  else
    for (const { id, unit, label, definition } of described) console.log(`${id} (${unit}) — ${label}\n  ${definition}`);
  return 0;
}
