import * as v from 'valibot';

/** Answers that were released, and nothing that they were counted from: no row, no person. */
export const publishedAnswers = v.object({
  form: v.literal(1),
  /** What each was asked for, as the query of an address: its period and its filter. */
  views: v.array(v.string()),
  /** By what was asked (`answerKey`). */
  answers: v.record(v.string(), v.unknown()),
});

export type PublishedAnswers = Readonly<v.InferOutput<typeof publishedAnswers>>;

/** Whether an answer is made of values alone: what holds a function answers more than was asked. */
export function isWritable(answer: unknown): boolean {
  if (typeof answer === 'function' || typeof answer === 'symbol' || typeof answer === 'bigint') return false;
  if (typeof answer === 'number') return Number.isFinite(answer);
  if (typeof answer !== 'object' || answer === null) return true;
  if (answer instanceof Map) return [...answer].every((entry) => isWritable(entry[0]) && isWritable(entry[1]));
  const isPlain = Array.isArray(answer) || Object.getPrototypeOf(answer) === Object.prototype;
  return isPlain && Object.values(answer).every(isWritable);
}
