import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanCounter } from '../../../src/engine/scan/counter.ts';
import type { Tally } from '../../../src/metrics/ask/counter.ts';
import type { Question } from '../../../src/metrics/ask/question.ts';
import { NotTold, telling } from '../../../src/metrics/ask/coarse/telling.ts';
import { tellsOf } from '../../../src/metrics/ask/coarse/told.ts';
import { everyRow, type Measure } from '../../../src/metrics/define/algebra.ts';
import type { DimensionId } from '../../../src/metrics/define/dimensions.ts';
import { everything, type Scope, toScope } from '../../../src/model/address/filter.ts';
import { finest, type Grain, monthBegun, programmeYearOf } from '../../../src/model/publication/grain.ts';
import { valuesOf, withColumns } from '../../../src/model/dataset/rowsOf.ts';
import { sortFacts } from '../../../src/model/dataset/sortFacts.ts';
import { ABSENT, type Table } from '../../../src/model/dataset/table.ts';
import { addDays, fromDayNumber } from '../../../src/model/time/day.ts';
import type { Period } from '../../../src/model/time/period.ts';
import { coarsened } from '../../../src/share/publish/coarsen.ts';
import { dimensions, questionsIn } from '../../engine/asked.ts';
import { rows, scope, tablesFrom } from '../../engine/drawn.ts';
import { programme } from '../../metrics/fixture.ts';

const { opening } = programme;
const grains: readonly Grain[] = [
  { days: 'month', trails: 'whole' },
  { days: 'day', trails: 'year' },
  { days: 'month', trails: 'year' },
];

/** Ages are those of the first day in a period: a publication tells one of each person (`pseudonymise`), which is not what is tried here. */
function ageless(table: Table): Table {
  if (!('age_low' in table.columns)) return table;
  const none = new Int32Array(table.rows).fill(ABSENT);
  return withColumns(table, { age_low: none, age_high: none });
}

function extentOf(tables: readonly Table[]): Period {
  const session = tables.find(({ name }) => name === 'session');
  const days = session === undefined ? [] : [...valuesOf(session, 'day')];
  return { from: fromDayNumber(Math.min(...days)), to: addDays(fromDayNumber(Math.max(...days)), 1) };
}

/** Each measure by itself: what one of them may not be told of, another may. */
function oneByOne(question: Question): readonly Question[] {
  if (question.form !== 'count') return [question];
  return question.measures.map((each) => ({ ...question, measures: [each] }) as Question);
}

const RUNS = Number(process.env['BILAN_RUNS'] ?? 25);
/** Of all that can be asked, one part is asked at a time. */
const PARTS = 8;

const inOrder = (tally: Tally | undefined): readonly string[] =>
  (tally ?? [])
    // A key of which nothing is counted is as one that is not there.
    .filter(({ keys, counts }) => keys.length === 0 || counts.some((count) => count !== null && count > 0))
    .map((row) => JSON.stringify(row))
    .toSorted();

const year = { from: '2019-02-15', to: '2020-02-15' };
const visits: Measure = { count: 'rows', of: 'visit', where: everyRow };

const pair = fc.tuple(fc.constantFrom(...dimensions), fc.constantFrom(...dimensions));
/** The periods that pages of a public profile open with, and any other. */
const period: fc.Arbitrary<Period> = fc.constantFrom(
  { from: '2019-02-15', to: '2020-02-15' },
  { from: '2020-02-15', to: '2021-02-15' },
  { from: '2019-04-01', to: '2019-05-01' },
  { from: '2020-02-01', to: '2020-03-01' },
  { from: '2018-12-01', to: '2020-04-01' },
);
const asked = fc
  .tuple(scope, fc.option(period))
  .map(([own, days]): Scope => (days === null ? own : { ...own, period: days }));

describe('a coarser dataset', { timeout: 240_000 }, () => {
  it.each(grains)('tells of $days, $trails what the whole tells, or says that it does not', async (grain) => {
    let told = 0;
    const known = fc.asyncProperty(rows, asked, pair, fc.nat(), async (drawn, own, by, picked) => {
      const tables = tablesFrom(drawn).map(ageless);
      const extent = extentOf(tables);
      const coarse = sortFacts(coarsened(tables, { grain, opening, extent, random: () => 0.4 }));
      const counter = telling(scanCounter(coarse, programme), tellsOf({ grain, opening, extent }));
      const all = questionsIn(own, by).flatMap(oneByOne);
      const questions = all.filter((_, index) => index % PARTS === picked % PARTS);
      const tellable = questions.filter((question) => counter.tells?.(question) === true);
      told += tellable.length;
      const whole = await scanCounter(tables, programme).count(tellable);
      const found = await counter.count(tellable);
      tellable.forEach((question, index) => {
        expect({ question, rows: inOrder(found[index]) }).toEqual({ question, rows: inOrder(whole[index]) });
      });
    });
    await fc.assert(known, { numRuns: RUNS });
    expect(told).toBeGreaterThan(10 * RUNS);
  });

  it('cuts months where programme years begin, and where the data begins and ends', () => {
    const extent = { from: '2019-03-10', to: '2020-06-20' };
    const begun = (day: string): string => monthBegun(day, opening, extent);
    expect(['2019-03-10', '2019-03-31', '2019-04-02'].map(begun)).toEqual(['2019-03-10', '2019-03-10', '2019-04-01']);
    expect(['2020-02-14', '2020-02-15', '2020-02-29'].map(begun)).toEqual(['2020-02-01', '2020-02-15', '2020-02-15']);
    expect(['2020-06-19', '2020-06-25', '2019-03-02'].map(begun)).toEqual(['2020-06-01', '2020-06-20', '2019-03-01']);
    expect(programmeYearOf(opening, '2020-01-05')).toEqual({ from: '2019-02-15', to: '2020-02-15' });
    expect(programmeYearOf(opening, '2018-12-31')).toEqual({ from: '2018-02-15', to: '2019-02-15' });
  });

  it('rejects what it would answer wrongly', async () => {
    const tells = tellsOf({ grain: { days: 'month', trails: 'whole' }, opening, extent: year });
    const counter = telling({ count: async () => [[]] }, tells);
    const ask = (by: DimensionId): Question => ({
      form: 'count',
      measures: [visits],
      by: [by],
      scope: toScope(everything, year),
    });
    await expect(counter.count([ask('weekday')])).rejects.toThrow(NotTold);
    expect(await counter.count([ask('month')])).toEqual([[]]);
  });

  it('is the whole one where nothing is coarsened', () => {
    expect(tellsOf({ grain: finest, opening, extent: { from: '2019-01-01', to: '2020-01-01' } })).toBeNull();
  });
});
