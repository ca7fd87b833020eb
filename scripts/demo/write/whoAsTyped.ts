import type { Dice } from '../dice.ts';
import { plain } from '../plain.ts';
import type { Identity, Person } from '../state.ts';
import { frenchDay } from './clock.ts';

export function emailAsTyped(chance: Dice, identity: Identity): string {
  if (identity.kind !== 'email' && identity.kind !== 'family') return '';
  const { email } = identity;
  const share = chance.share();
  if (share < 0.92) return email;
  if (share < 0.95) return email.charAt(0).toUpperCase() + email.slice(1);
  if (share < 0.97) return email.toUpperCase();
  if (share < 0.99) return ` ${email} `;
  return `mailto:${email}`;
}

export function phoneAsTyped(chance: Dice, identity: Identity): string {
  const digits = identity.kind === 'email' || identity.kind === 'phone' ? identity.phone : null;
  if (digits === null) return '';
  const pairs = [digits.slice(1, 3), digits.slice(3, 5), digits.slice(5, 7), digits.slice(7)];
  const zone = digits.slice(0, 1);
  return chance.pick([
    `0${zone} ${pairs.join(' ')}`,
    `0${zone} ${pairs.join(' ')}`,
    `0${digits}`,
    `0${digits}`,
    `0${zone}.${pairs.join('.')}`,
    `+33${digits}`,
    `+33 ${zone} ${pairs.join(' ')}`,
    `+33 (0)${zone} ${pairs.join(' ')}`,
    `0033${digits}`,
    digits,
  ]);
}

/** `''` when the row does not tell; always there when it is needed to know who this is. */
export function birthAsTyped(chance: Dice, { identity, age }: Person, silent: boolean): string {
  if (age.kind !== 'date' || (silent && identity.kind !== 'birth')) return '';
  const day = frenchDay(age.birth);
  const share = chance.share();
  if (share < 0.94) return day;
  return share < 0.97 ? day.replaceAll('/', '-') : day.replaceAll('/', '.');
}

export function nameAsTyped(chance: Dice, name: string): string {
  const share = chance.share();
  if (share < 0.84) return name;
  if (share < 0.89) return name.toUpperCase();
  if (share < 0.94) return name.toLowerCase();
  if (share < 0.97) return plain(name);
  return `${name} `;
}

/** As coaches write it: last name first, in capitals. */
export function fullName({ firstName, lastName }: Person): string {
  return `${lastName.toUpperCase()} ${firstName}`;
}
