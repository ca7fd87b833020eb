import * as v from 'valibot';
import type { Scope } from '../../model/address/filter.ts';
import { isWritable } from '../../model/dataset/publishedAnswers.ts';
import type { Programme } from '../../model/place/programme.ts';
import type { Day } from '../../model/time/day.ts';
import type { Period } from '../../model/time/period.ts';
import { wholeMonthsAround } from '../../model/time/wholeMonths.ts';
import { NotTold } from '../../metrics/ask/coarse/telling.ts';
import type { Ground } from '../answering.ts';
import { askables, type Beside } from './askable.ts';
import { scopeSchema } from './values.ts';

/**
 * One answer of a dataset, asked for from afar. The unit is what a page shows, released, and never a bare count: what protects a figure depends on all
 * the scope, on the tables linked to it and on what is shown beside it, so that counts which left one by one could not be protected any more.
 * Whom it is for is not asked: whoever answers knows.
 */
export interface AskedAfar {
  readonly name: string;
  readonly scope: Scope;
  readonly asked: readonly unknown[];
}

/** How a question is written: closed, one shape for each name. */
export const questionSchema = v.variant(
  'name',
  Object.entries(askables).map(([name, { asked }]) =>
    v.strictObject({ name: v.literal(name), scope: scopeSchema, asked }),
  ),
);

/** What became of a question: `unpublished` is what no page for the public would ask. */
export type AnsweredAfar = { readonly state: 'told'; readonly value: unknown } | { readonly state: 'unpublished' };

const unpublished = { state: 'unpublished' } as const;

/** Of a coarsened dataset some things cannot be told. */
function untold(error: unknown): typeof unpublished {
  if (error instanceof NotTold) return unpublished;
  throw error;
}

/** Answers a question as its ground lets it be seen. */
export async function answerAfar(
  { name, scope, asked }: AskedAfar,
  ground: Omit<Ground, 'scope'>,
): Promise<AnsweredAfar> {
  const askable = Object.hasOwn(askables, name) ? askables[name] : undefined;
  if (askable === undefined) throw new RangeError(`nobody answers ${name}`);
  if (ground.profile !== 'internal' && !isPublic(scope, askable.beside(asked), ground)) return unpublished;
  const value = await askable.answer({ ...ground, scope }, asked).catch(untold);
  if (value === unpublished) return unpublished;
  if (!isWritable(value)) throw new TypeError(`an answer that cannot be written: ${name}`);
  return { state: 'told', value };
}

const lists = ['cities', 'departments', 'themes', 'partners', 'gender', 'age', 'occupation'] as const;

/**
 * Whether the public may ask: as on a published site, of one value of each list at a time, for several together would tell of one by difference; of
 * whole months and of programme years; until the end of the data, or of a year; of what was promised, and of no target made up to be bracketed.
 */
function isPublic(
  scope: Scope,
  { scopes = [], asOf = null, targets = [] }: Beside,
  { programme, known }: Pick<Ground, 'programme' | 'known'>,
): boolean {
  const { extent } = known;
  if (extent === null) return false;
  const isOneOfEach = (each: Partial<Scope>): boolean => lists.every((name) => (each[name]?.length ?? 0) <= 1);
  const isWhole = ({ period }: Partial<Scope>): boolean =>
    period === undefined || wholeMonthsAround(period, programme.opening, extent) === null;
  return (
    [scope, ...scopes].every((each) => isOneOfEach(each) && isWhole(each)) &&
    (asOf === null || isEnd(asOf, programme, extent)) &&
    targets.every((target) => programme.targets.some((own) => isSame(own, target)))
  );
}

function isEnd(day: Day, { opening, reportingYear }: Programme, extent: Period): boolean {
  return day === extent.to || [opening, reportingYear.from].some((start) => day.slice(5) === start.slice(5));
}

function isSame(one: Programme['targets'][number], other: Programme['targets'][number]): boolean {
  return (
    one.indicator === other.indicator &&
    one.value === other.value &&
    one.period.from === other.period.from &&
    one.period.to === other.period.to
  );
}
