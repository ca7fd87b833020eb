import { type Coefficients, type Constraint, solve } from 'yalps';
import { THRESHOLD } from '../../../src/metrics/define/threshold.ts';

/** A sum of unknown counts, each with its sign, between two bounds. */
export interface Relation {
  readonly terms: ReadonlyMap<string, number>;
  readonly low: number;
  readonly high: number;
}

/**
 * The least and the most that each of some unknown counts can be, none below zero, by linear programming over all relations it is tied to. Where the truth is
 * given nothing is said of a count that some solution puts as far from it as the threshold: the truth being another, it is not known to within less.
 */
export function boundsOf(
  targets: Iterable<string>,
  relations: readonly Relation[],
  truth: ReadonlyMap<string, number> = new Map(),
): ReadonlyMap<string, { readonly low: number; readonly high: number }> {
  const lows = new Map<string, number>();
  const highs = new Map<string, number>();
  const ties: Relation[] = [];
  for (const { terms, low, high } of relations) {
    const [[name, sign] = ['', 1], ...others] = [...terms].filter(([, amount]) => amount !== 0);
    if (name === '') continue;
    if (others.length > 0) {
      ties.push({ terms, low, high });
      continue;
    }
    const [least, most] = sign > 0 ? [low / sign, high / sign] : [high / sign, low / sign];
    lows.set(name, Math.max(lows.get(name) ?? 0, least));
    highs.set(name, Math.min(highs.get(name) ?? Infinity, most));
  }
  const around = new Map<string, Relation[]>();
  for (const tie of ties) for (const name of tie.terms.keys()) around.set(name, [...(around.get(name) ?? []), tie]);
  tighten(ties, lows, highs);
  const found = new Map<string, { low: number; high: number }>();
  const settled = new Map<string, readonly Relation[]>();
  const open = new Set<string>();
  for (const target of targets) {
    if (open.has(target)) continue;
    const own = settled.get(target) ?? component(target, around, settled);
    const optimum = (direction: 'minimize' | 'maximize'): number => {
      const constraints = new Map<string, Constraint>();
      const variables = new Map<string, Map<string, number>>();
      const column = (name: string): Map<string, number> => {
        const known = variables.get(name) ?? new Map<string, number>();
        variables.set(name, known);
        return known;
      };
      column(target).set('value', 1);
      own.forEach(({ terms, low, high }, index) => {
        constraints.set(
          `r${index}`,
          low === high
            ? { equal: low }
            : { ...(low > -Infinity && { min: low }), ...(high < Infinity && { max: high }) },
        );
        for (const [name, amount] of terms) column(name).set(`r${index}`, amount);
      });
      for (const [name, row] of variables) {
        const [low, high] = [lows.get(name) ?? 0, highs.get(name) ?? Infinity];
        if (low > 0 || high < Infinity) {
          constraints.set(`b ${name}`, { ...(low > 0 && { min: low }), ...(high < Infinity && { max: high }) });
          row.set(`b ${name}`, 1);
        }
      }
      const columns: ReadonlyMap<string, Coefficients> = variables;
      const {
        status,
        result,
        variables: solution,
      } = solve({ direction, objective: 'value', constraints, variables: columns }, { checkCycles: true });
      if (status === 'unbounded') return Infinity;
      // Of what is tied to more than was solved it says nothing.
      for (const [name, value] of solution)
        if ((name === target || settled.has(target)) && Math.abs(value - (truth.get(name) ?? value)) > THRESHOLD - 1e-6)
          open.add(name);
      if (status !== 'optimal') throw new Error(`${target}: ${status}`);
      return Math.round(result * 1e6) / 1e6;
    };
    const high = optimum('maximize');
    const isOpen = open.has(target) || high === Infinity;
    if (truth.size > 0 && isOpen) continue;
    found.set(target, { low: optimum('minimize'), high });
  }
  return found;
}

/** Bounds carried from count to count until none moves, or for as long as it is worth. */
function tighten(ties: readonly Relation[], lows: Map<string, number>, highs: Map<string, number>): void {
  for (let round = 0; round < 6; round += 1) {
    let isMoved = false;
    for (const { terms, low, high } of ties) {
      let [least, most] = [0, 0];
      for (const [name, sign] of terms) {
        const [own, top] = [lows.get(name) ?? 0, highs.get(name) ?? Infinity];
        least += sign > 0 ? sign * own : sign * top;
        most += sign > 0 ? sign * top : sign * own;
      }
      for (const [name, sign] of terms) {
        const [own, top] = [lows.get(name) ?? 0, highs.get(name) ?? Infinity];
        const [without, over] =
          sign > 0 ? [least - sign * own, most - sign * top] : [least - sign * top, most - sign * own];
        const ends = [(high - without) / sign, (low - over) / sign];
        const [next, upper] = sign > 0 ? [ends[1] ?? NaN, ends[0] ?? NaN] : [ends[0] ?? NaN, ends[1] ?? NaN];
        if (next > own + 1e-6) {
          lows.set(name, next);
          isMoved = true;
        }
        if (upper < top - 1e-6) {
          highs.set(name, upper);
          isMoved = true;
        }
      }
    }
    if (!isMoved) return;
  }
}

/** The relations that a count is tied to, near or far, as many as are solved in a moment: fewer only make the attack weaker. */
const MOST = 250;

function component(
  target: string,
  around: ReadonlyMap<string, readonly Relation[]>,
  settled: Map<string, readonly Relation[]>,
): readonly Relation[] {
  const found = new Set<Relation>();
  const seen = new Set([target]);
  const queue = [target];
  for (let next = queue.shift(); next !== undefined && found.size < MOST; next = queue.shift())
    for (const relation of around.get(next) ?? []) {
      found.add(relation);
      for (const name of relation.terms.keys())
        if (!seen.has(name)) {
          seen.add(name);
          queue.push(name);
        }
    }
  const own = [...found];
  if (found.size < MOST) for (const name of seen) settled.set(name, own);
  return own;
}
