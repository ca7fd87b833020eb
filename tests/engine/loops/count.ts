import type { Tally } from '../../../src/metrics/ask/counter.ts';
import type { CountQuestion } from '../../../src/metrics/ask/question.ts';
import type { EverybodyKnown, FactMeasure, Measure } from '../../../src/metrics/define/algebra.ts';
import type { DimensionId } from '../../../src/metrics/define/dimensions.ts';
import { cellsOf, type Key } from './keys.ts';
import { holds } from './predicate.ts';
import { residents } from './residents.ts';
import { type Place, rowsIn } from './scope.ts';
import type { Row, Value } from './world.ts';

/** Each measure on its own, then the columns side by side. */
export function count({ measures, by, once }: CountQuestion, place: Place): Tally {
  const columns = measures.map((each) => (once === true ? firstTimes(each, place) : column(each, by, place)));
  const keys = new Set(columns.flatMap((each) => [...each.keys()]));
  return [...keys].map((key) => ({
    keys: JSON.parse(key) as Key,
    counts: columns.map((each) => each.get(key) ?? null),
  }));
}

type Column = ReadonlyMap<string, number | null>;

function column(measure: Measure | EverybodyKnown, by: readonly DimensionId[], place: Place): Column {
  if ('known' in measure) return new Map([['[]', place.world.person.length]]);
  if ('residents' in measure) return residents(measure.residents, by[0] ?? null, place);
  return new Map(
    [...cellsOf(measure.of, by, place)].map(([key, rows]) => [
      key,
      subjects(
        measure,
        rows.filter((row) => holds(measure.where, row, rows, place)),
      ),
    ]),
  );
}

const told = { people: 'person_id', sessions: 'session_id', cities: 'city', epcis: 'epci', partners: 'partner' };

function subjects({ count: subject }: FactMeasure, rows: readonly Row[]): number {
  if (subject === 'rows') return rows.length;
  if (subject === 'minutes') return rows.reduce((sum, row) => sum + Number(row['duration'] ?? 0), 0);
  if (subject === 'seats') {
    const places = new Map(rows.map((row) => [row['session_id'], Number(row['capacity'])]));
    return [...places.values()].reduce((sum, each) => sum + each, 0);
  }
  return new Set(rows.map((row) => row[told[subject]] ?? null).filter((each) => each !== null)).size;
}

/** By day, the subjects that are counted on no day before. */
function firstTimes(measure: Measure | EverybodyKnown, place: Place): Column {
  if (!('count' in measure) || measure.count === 'seats' || measure.count === 'minutes')
    throw new TypeError('not counted once');
  const rows = rowsIn(measure.of, place);
  const counted = rows.filter((row) => holds(measure.where, row, rows, place));
  const subject = measure.count;
  const whose = (row: Row): Value => (subject === 'rows' ? '' : (row[told[subject]] ?? null));
  const days = new Map<string, number>();
  for (const day of new Set(counted.map((row) => String(row['day'])))) {
    const own = counted.filter((row) => row['day'] === day);
    const before = new Set(counted.filter((row) => String(row['day']) < day).map(whose));
    const fresh = new Set(own.map(whose).filter((each) => each !== null && !before.has(each)));
    const times = subject === 'rows' ? own.length : fresh.size;
    if (times > 0) days.set(JSON.stringify([day]), times);
  }
  return days;
}
