import type { Warning, Question } from '../../model/dataset/warning.ts';
import type { Told } from '../../model/dataset/answers.ts';
import type { ImportContext } from './context.ts';
import { cityReader } from '../words/city.ts';
import { fold } from '../words/fold.ts';
import type { Mapping } from './mapping.ts';
import type { Preamble } from './layout/preamble.ts';

/** The context of an import completed by what the file says outside its rows, and warnings that say so. */
export interface Answers extends ImportContext {
  readonly told: readonly Warning[];
}

/** What the keeper said of the table comes first, then the lines above it, then what was said of whatever states nothing; only for what no column tells. */
export function answers(
  mapping: Mapping,
  preamble: Preamble,
  context: ImportContext,
  said: Pick<Told, 'city' | 'date'>,
  file: string,
): Answers {
  if (mapping.kind !== 'attendance') return { ...context, told: [] };
  const findCity = cityReader(context.gazetteer);
  const matches = preamble.places.map((place) => findCity(place, ''));
  // A commune among the words of titles, when they name no other.
  const within = preamble.titles.map((title) => findCity.within(title)).filter(({ state }) => state === 'exact');
  const isOne = new Set(within.map((match) => (match.state === 'exact' ? match.code : ''))).size === 1;
  const [titled] = [...matches, ...(isOne ? within : [])].flatMap((match) =>
    match.state === 'exact' || match.state === 'former' ? [match.code] : [],
  );
  const city = said.city ?? titled ?? context.city;
  const stated = said.date ?? preamble.date ?? undefined;
  const isSigned = stated === undefined && !mapping.positions.has('session_date') && isSignIn(mapping, file);
  const date = stated ?? (isSigned ? undefined : context.date);
  const isDateTold = !mapping.positions.has('session_date') && date !== undefined;
  const told: readonly (readonly [Warning, boolean])[] = [
    ['date_from_title', isDateTold && said.date === undefined && preamble.date !== null],
    ['date_from_timestamp', isSigned],
    ['city_from_title', mapping.place === null && said.city === undefined && titled !== undefined],
  ];
  const { date: _, ...others } = context;
  return {
    ...others,
    ...(city !== undefined && { city }),
    ...(date !== undefined && { date }),
    told: told.filter(([, holds]) => holds).map(([warning]) => warning),
  };
}

/** What must be told before a row of the file can be placed. */
export function questionsOf(mapping: Mapping, { city, date, told }: Answers): readonly Question[] {
  if (mapping.kind !== 'attendance') return [];
  const isDated = mapping.positions.has('session_date') || date !== undefined || told.includes('date_from_timestamp');
  const isPlaced = mapping.place !== null || city !== undefined;
  const missing: readonly (readonly [Question, boolean])[] = [
    ['session_date', !isDated],
    ['session_city', !isPlaced],
  ];
  return missing.filter(([, holds]) => holds).map(([question]) => question);
}

/** The moment a form was sent is the day of the session only when people signed in with it, never when they registered (counting rule C4). */
function isSignIn({ profile, everyRowAttended, positions, columns }: Mapping, file: string): boolean {
  const isForm = profile === 'google-forms' || profile === 'microsoft-forms' || profile === 'surveymonkey';
  const registers = [file, ...columns.map(({ header }) => header)].some((text) =>
    /\b(pre)?inscri|\bregist/.test(fold(text)),
  );
  return isForm && everyRowAttended && positions.has('modified') && !registers;
}
