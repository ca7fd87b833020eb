import { twelve, type Flat } from './flat.ts';
import type { Answers, FlatFilter, Peer } from './peer.ts';
import { attendances } from '../../../src/metrics/ask/questions.ts';
import type { Counter } from '../../../src/metrics/ask/counter.ts';
import type { Question } from '../../../src/metrics/ask/question.ts';
import { people } from '../../../src/metrics/define/counted.ts';
import type { Scope } from '../../../src/model/address/filter.ts';
import { ABSENT } from '../../../src/model/dataset/table.ts';
import { toDayNumber } from '../../../src/model/time/day.ts';

/** Answers to the twelve breakdowns as comparable text: a line for each category, its attendances and its people. */
export type Asked = (scope: Scope) => Promise<() => string>;

/** The product asks its own questions; what they come to is told apart from the time they took. */
export function askCounter(counter: Counter): Asked {
  return async (scope) => {
    const questions = twelve.map((by): Question => ({
      form: 'count',
      measures: [attendances, people],
      by: [by],
      scope,
    }));
    const tallies = await counter.count(questions);
    return () =>
      tallies
        .flatMap((tally, index) =>
          tally
            .filter(({ counts: [rows] }) => (rows ?? 0) > 0)
            .map(({ keys: [key], counts: [rows, distinct] }) => `${twelve[index]} ${key ?? ''} ${rows} ${distinct}`),
        )
        .toSorted()
        .join('\n');
  };
}

export function askPeer(peer: Peer, flat: Flat): Asked {
  const code = (by: 'gender' | 'city', chosen: readonly string[]): number | null => {
    const [label] = chosen;
    return label === undefined ? null : flat.labels[by].indexOf(label);
  };
  return async ({ period, gender, cities }) => {
    const filter: FlatFilter = {
      from: toDayNumber(period.from),
      to: toDayNumber(period.to),
      gender: code('gender', gender),
      city: code('city', cities),
    };
    const answers: Answers = await peer.ask(filter);
    return () =>
      answers
        .flatMap((rows, index) => {
          const by = twelve[index] ?? 'month';
          return rows.map(
            ([key, counted, distinct]) =>
              `${by} ${key === ABSENT ? '' : (flat.labels[by][key] ?? '?')} ${counted} ${distinct}`,
          );
        })
        .toSorted()
        .join('\n');
  };
}
