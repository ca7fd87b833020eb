import { readView } from '../../../model/address/address.ts';
import { toScope } from '../../../model/address/filter.ts';
import type { Programme } from '../../../model/place/programme.ts';
import { defaultPeriod } from '../../../model/time/defaultPeriod.ts';
import { openingPeriod } from '../../../model/time/openingPeriod.ts';
import { comparedPeriod } from '../../../model/time/comparedPeriod.ts';
import { type Period, samePeriod } from '../../../model/time/period.ts';
import { questionsOf } from '../measure.ts';
import type { Question } from '../question.ts';
import { headlineRequests, overviewRequests } from './overview.ts';

/**
 * What the overview will ask, in the order in which it is looked at: the first figures, what they are compared with, the others. It is told by the hash of the
 * address and the days of the data before the page is drawn; nothing for another page, nor where figures are protected, for which more is asked.
 */
export function openingQuestions(
  hash: string,
  programme: Programme,
  extent: Period | null,
): readonly (readonly Question[])[] {
  const [, path = '', query = ''] = /^#?\/?([^?]*)\??(.*)$/.exec(hash) ?? [];
  const { profile, filter, compare } = readView(query).view;
  if (path !== '' || extent === null || programme.published) return [];
  if (profile !== null && profile !== 'internal') return [];
  const isBare = filter.from === null && filter.to === null;
  const opened = { ...filter, ...(isBare && openingPeriod(programme, extent)) };
  const scope = toScope(opened, defaultPeriod(programme, extent));
  const compared = comparedPeriod(scope.period, compare ?? 'last-year', extent);
  const beside = compared.state === 'compared' ? [compared.own, compared.other] : [];
  const own = questionsOf(headlineRequests, scope);
  const others = beside
    .filter((period) => !samePeriod(period, scope.period))
    .flatMap((period) => questionsOf(headlineRequests, { ...scope, period }));
  const known = new Set([...own, ...others].map((question) => JSON.stringify(question)));
  return [own, others, questionsOf(overviewRequests, scope).filter((question) => !known.has(JSON.stringify(question)))];
}
