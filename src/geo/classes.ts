/** A class of a choropleth: values from `from` up to `to`, both in for the last class, `to` out for the others. */
export interface Class {
  readonly from: number;
  readonly to: number;
}

/**
 * Natural breaks (Fisher 1958, Jenks 1977): the classes whose values differ least among themselves, so that what stands far from the rest stands apart.
 * Bounds are as round as the gap between two classes lets them be. At most `most` classes; fewer where values are few or equal; none without a value.
 * Every value given is in exactly one class.
 */
export function classesOf(values: readonly number[], most = 5): readonly Class[] {
  const sorted = [...values].sort((a, b) => a - b);
  const [low] = sorted;
  const high = sorted.at(-1);
  if (low === undefined || high === undefined) return [];
  const distinct = [...new Set(sorted)];
  const starts = breaksOf(sorted, Math.min(most, distinct.length));
  const inner = starts.map((start) => roundBetween(sorted[start - 1] ?? low, sorted[start] ?? high));
  const bounds = [low, ...inner, high];
  return inner.length === 0
    ? [{ from: low, to: high }]
    : bounds.slice(1).map((to, index) => ({ from: bounds[index] ?? low, to }));
}

/** Position of the class of a value; −1 for a value outside all. */
export function classOf(value: number, classes: readonly Class[]): number {
  return classes.findLastIndex(
    ({ from, to }, index) => value >= from && (value < to || (value === to && index === classes.length - 1)),
  );
}

/** Where each class but the first begins among sorted values: of all ways to cut them, the one with the least sum of squares within classes. */
function breaksOf(sorted: readonly number[], count: number): readonly number[] {
  const scale = Math.max(...sorted.map(Math.abs)) || 1;
  const within = spreads(sorted.map((value) => value / scale));
  let best = sorted.map((_, last) => ({ cost: within(0, last), starts: [] as readonly number[] }));
  for (let classes = 2; classes <= count; classes += 1) {
    best = best.map((one, last) => {
      let found = one;
      for (let start = 1; start <= last; start += 1) {
        const before = best[start - 1];
        if (before === undefined || sorted[start] === sorted[start - 1]) continue;
        const cost = before.cost + within(start, last);
        if (cost < found.cost) found = { cost, starts: [...before.starts, start] };
      }
      return found;
    });
  }
  return best.at(-1)?.starts ?? [];
}

/** The sum of squares around their mean of the values from one position to another, both in. */
function spreads(values: readonly number[]): (first: number, last: number) => number {
  return (first, last) => {
    const part = values.slice(first, last + 1);
    const mean = part.reduce((sum, value) => sum + value, 0) / part.length;
    return part.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  };
}

/** The roundest number above one value and not above the next. */
function roundBetween(below: number, above: number): number {
  for (let power = Math.ceil(Math.log10(Math.max(Math.abs(above), above - below))); power >= -300; power -= 1) {
    const step = 10 ** power;
    const round = Number((Math.floor(above / step) * step).toPrecision(12));
    if (round > below && round <= above) return round;
    if (step < (above - below) / 100) break;
  }
  return above;
}
