import type { Question } from '../../model/dataset/warning.ts';
import type { ImportContext } from '../columns/context.ts';
import type { Mapping } from '../columns/mapping.ts';
import { fold } from '../words/fold.ts';
import type { Found } from './found.ts';
import type { Dating } from './settleDates.ts';

/** Where the days of a table come from: its rows, the check-ins, what stands above it, or an answer. */
export function datesOf(
  mapping: Mapping,
  { date }: ImportContext,
  questions: readonly Question[],
  told: Found['dating'],
): Dating {
  const shared = {
    order: told.order ?? null,
    unreadable: told.date ?? null,
    year: told.year,
    isEnglish: areEnglish(mapping.columns.map(({ header }) => header)),
  };
  const isOwn = mapping.kind !== 'attendance' || mapping.positions.has('session_date');
  if (mapping.dates === 'check-in')
    return { ...shared, own: true, missing: date === undefined ? 'most-frequent' : { day: date }, isStart: false };
  const isStart = isOwn && !mapping.meeting;
  if (isOwn) return { ...shared, own: true, missing: 'rejected', isStart };
  if (questions.includes('session_date')) return { ...shared, own: false, missing: 'unknown', isStart };
  return date === undefined
    ? { ...shared, own: true, missing: 'rejected', isStart }
    : { ...shared, own: false, missing: { day: date }, isStart };
}

/** The header of the days of a table; `null` when no column says them. */
export function dateHeaderOf({ columns }: Mapping): string | null {
  return columns.find(({ field }) => field?.endsWith('_date') === true && field !== 'birth_date')?.header ?? null;
}

const english =
  /\b(first|last|name|city|town|status|attended|attendee|gender|event|workshop|phone|email address|venue|check ?in|checked|present|order|ticket|birth|age group|title|start|time)\b/;
const french =
  /\b(nom|prenom|ville|statut|presence|presente?|genre|sexe|seance|atelier|telephone|courriel|lieu|commune|naissance|participante?|civilite|inscription|adresse)\b/;

function areEnglish(headers: readonly string[]): boolean {
  const folded = headers.map(fold);
  const count = (words: RegExp): number => folded.filter((header) => words.test(header)).length;
  return count(english) > count(french);
}
