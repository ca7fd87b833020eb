/** A class of a choropleth: values from `from` up to `to`, both in for the last class, `to` out for the others. */
export interface Class {
  readonly from: number;
  readonly to: number;
}

/**
 * Classes of nearly equal numbers of areas (quantiles), with bounds rounded to two significant digits of their span so that a legend can be read.
 * At most `most` classes; fewer where values are few or equal; none without a value. Every value given is in exactly one class.
 */
export function classesOf(values: readonly number[], most = 5): readonly Class[] {
  const sorted = [...values].sort((a, b) => a - b);
  const [low] = sorted;
  const high = sorted.at(-1);
  if (low === undefined || high === undefined) return [];
  const count = Math.min(most, new Set(sorted).size);
  const step = 10 ** (Math.floor(Math.log10(high - low || 1)) - 1);
  const inner = Array.from({ length: count - 1 }, (_, index) => {
    const bound = quantile(sorted, (index + 1) / count);
    return Number((Math.round(bound / step) * step).toPrecision(12));
  });
  const bounds = [...new Set([low, ...inner.filter((bound) => bound > low && bound < high), high])];
  if (bounds.length === 1) return [{ from: low, to: high }];
  const classes = bounds.slice(1).map((to, index) => ({ from: bounds[index] ?? low, to }));
  return classes.filter((_, index) => sorted.some((value) => classOf(value, classes) === index));
}

/** Position of the class of a value; −1 for a value outside all. */
export function classOf(value: number, classes: readonly Class[]): number {
  return classes.findLastIndex(
    ({ from, to }, index) => value >= from && (value < to || (value === to && index === classes.length - 1)),
  );
}

/** Quantile of sorted values, between the two nearest (R-7, the usual definition). */
function quantile(sorted: readonly number[], share: number): number {
  const position = share * (sorted.length - 1);
  const below = Math.floor(position);
  const [one = 0, two = one] = [sorted[below], sorted[below + 1]];
  return one + (two - one) * (position - below);
}
