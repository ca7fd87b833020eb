import { readView } from '../../../model/address/address.ts';
import { toScope } from '../../../model/address/filter.ts';
import type { Programme } from '../../../model/place/programme.ts';
import { defaultPeriod } from '../../../model/time/defaultPeriod.ts';
import { openingPeriod } from '../../../model/time/openingPeriod.ts';
import type { Period } from '../../../model/time/period.ts';
import { questionsOf } from '../measure.ts';
import type { Question } from '../question.ts';
import { overviewRequests } from './overview.ts';

/**
 * What the overview will ask first, told by the hash of the address and the days of the data before the page is drawn; nothing for another page, nor
 * where figures are protected, for which more is asked.
 */
export function openingQuestions(hash: string, programme: Programme, extent: Period | null): readonly Question[] {
  const [, path = '', query = ''] = /^#?\/?([^?]*)\??(.*)$/.exec(hash) ?? [];
  const { profile, filter } = readView(query).view;
  if (path !== '' || extent === null || programme.published) return [];
  if (profile !== null && profile !== 'internal') return [];
  const isBare = filter.from === null && filter.to === null;
  const opened = { ...filter, ...(isBare && openingPeriod(programme, extent)) };
  return questionsOf(overviewRequests, toScope(opened, defaultPeriod(programme, extent)));
}
