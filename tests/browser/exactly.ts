import type { Page } from '@playwright/test';
import { measure } from '../../src/metrics/ask/measure.ts';
import type { Counter } from '../../src/metrics/ask/counter.ts';
import { units } from '../../src/metrics/define/units.ts';
import { readView } from '../../src/model/address/address.ts';
import { type Scope, toScope } from '../../src/model/address/filter.ts';
import type { Figure } from '../../src/model/figure/figure.ts';
import { type BreakdownId, type IndicatorId, isBreakdownId, isIndicatorId } from '../../src/model/figure/indicator.ts';
import type { Programme } from '../../src/model/place/programme.ts';

type Shown = Extract<Figure, { state: 'shown' }>;

/** A figure that a page shows with its marks; the key is empty for a total. */
export interface Marked {
  readonly indicator: IndicatorId;
  readonly by: BreakdownId | null;
  readonly key: string;
  readonly value: number;
}

/** A count of people that was told of a scope. */
export interface Fact extends Marked {
  readonly scope: Scope;
}

export async function marksOf(page: Page): Promise<readonly Marked[]> {
  const found = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main [data-indicator][data-state="shown"][data-value]')].map(
      ({ dataset }) => [dataset['indicator'], dataset['by'], dataset['key'], dataset['value']] as const,
    ),
  );
  return found.flatMap(([indicator = '', by = '', key = '', value]) =>
    isIndicatorId(indicator) ? [{ indicator, by: isBreakdownId(by) ? by : null, key, value: Number(value) }] : [],
  );
}

export function scopeOf(address: string, programme: Programme): Scope {
  const { filter } = readView(address.slice(address.indexOf('?') + 1)).view;
  return toScope(filter, programme.reportingYear);
}

/** Figures as the files give them, to the page's own and its public profile. */
interface Behind {
  readonly counter: Counter;
  readonly programme: Programme;
  /** Whether the profile rounds counts to 5, as open data does. */
  readonly isRounded: boolean;
}

/**
 * What the figures shown of a scope tell, by the exact figures of the files: `few`, those put at 1 to 10 people, or that could be rounded from so few; and
 * the counts of people, exact ones where the page rounds: whoever holds a difference of rounded counts knows the exact one to a few people.
 */
export async function toldExactly(
  marks: readonly Marked[],
  scope: Scope,
  { counter, programme, isRounded }: Behind,
): Promise<{ readonly few: readonly string[]; readonly facts: readonly Fact[] }> {
  const requests = [...new Map(marks.map((each) => [`${each.indicator} ${each.by}`, each])).values()];
  const measured = await measure(counter, requests, scope, { programme });
  const few: string[] = [];
  const facts: Fact[] = [];
  for (const mark of marks) {
    const { indicator, by, key, value } = mark;
    const own = measured.find((each) => each.indicator === indicator && each.by === by);
    if (own === undefined || !units[own.unit].isPersonal) continue;
    const exact: Figure | undefined = by === null ? own.total : own.cells.find((cell) => cell.key === key)?.figure;
    // A page may show another scope than its own beside it.
    if (exact?.state !== 'shown' || !(isRounded ? isRoundedFrom(exact, value) : exact.value === value)) continue;
    const left = own.unit === 'share' ? (exact.denominator ?? 0) - exact.numerator : 0;
    if (isFew(exact.numerator) || isFew(left))
      few.push(`${indicator} ${by ?? ''} ${key} shows ${value} of ${exact.numerator} people`);
    if (own.unit === 'people' && exact.denominator === null) facts.push({ ...mark, value: exact.value, scope });
  }
  return { few, facts };
}

/** Whether a value could be what open data shows of a figure: its parts as they are, or moved to a multiple of 5 beside them. */
function isRoundedFrom({ value: exact, numerator, denominator }: Shown, value: number): boolean {
  const near = (count: number): readonly number[] => [count, 5 * Math.floor(count / 5), 5 * Math.ceil(count / 5)];
  if (denominator === null) return near(exact).includes(value);
  const per = numerator === 0 ? 1 : (exact * denominator) / numerator;
  return near(numerator).some((part) =>
    near(denominator).some((whole) => whole > 0 && Math.abs((per * part) / whole - value) < 1e-9),
  );
}

/** Pairs of counts told of a scope and of a part of it, or of a whole and one of its cells, that differ by 1 to 10 people. */
export function fewBetween(facts: readonly Fact[]): readonly string[] {
  const byFigure = gathered(facts, ({ indicator, by, key }) => `${indicator} ${by ?? ''} ${key}`);
  const across = [...byFigure].flatMap(([name, told]) =>
    told.flatMap((whole) =>
      told.flatMap((part) =>
        isPart(part.scope, whole.scope) && isFew(whole.value - part.value)
          ? [`${name}: ${whole.value} and ${part.value} of ${JSON.stringify(part.scope)}`]
          : [],
      ),
    ),
  );
  const inside = [...gathered(facts, ({ indicator, scope }) => `${indicator} ${JSON.stringify(scope)}`)].flatMap(
    ([name, told]) => {
      const total = told.find(({ by }) => by === null);
      return total === undefined
        ? []
        : told.flatMap(({ by, key, value }) =>
            by !== null && isFew(total.value - value) ? [`${name}: ${total.value} and ${value} of ${by} ${key}`] : [],
          );
    },
  );
  return [...new Set([...across, ...inside])];
}

function gathered(facts: readonly Fact[], nameOf: (fact: Fact) => string): ReadonlyMap<string, readonly Fact[]> {
  const found = new Map<string, Fact[]>();
  for (const fact of facts) found.set(nameOf(fact), [...(found.get(nameOf(fact)) ?? []), fact]);
  return found;
}

const lists = ['cities', 'departments', 'themes', 'partners', 'gender', 'age', 'occupation'] as const;

/** Whether one scope is a part of the other, and not the same. */
function isPart(part: Scope, whole: Scope): boolean {
  if (JSON.stringify(part) === JSON.stringify(whole)) return false;
  const isWithin = part.period.from >= whole.period.from && part.period.to <= whole.period.to;
  const isNarrower = lists.every(
    (list) =>
      whole[list].length === 0 ||
      (part[list].length > 0 && part[list].every((each) => (whole[list] as readonly string[]).includes(each))),
  );
  return isWithin && isNarrower && (whole.reserved === null || whole.reserved === part.reserved);
}

function isFew(count: number): boolean {
  return count > 0 && count < 11;
}
