import { dateWithin, readDate } from '../words/date.ts';
import type { Field } from '../../model/dataset/field.ts';

/**
 * Where the day of a session is written: in a column of its own, inside the title of the session, or as the moment people checked in (counting rule
 * C4); `null` when no column tells.
 */
export type DateSource = 'column' | 'title' | 'check-in' | null;

/** Finds the columns of dates, and gives back those that only bear the name of one to the titles: some tools call « Date » the name of a session. */
export function findDates(
  headers: readonly string[],
  found: readonly (Field | null)[],
  sample: readonly (readonly string[])[],
  isMeeting: boolean,
): { readonly fields: readonly (Field | null)[]; readonly source: DateSource; readonly columns: readonly number[] } {
  const texts = (index: number): readonly string[] =>
    sample.map((cells) => cells[index]?.trim() ?? '').filter((text) => text !== '');
  const named = (field: Field): readonly number[] => found.flatMap((each, index) => (each === field ? [index] : []));
  const stated = named('session_date');
  const own =
    stated.length > 0
      ? stated
      : isMeeting
        ? firstMoment(found, (index) => isMostly(texts(index), isDay))
        : [
            ...otherDates(headers, found, (index) => isMostly(texts(index), isDay)),
            // « Session time » with its day.
            ...named('session_time').filter((index) => isMostly(texts(index), isDay)),
          ];
  if (own.length > 0) {
    const isDate = (index: number): boolean => texts(index).some((text) => isDay(dateWithin(text)));
    const dated = own.some(isDate) ? own.filter((index) => isDate(index) || texts(index).length === 0) : own;
    const columns = ofSession(headers, dated);
    const fields = found.map((field, index) =>
      columns.includes(index)
        ? 'session_date'
        : field !== 'session_date'
          ? field
          : dated.includes(index)
            ? null
            : 'title',
    );
    return { fields, source: 'column', columns };
  }
  const kinds = headers.flatMap((header, index) => (found[index] === null && ticketKind.test(header) ? [index] : []));
  const titles = [...named('title'), ...named('theme'), ...named('venue'), ...kinds].filter((index) =>
    isMostly(withoutFooter(texts(index)), (text) => isDay(dateWithin(text))),
  );
  if (titles.length > 0) {
    const fields = found.map((field, index) => (titles.includes(index) ? 'title' : field));
    return { fields, source: 'title', columns: titles };
  }
  const checkIns = [...named('check_in'), ...named('presence')].filter((index) =>
    isMostly(
      texts(index).filter((text) => text !== '-' && !text.startsWith('0000-00-00')),
      isDay,
    ),
  );
  return checkIns.length > 0
    ? { fields: found, source: 'check-in', columns: checkIns.slice(0, 1) }
    : { fields: found, source: null, columns: [] };
}

/** Lines under a table fill its first column: what a column says of its rows is in those that repeat, when some do. */
function withoutFooter(texts: readonly string[]): readonly string[] {
  const repeated = texts.filter((text, index) => texts.indexOf(text) !== index || texts.includes(text, index + 1));
  return repeated.length > 1 ? repeated : texts;
}

/** A kind of ticket may be one session. */
const ticketKind =
  /^((nom|type) (de |du )?)?(billet|tarif|ticket|produit|formule|option|creneau|slot)( (type|name))?$|^product$/;

const session =
  /\b(atelier|seance|session|evenement|event|workshop|cours|class|course|training|formation|animation|convocation)\b/;

/** A date said to be of the session goes before one that says nothing: survey tools call « Date de début » the moment of an answer. */
function ofSession(headers: readonly string[], dated: readonly number[]): readonly number[] {
  const said = dated.filter((index) => session.test(headers[index] ?? ''));
  return said.length > 0 ? said : dated;
}

const otherwise =
  /\b(fin|end|limite|adhesion|naissance|birth|expir\w*|validite|retour|appel|signature|envoi|sent|creation|created|achat|utilis\w*|scan\w*|fait|effet|depart|sortie|joined|due|facture|paiement|payment|saisie|maj|mise a jour)\b/;

/** In a list of connections, the first moment is of joining, whatever its name. */
function firstMoment(found: readonly (Field | null)[], holdsDates: (index: number) => boolean): readonly number[] {
  return found.flatMap((field, index) => (field === null && holdsDates(index) ? [index] : [])).slice(0, 1);
}

/** Without a column known to be of the session: those that say date and hold dates, of nothing else. */
function otherDates(
  headers: readonly string[],
  found: readonly (Field | null)[],
  holdsDates: (index: number) => boolean,
): readonly number[] {
  if (found.includes('coaching_date') || found.includes('opportunity_date')) return [];
  return headers.flatMap((header, index) =>
    found[index] === null &&
    /\b(dates?|jour|day|quand|when)\b/.test(header) &&
    !otherwise.test(header) &&
    holdsDates(index)
      ? [index]
      : [],
  );
}

/** A number that is a day only as the seconds or milliseconds since 1970, between 2010 and 2040. */
function isEpoch(text: string): boolean {
  const [seconds] = /^\d{10}(?=(\d{3})?$)/.exec(text) ?? [];
  return seconds !== undefined && Number(seconds) > 1_262_304_000 && Number(seconds) < 2_208_988_800;
}

function isDay(text: string): boolean {
  if (isEpoch(text)) return true;
  return /\D/.test(text) && (readDate(text, 'day-first').ok || readDate(text, 'month-first').ok);
}

function isMostly(texts: readonly string[], test: (text: string) => boolean): boolean {
  return texts.length > 0 && texts.filter(test).length * 5 >= texts.length * 4;
}
