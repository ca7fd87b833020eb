import { type Dice } from '../dice.ts';
import { plain } from '../plain.ts';

const domains = ['example.fr', 'example.fr', 'example.org'];

/** Gives addresses never given before, even to a reader who drops their dots and hyphens. */
export function addressBook(chance: Dice): (firstName: string, lastName: string) => string {
  const taken = new Set<string>();
  return (firstName, lastName) => {
    const first = plain(firstName).replace(/[^a-z]/g, '');
    const last = plain(lastName).replace(/[^a-z]/g, '');
    const style = chance.below(10);
    const local = style < 4 ? `${first}.${last}` : style < 8 ? `${first.slice(0, 1)}.${last}` : `${last}.${first}`;
    const domain = chance.pick(domains);
    for (let suffix = style === 9 ? 60 + chance.below(40) : 0; ; suffix += 1) {
      const numbered = suffix === 0 ? local : `${local}${suffix}`;
      const bare = numbered.replaceAll('.', '');
      if (!taken.has(bare)) {
        taken.add(bare);
        return `${numbered}@${domain}`;
      }
    }
  };
}
