import * as v from 'valibot';
import { linkedFigure } from '../model/address/figureLink.ts';
import { cohortBreakdowns, windows } from '../model/figure/answers/cohort.ts';
import { crossable } from '../model/figure/answers/crossing.ts';
import type { Answering, Ground } from './answering.ts';
import { claimed, day, indicator, listOf, nothing, period, request, scope, target, severalCities } from './asked.ts';
import { claims, claimWords } from './claims.ts';
import { figures } from './figures.ts';
import { known } from './known.ts';
import { moved } from './moved.ts';
import { anniversary, curves, partnerTrends, vintage } from './overTime.ts';
import { cohort, crossing, flows, opportunities, times } from './pathway.ts';
import { coming, habits } from './people.ts';
import { circles, sessionDays } from './places.ts';
import { draft, said } from './press.ts';
import { proof, rows } from './proofs.ts';
import { standings } from './standings.ts';
import { overlap, tour } from './tour.ts';

/** Answers what was asked, once its shape was checked. */
type Answer = (asked: readonly unknown[], ground: Ground) => Promise<unknown>;

/** All that can be asked of a dataset, by its name. */
const answers: ReadonlyMap<string, Answer> = new Map([
  taking(anniversary, nothing),
  taking(circles, v.strictTuple([v.picklist(['month', 'quarter'])])),
  taking(claims, v.strictTuple([listOf(claimed)])),
  taking(claimWords, nothing),
  taking(cohort, v.strictTuple([v.picklist(windows), v.picklist(cohortBreakdowns), day])),
  taking(coming, nothing),
  taking(crossing, v.strictTuple([v.picklist(crossable), v.picklist(crossable)])),
  taking(curves, nothing),
  taking(draft, nothing),
  taking(figures, v.strictTuple([listOf(request), listOf(scope), v.boolean()])),
  taking(flows, nothing),
  taking(habits, nothing),
  taking(known, nothing),
  taking(moved, v.strictTuple([v.nullable(scope)])),
  taking(opportunities, nothing),
  taking(overlap, v.strictTuple([severalCities])),
  taking(partnerTrends, nothing),
  taking(proof, v.strictTuple([linkedFigure])),
  taking(rows, v.strictTuple([indicator])),
  taking(said, nothing),
  taking(sessionDays, nothing),
  taking(standings, v.strictTuple([listOf(target), v.nullable(day)])),
  taking(times, v.strictTuple([day])),
  taking(tour, nothing),
  taking(vintage, v.strictTuple([listOf(period)])),
]);

/** What is wrong with a question: of that name there is none, or it is not asked so. */
export class NotAsked extends TypeError {}

/** Answers what was asked by name, as whoever asks may see it. Rejects with `NotAsked` for what is not a question, before anything is counted. */
export async function answerTo(name: string, asked: readonly unknown[], ground: Ground): Promise<unknown> {
  const answer = answers.get(name);
  if (answer === undefined) throw new NotAsked(`${name}: nothing is asked under that name`);
  return answer(asked, ground);
}

function taking<Asked extends readonly unknown[], Value>(
  { name, answer }: Answering<Asked, Value>,
  schema: v.GenericSchema<unknown, Asked>,
): readonly [string, Answer] {
  const checked: Answer = async (asked, ground) => {
    const given = v.safeParse(schema, asked);
    if (given.success) return answer(ground, ...given.output);
    const [issue] = given.issues;
    throw new NotAsked(`${name}: ${v.getDotPath(issue) ?? 'asked'}: ${issue.message}`);
  };
  return [name, checked];
}
