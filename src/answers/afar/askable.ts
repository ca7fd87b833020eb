import * as v from 'valibot';
import type { Scope } from '../../model/address/filter.ts';
import { linkedFigure } from '../../model/address/figureLink.ts';
import { cohortBreakdowns, windows } from '../../model/figure/answers/cohort.ts';
import { crossable } from '../../model/figure/answers/crossing.ts';
import { targetSchema } from '../../model/figure/target.ts';
import type { Day } from '../../model/time/day.ts';
import { daySchema } from '../../model/time/period.ts';
import type { Answering, Ground } from '../answering.ts';
import { claims, claimWords } from '../claims.ts';
import { figures } from '../figures.ts';
import { known } from '../known.ts';
import { moved } from '../moved.ts';
import { anniversary, curves, partnerTrends, vintage } from '../overTime.ts';
import { cohort, crossing, flows, opportunities, times } from '../pathway.ts';
import { coming, habits } from '../people.ts';
import { circles, sessionDays } from '../places.ts';
import { draft, said } from '../press.ts';
import { proof } from '../proofs.ts';
import { standings } from '../standings.ts';
import { overlap, tour } from '../tour.ts';
import { years } from '../years.ts';
import { cityCodes, claimed, dayOrNone, periods, requests, scopeSchema, scopes } from './values.ts';

/** What is read besides the scope of a question: parts of it, or of others; days until which it is known; what was promised. */
export interface Beside {
  readonly scopes?: readonly Partial<Scope>[];
  readonly asOf?: Day | null;
  readonly targets?: readonly v.InferOutput<typeof targetSchema>[];
}

/** An answer that may be asked for from afar: how its question is written, what else it reads, and how it is given. */
export interface Askable {
  readonly asked: v.GenericSchema<unknown, readonly unknown[]>;
  readonly beside: (asked: readonly unknown[]) => Beside;
  readonly answer: (ground: Ground, asked: readonly unknown[]) => Promise<unknown>;
}

function askable<Asked extends readonly unknown[]>(
  { answer }: Answering<Asked, unknown>,
  asked: v.GenericSchema<unknown, Asked>,
  beside: (...asked: Asked) => Beside = () => ({}),
): Askable {
  return {
    asked,
    // What is given was read by the same schema.
    beside: (given) => beside(...v.parse(asked, given)),
    answer: async (ground, given) => answer(ground, ...v.parse(asked, given)),
  };
}

const nothing = v.strictTuple([]);

/** All that can be asked from afar, by name: every answer but the rows behind a figure, which stay where they are. */
export const askables: Readonly<Record<string, Askable>> = {
  [anniversary.name]: askable(anniversary, nothing),
  [circles.name]: askable(circles, v.strictTuple([v.picklist(['month', 'quarter'])])),
  [claimWords.name]: askable(claimWords, nothing),
  [claims.name]: askable(claims, v.strictTuple([claimed]), (all) => ({
    scopes: all.map(({ base: { period, cities, departments, themes, partners, gender, age, occupation } }) => ({
      cities,
      departments,
      themes,
      partners,
      gender,
      age,
      occupation,
      ...(period !== null && { period }),
    })),
  })),
  [cohort.name]: askable(
    cohort,
    v.strictTuple([v.picklist(windows), v.picklist(cohortBreakdowns), daySchema]),
    (_, __, asOf) => ({ asOf }),
  ),
  [coming.name]: askable(coming, nothing),
  [crossing.name]: askable(crossing, v.strictTuple([v.picklist(crossable), v.picklist(crossable)])),
  [curves.name]: askable(curves, nothing),
  [draft.name]: askable(draft, nothing),
  [figures.name]: askable(figures, v.strictTuple([requests, scopes, v.boolean()]), (_, beside) => ({ scopes: beside })),
  [flows.name]: askable(flows, nothing),
  [habits.name]: askable(habits, nothing),
  [known.name]: askable(known, nothing),
  [moved.name]: askable(moved, v.strictTuple([v.nullable(scopeSchema)]), (before) => ({
    scopes: before === null ? [] : [before],
  })),
  [opportunities.name]: askable(opportunities, nothing),
  [overlap.name]: askable(overlap, v.strictTuple([cityCodes])),
  [partnerTrends.name]: askable(partnerTrends, nothing),
  [proof.name]: askable(proof, v.strictTuple([linkedFigure]), ({ period }) => ({ scopes: [{ period }] })),
  [said.name]: askable(said, nothing),
  [sessionDays.name]: askable(sessionDays, nothing),
  [standings.name]: askable(
    standings,
    v.strictTuple([v.pipe(v.array(targetSchema), v.maxLength(60)), dayOrNone]),
    (targets, asOf) => ({ targets, asOf }),
  ),
  [times.name]: askable(times, v.strictTuple([daySchema]), (asOf) => ({ asOf })),
  [tour.name]: askable(tour, nothing),
  [vintage.name]: askable(vintage, v.strictTuple([periods]), (all) => ({
    scopes: all.map((period) => ({ period })),
  })),
  [years.name]: askable(years, v.strictTuple([periods]), (all) => ({ scopes: all.map((period) => ({ period })) })),
};
