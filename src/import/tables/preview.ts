import type { Gazetteer } from '../../geo/gazetteer.ts';
import { fromDayNumber } from '../../model/time/day.ts';
import type { PreviewRow, Suggestion } from '../../model/dataset/waiting.ts';
import { genders, presences } from '../../model/dataset/vocabulary.ts';
import { cityReader } from '../words/city.ts';
import { dateWithin, readDate } from '../words/date.ts';
import { textAt } from '../rows/codes/texts.ts';
import type { Extract } from '../rows/extract.ts';
import { ABSENT } from '../../model/dataset/table.ts';

const SHOWN = 10;

/** The first rows of an export as they would be counted, without saying whose they are. */
export function previewOf({ rows, texts, understood }: Extract, gazetteer: Gazetteer): readonly PreviewRow[] {
  const isDated = !understood.questions.includes('session_date');
  return Array.from(rows.line.subarray(0, SHOWN), (line, row) => {
    const city = textAt(texts, rows.city[row] ?? ABSENT);
    return {
      line,
      day: isDated ? fromDayNumber(rows.day[row] ?? 0) : null,
      city: city === undefined ? null : (gazetteer.city(city)?.name ?? null),
      title: textAt(texts, rows.title[row] ?? ABSENT) ?? null,
      presence: presences[rows.presence[row] ?? ABSENT] ?? 'unknown',
      gender: genders[rows.gender[row] ?? ABSENT] ?? null,
      named: (rows.name[row] ?? ABSENT) !== ABSENT || (rows.email[row] ?? ABSENT) !== ABSENT,
    };
  });
}

/** What the name of a file says of the day and the city of its session: `emargement_2019-03-12_mende.csv`. */
export function suggestionOf(file: string, gazetteer: Gazetteer): Suggestion {
  const words = file.replace(/\.[a-z]{2,4}$/i, '').replace(/[_]+/g, ' ');
  const read = readDate(dateWithin(words), 'day-first');
  const find = cityReader(gazetteer);
  const parts = words.split(/[^\p{L}’'-]+/u).filter((part) => part.length > 2);
  const pairs = parts.flatMap((part, index) => [`${part} ${parts[index + 1] ?? ''}`.trim(), part]);
  const city = pairs.map((name) => find(name, '')).find(({ state }) => state === 'exact');
  return { date: read.ok ? read.day : null, city: city?.state === 'exact' ? city.code : null };
}
