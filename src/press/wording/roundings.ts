/** Two significant digits at most, three above 100 000. */
function digitsFor(value: number): readonly number[] {
  return value > 100_000 ? [1, 2, 3] : [1, 2];
}

/** The power of ten of the last of `digits` significant digits; never under one. */
function stepOf(value: number, digits: number): number {
  return 10 ** Math.max(0, Math.floor(Math.log10(value)) + 1 - digits);
}

/** The round numbers around a count of at least 1, the nearest first; of two as near, the rounder first. */
export function roundNumbers(value: number): readonly number[] {
  const found = digitsFor(value).flatMap((digits) => {
    const step = stepOf(value, digits);
    return [Math.floor(value / step) * step, Math.ceil(value / step) * step];
  });
  const distance = (round: number): number => Math.abs(round - value);
  return [...new Set(found)]
    .filter((round) => round > 0)
    .sort((a, b) => distance(a) - distance(b) || zeros(b) - zeros(a));
}

/** Whether a number has few enough significant digits to be said round. */
export function isRound(value: number): boolean {
  return value === 0 || digitsFor(value).some((digits) => value % stepOf(value, digits) === 0);
}

function zeros(value: number): number {
  return String(value).length - String(value).replace(/0+$/, '').length;
}
