import { expect, it } from 'vitest';
import { compile } from '../../src/engine/sql/compile.ts';
import { questionsOf } from '../../src/metrics/ask/measure.ts';
import { indicators } from '../../src/metrics/define/indicators.ts';
import { sql, toText } from '../../src/sql/sql.ts';
import { programme, scope } from './fixture.ts';
import { onBothEngines } from './onBothEngines.ts';

/** A statement as a passport shows it: text alone, its values written in. */
const asStored = (text: string) => sql(Object.assign([text], { raw: [text] }));

onBothEngines('the query of a passport', (_, run) => {
  it('gives the same rows as the one that was run, for every indicator and a filter with a quote', async () => {
    for (const { id } of indicators) {
      const asked = scope({ themes: ["L'emploi, demain", 'CV'], age: ['18-24', 'unknown'] });
      const { statement } = compile(questionsOf([{ indicator: id, by: null }], asked), programme);
      expect(await run(asStored(toText(statement)))).toEqual(await run(statement));
    }
  });
});
