import type { Figure } from './figure.ts';

interface Listed {
  readonly key: string;
  readonly figure: Figure;
}

/** The order of categories that have none of their own: the largest first, those without a number after, by key, and unknown last. */
export function largestFirst(a: Listed, b: Listed): number {
  const [rankA, rankB] = [rankOf(a), rankOf(b)];
  return rankA === rankB ? (a.key < b.key ? -1 : 1) : rankB - rankA;
}

function rankOf({ key, figure }: Listed): number {
  if (key === 'unknown') return -Infinity;
  return figure.state === 'shown' ? figure.value : -1;
}
