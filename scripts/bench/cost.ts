import { median } from './median.ts';

/** Milliseconds: of processor in all threads, and on the clock. */
export interface Cost {
  readonly cpu: number;
  readonly wall: number;
}

export interface Summary extends Cost {
  /** The wall time that 19 rounds of 20 stay under. */
  readonly p95: number;
}

/** What a task gives, and what it cost this process. */
export async function costOf<Result>(
  task: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly cost: Cost }> {
  const [started, clock] = [process.cpuUsage(), performance.now()];
  const result = await task();
  const wall = performance.now() - clock;
  const { user, system } = process.cpuUsage(started);
  return { result, cost: { cpu: (user + system) / 1000, wall } };
}

export function summary(costs: readonly Cost[]): Summary {
  return {
    cpu: median(costs.map(({ cpu }) => cpu)),
    wall: median(costs.map(({ wall }) => wall)),
    p95: p95(costs.map(({ wall }) => wall)),
  };
}

/** The value that 19 of 20 stay under. */
export function p95(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN;
}
