import type { Warning } from '../../model/dataset/warning.ts';
import type { CellReaders } from './cellReaders.ts';
import { isMaskedAddress, isSharedAddress, readEmail, readPhone } from '../words/contact.ts';
import { isPlaceholder, readName } from '../words/personName.ts';
import { fold, memoised } from '../words/fold.ts';
import type { GrowingRows, Pool } from './rows.ts';
import { ABSENT } from '../../model/dataset/table.ts';

/** Reads what tells who a row is about. The contacts of a row without a name of its own are somebody else's: whoever booked. */
export function identityReader(
  cells: CellReaders,
  pool: Pool,
  warn: (warning: Warning) => void,
): (record: readonly string[], rows: GrowingRows) => void {
  const emails = memoised((text: string) => {
    const isMasked = isMaskedAddress(text);
    const email = isMasked ? null : readEmail(text);
    return {
      position: pool.intern(email),
      isMasked,
      isShared: email !== null && isSharedAddress(email),
      isUnreadable: text !== '' && !isMasked && email === null && !isPlaceholder(text),
    };
  });
  const phones = memoised((text: string) => pool.intern(readPhone(text)));
  const names = memoised((text: string) => ({ position: pool.intern(readName(text)), isNobody: isPlaceholder(text) }));
  const firsts = memoised((text: string) => pool.intern(fold(text)));
  const guardians = memoised((text: string) => pool.intern(readEmail(text) ?? readPhone(text) ?? fold(text)));
  const signs = memoised((text: string) => pool.intern(fold(text)));
  const signOf = (record: readonly string[]): string =>
    [cells.second_sign(record), cells.birth_date(record), cells.birth_year(record), cells.age(record)].find(
      (text) => text !== '',
    ) ?? '';
  const onFirstOnly = (): void => warn('first_names_only');
  return (record, rows) => {
    const [first, last] = [cells.first_name(record), cells.last_name(record)];
    const full = cells.full_name(record);
    const name = names(
      first === '' && last === '' ? full : `${first} ${last === '' ? withoutFirst(full, first) : last}`,
    );
    const email = emails(cells.email(record));
    if (email.isUnreadable) warn('unreadable_email');
    rows.person.push(pool.intern(cells.person(record)));
    if (email.isMasked) warn('masked_addresses');
    const isDesk = email.isShared && name.position !== ABSENT;
    if (isDesk) warn('shared_addresses');
    rows.email.push(name.isNobody || isDesk ? ABSENT : email.position);
    rows.phone.push(name.isNobody ? ABSENT : phones(cells.phone(record)));
    rows.name.push(name.position);
    rows.first.push(firsts(first));
    const isFirstOnly = first !== '' && last === '' && full === '';
    rows.guardian.push(isFirstOnly ? guardians(cells.guardian(record)) : ABSENT);
    rows.sign.push(isFirstOnly ? signs(signOf(record)) : ABSENT);
    if (isFirstOnly) onFirstOnly();
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
