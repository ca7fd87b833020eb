import type { Warning } from '../../model/dataset/warning.ts';
import { type Day, toDayNumber } from '../../model/time/day.ts';
import { BIRTH_ORIGIN } from '../words/birthOrigin.ts';
import { readAge, readBirthYear } from '../words/age.ts';
import { readBirthDay } from '../words/birthDay.ts';
import type { GrowingRows } from './codes/growing.ts';
import { byCode, isSilent, numberByCode, type Row, type Sources } from './codes/sources.ts';
import { ABSENT } from '../../model/dataset/table.ts';

/** Reads what a row says of the age of its person: a full date of birth, a year, an age or a bracket. What is implausible is left out. */
export function portraitReader(
  said: Sources,
  today: Day,
  warn: (warning: Warning) => void,
): (row: Row, rows: GrowingRows, at: number) => void {
  const year = Number(today.slice(0, 4));
  const births = byCode(said.birth_date, (text) => {
    const day = readBirthDay(text, today);
    const born = day === null ? readBirthYear(text, year) : null;
    return {
      day: day === null ? ABSENT : toDayNumber(day) + BIRTH_ORIGIN,
      year: born ?? ABSENT,
      isOdd: day === null && born === null && /\d/.test(text) && !text.startsWith('0000'),
    };
  });
  const years = numberByCode(said.birth_year, (text) => readBirthYear(text, year) ?? ABSENT);
  const ages = byCode(said.age, (text) => {
    const read = readAge(text, year);
    const age = read.state === 'known' ? read.value : null;
    return {
      low: age?.kind === 'years' ? age.low : ABSENT,
      high: age?.kind === 'years' ? age.high : ABSENT,
      year: age?.kind === 'birth-year' ? age.year : ABSENT,
      isOdd: read.state === 'unknown',
    };
  });
  if ([said.birth_date, said.birth_year, said.age].every(isSilent)) return () => undefined;
  return (row, rows, at) => {
    const birth = births(row);
    const age = ages(row);
    if (birth.isOdd || age.isOdd) warn('implausible_age');
    const stated = years(row);
    rows.birthDay.put(at, birth.day);
    rows.birthYear.put(at, stated === ABSENT ? Math.max(birth.year, age.year) : stated);
    rows.ageLow.put(at, age.low);
    rows.ageHigh.put(at, age.high);
  };
}
