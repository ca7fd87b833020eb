import type { Warning } from '../../model/dataset/warning.ts';
import { ABSENT } from '../../model/dataset/table.ts';
import { readDuration } from '../words/duration.ts';
import { readTime } from '../words/time.ts';
import { isSilent, numberByCodes, type Row, type Sources } from './codes/sources.ts';

/**
 * Minutes that a row says somebody was there: as stated, else from a beginning to an end of one day; `null` where no column does. What cannot be read is
 * told, and not known.
 */
export function lengthReader(said: Sources, warn: (warning: Warning) => void): ((row: Row) => number) | null {
  if (!isSilent(said.end_time)) return betweenReader(said);
  if ([said.duration, said.duration_hours, said.duration_minutes].every(isSilent)) return null;
  return numberByCodes(
    [said.duration, said.duration_hours, said.duration_minutes],
    (own = '', hours = '', minutes = '') => {
      const text = [own, hours, minutes].find((each) => each !== '') ?? '';
      if (text === '') return ABSENT;
      const found = readDuration(text, own !== '' ? null : hours !== '' ? 'hours' : 'minutes');
      if (found === null && /\d/.test(text)) warn('unread_lengths');
      return found ?? ABSENT;
    },
  );
}

/** Of a moment of arrival written as a time, and the beginning of the session, the later; the moment of a scan says nothing where a beginning is stated. */
function betweenReader(said: Sources): (row: Row) => number {
  return numberByCodes(
    [said.end_time, said.check_in, said.session_time, said.session_date],
    (end = '', checkIn = '', time = '', date = '') => {
      const [last, joined, start] = [readTime(end), readTime(checkIn), readTime(time)];
      const isArrival = /^\s*\d{1,2} ?[h:]/i.test(checkIn);
      const first = Math.max((isArrival || start === null ? joined : null) ?? ABSENT, start ?? ABSENT);
      const from = first === ABSENT ? (readTime(date) ?? ABSENT) : first;
      return last === null || from === ABSENT || last < from ? ABSENT : last - from;
    },
  );
}
