import type { Warning } from '../../model/dataset/report.ts';
import type { CellReaders } from './cellReaders.ts';
import { readEmail, readPhone } from '../words/contact.ts';
import { isPlaceholder, readName } from '../words/personName.ts';
import { fold, memoised } from '../words/fold.ts';
import { ABSENT, type GrowingRows, type Pool } from './rows.ts';

/** Reads what tells who a row is about. The contacts of a row without a name of its own are somebody else's: whoever booked. */
export function identityReader(
  cells: CellReaders,
  pool: Pool,
  warn: (warning: Warning) => void,
): (record: readonly string[], rows: GrowingRows) => void {
  const emails = memoised((text: string) => {
    const email = readEmail(text);
    return { position: pool.intern(email), isUnreadable: text !== '' && email === null && !isPlaceholder(text) };
  });
  const phones = memoised((text: string) => pool.intern(readPhone(text)));
  const names = memoised((text: string) => ({ position: pool.intern(readName(text)), isNobody: isPlaceholder(text) }));
  const firsts = memoised((text: string) => pool.intern(fold(text)));
  return (record, rows) => {
    const [first, last] = [cells.first_name(record), cells.last_name(record)];
    const full = cells.full_name(record);
    const name = names(
      first === '' && last === '' ? full : `${first} ${last === '' ? withoutFirst(full, first) : last}`,
    );
    const email = emails(cells.email(record));
    if (email.isUnreadable) warn('unreadable_email');
    rows.person.push(pool.intern(cells.person(record)));
    rows.email.push(name.isNobody ? ABSENT : email.position);
    rows.phone.push(name.isNobody ? ABSENT : phones(cells.phone(record)));
    rows.name.push(name.position);
    rows.first.push(firsts(first));
  };
}

/** Some tools call « name » the last name beside a first name, others the whole name. */
function withoutFirst(full: string, first: string): string {
  const known = new Set(fold(first).split(' '));
  return fold(full)
    .split(' ')
    .filter((word) => !known.has(word))
    .join(' ');
}
