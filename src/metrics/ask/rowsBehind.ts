import type { Day } from '../../model/time/day.ts';
import type { Scope } from '../../model/address/filter.ts';
import type { IndicatorId } from '../../model/figure/indicator.ts';
import { indicator } from '../define/indicators.ts';
import type { Counter } from './counter.ts';

/** A row that a figure counts: a numbered person, never a name. */
export interface RowBehind {
  /** `null` for somebody anonymous. */
  readonly person: number | null;
  readonly day: Day;
  /** INSEE code of the session; `null` when not known, or for an appointment or an opportunity. */
  readonly city: string | null;
  /** Theme of the session, or type of the opportunity. */
  readonly detail: string | null;
  /** Position of the file, and line in it; `null` where not known. */
  readonly source: number | null;
  readonly line: number | null;
}

/** Rows given at most. */
const MOST = 100;

/** The first rows that the count behind an indicator rests on, by person and day; none for what counts inhabitants. */
export async function rowsBehind(counter: Counter, id: IndicatorId, scope: Scope): Promise<readonly RowBehind[]> {
  const each = indicator(id);
  const of = 'count' in each ? each.count : each.numerator;
  if (!('count' in of)) return [];
  const [tally = []] = await counter.count([{ form: 'rows', of, most: MOST, scope }]);
  return tally.map(
    ({ keys: [day = null, city = null, detail = null], counts: [person = null, source = null, line = null] }) => ({
      person,
      day: day ?? '',
      city,
      detail,
      source,
      line,
    }),
  );
}
