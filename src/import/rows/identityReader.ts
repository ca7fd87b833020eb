import type { Warning } from '../../model/dataset/warning.ts';
import { isMaskedAddress, isSharedAddress, readEmail, readPhone } from '../words/contact.ts';
import { isPlaceholder, readName } from '../words/personName.ts';
import { fold } from '../words/fold.ts';
import type { GrowingRows } from './codes/growing.ts';
import { isSilent, numberByCode, numberByCodes, type Row, type Sources } from './codes/sources.ts';
import type { Pool } from './codes/texts.ts';
import { ABSENT } from '../../model/dataset/table.ts';

const SHARED = 1;
const MASKED = 2;
const UNREADABLE = 3;

const NOBODY = 1;
const FIRST = 2;

/** Reads what tells who a row is about. The contacts of a row without a name of its own are somebody else's: whoever booked. */
export function identityReader(
  said: Sources,
  pool: Pool,
  warn: (warning: Warning) => void,
): (row: Row, rows: GrowingRows, at: number) => void {
  /** Four times one more than the position of an address, and what it is. */
  const emails = numberByCode(said.email, (text) => {
    if (isMaskedAddress(text)) return MASKED;
    const email = readEmail(text);
    if (email === null) return text !== '' && !isPlaceholder(text) ? UNREADABLE : 0;
    return 4 * (pool.intern(email) + 1) + (isSharedAddress(email) ? SHARED : 0);
  });
  const persons = numberByCode(said.person, pool.intern);
  const phones = numberByCode(said.phone, (text) => pool.intern(readPhone(text)));
  /** Four times one more than the position of a name, one for a placeholder, two where nothing but a first name can be. */
  const nameOf = (text: string, isFirst: boolean): number => {
    const position = pool.intern(readName(text));
    // What a name is read without stands in brackets: a name that has none and is read is no placeholder.
    const isNobody = (position === ABSENT || text.includes('(')) && isPlaceholder(text);
    return 4 * (position + 1) + Number(isNobody) + 2 * Number(isFirst);
  };
  const names = numberByCodes([said.first_name, said.last_name, said.full_name], (first = '', last = '', full = '') =>
    nameOf(
      first === '' && last === '' ? full : `${first} ${last === '' ? withoutFirst(full, first) : last}`,
      last === '' && full === '',
    ),
  );
  /** Twice one more than the position of a first name, and one for any that is not blank. */
  const firsts = numberByCode(said.first_name, (text) => 2 * (pool.intern(fold(text)) + 1) + Number(text !== ''));
  const guardians = numberByCode(said.guardian, (text) =>
    pool.intern(readEmail(text) ?? readPhone(text) ?? fold(text)),
  );
  const signs = numberByCodes([said.second_sign, said.birth_date, said.birth_year, said.age], (...texts) =>
    pool.intern(fold(texts.find((text) => text !== '') ?? '')),
  );
  const hasPhone = !isSilent(said.phone);
  const hasPerson = !isSilent(said.person);
  return (row, rows, at) => {
    const first = firsts(row);
    const name = names(row);
    const email = emails(row);
    const kind = email & 3;
    const isNobody = (name & NOBODY) !== 0;
    if (kind === UNREADABLE) warn('unreadable_email');
    if (kind === MASKED) warn('masked_addresses');
    const isDesk = kind === SHARED && name >> 2 > 0;
    if (isDesk) warn('shared_addresses');
    if (hasPerson) rows.person.put(at, persons(row));
    if (!isNobody && !isDesk) rows.email.put(at, (email >> 2) - 1);
    if (hasPhone && !isNobody) rows.phone.put(at, phones(row));
    rows.name.put(at, (name >> 2) - 1);
    rows.first.put(at, (first >> 1) - 1);
    const isFirstOnly = (first & 1) === 1 && (name & FIRST) !== 0;
    if (!isFirstOnly) return;
    rows.guardian.put(at, guardians(row));
    rows.sign.put(at, signs(row));
    warn('first_names_only');
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
