/** Up to three round values for the legend: the greatest of 1, 2 or 5 × 10ⁿ up to the largest, then up to about a fifth and a twenty-fifth of it; but one, none under the smallest drawn. */
export function legendValues(largest: number, smallest = 1): readonly number[] {
  const [first, ...others] = [largest, largest / 5, largest / 25].filter((value) => value >= 1).map(roundDown);
  return first === undefined ? [] : [...new Set([first, ...others.filter((value) => value >= smallest)])];
}

function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return (value >= 5 * power ? 5 : value >= 2 * power ? 2 : 1) * power;
}
