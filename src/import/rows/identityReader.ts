import type { Warning } from '../../model/dataset/warning.ts';
import { isMaskedAddress, isSharedAddress, readEmail, readPhone } from '../words/contact.ts';
import { isPlaceholder, readName } from '../words/personName.ts';
import { fold } from '../words/fold.ts';
import type { GrowingRows } from './codes/growing.ts';
import { byCode, byCodes, type Row, type Sources } from './codes/sources.ts';
import type { Pool } from './rows.ts';
import { ABSENT } from '../../model/dataset/table.ts';

/** Reads what tells who a row is about. The contacts of a row without a name of its own are somebody else's: whoever booked. */
export function identityReader(
  said: Sources,
  pool: Pool,
  warn: (warning: Warning) => void,
): (row: Row, rows: GrowingRows) => void {
  const emails = byCode(said.email, (text) => {
    const isMasked = isMaskedAddress(text);
    const email = isMasked ? null : readEmail(text);
    return {
      position: pool.intern(email),
      isMasked,
      isShared: email !== null && isSharedAddress(email),
      isUnreadable: text !== '' && !isMasked && email === null && !isPlaceholder(text),
    };
  });
  const persons = byCode(said.person, pool.intern);
  const phones = byCode(said.phone, (text) => pool.intern(readPhone(text)));
  const nameOf = (text: string): { readonly position: number; readonly isNobody: boolean } => {
    const position = pool.intern(readName(text));
    // What a name is read without stands in brackets: a name that has none and is read is no placeholder.
    return { position, isNobody: (position === ABSENT || text.includes('(')) && isPlaceholder(text) };
  };
  const names = byCodes([said.first_name, said.last_name, said.full_name], (first = '', last = '', full = '') =>
    nameOf(first === '' && last === '' ? full : `${first} ${last === '' ? withoutFirst(full, first) : last}`),
  );
  const firsts = byCode(said.first_name, (text) => ({ position: pool.intern(fold(text)), isBlank: text === '' }));
  const hasNoLast = byCodes([said.last_name, said.full_name], (last, full) => last === '' && full === '');
  const guardians = byCode(said.guardian, (text) => pool.intern(readEmail(text) ?? readPhone(text) ?? fold(text)));
  const signs = byCodes([said.second_sign, said.birth_date, said.birth_year, said.age], (...texts) =>
    pool.intern(fold(texts.find((text) => text !== '') ?? '')),
  );
  return (row, rows) => {
    const first = firsts(row);
    const name = names(row);
    const email = emails(row);
    if (email.isUnreadable) warn('unreadable_email');
    if (email.isMasked) warn('masked_addresses');
    const isDesk = email.isShared && name.position !== ABSENT;
    if (isDesk) warn('shared_addresses');
    rows.person.push(persons(row));
    rows.email.push(name.isNobody || isDesk ? ABSENT : email.position);
    rows.phone.push(name.isNobody ? ABSENT : phones(row));
    rows.name.push(name.position);
    rows.first.push(first.position);
    const isFirstOnly = !first.isBlank && hasNoLast(row);
    rows.guardian.push(isFirstOnly ? guardians(row) : ABSENT);
    rows.sign.push(isFirstOnly ? signs(row) : ABSENT);
    if (isFirstOnly) warn('first_names_only');
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
