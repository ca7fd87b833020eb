import type { City } from '../../../src/model/place/city.ts';
import type { Dice } from '../dice.ts';
import { plain } from '../plain.ts';
import type { Session } from '../state.ts';

/** One letter away from the name, and from no other commune of the region. */
const misspellings: Readonly<Record<string, readonly string[]>> = {
  Montpellier: ['Montpelier', 'Montpellierr'],
  Toulouse: ['Toulousse', 'Toulose'],
  Nîmes: ['Nimmes', 'Nîmess'],
  Narbonne: ['Narbone', 'Narbonnne'],
  Perpignan: ['Perpigan', 'Perpignant'],
  Carcassonne: ['Carcasonne', 'Carcassone'],
  Béziers: ['Bézierss', 'Bezier'],
  Millau: ['Milau', 'Millaux'],
  Montauban: ['Montaubant'],
  Castres: ['Castress'],
};

/** What people write in the form when the session has no city. */
export const noCity = {
  blank: ['', '', '?', '-', 'à préciser', 'Salle des fêtes'],
  remote: ['En visio', 'Visioconférence', 'à distance', 'en ligne', ''],
} as const;

export function cityAsTyped(chance: Dice, city: City | null, { venue }: Session): string {
  if (city === null) return chance.pick(venue === 'Visioconférence' ? noCity.remote : noCity.blank);
  return chance.chance(0.7) ? city.name : chance.pick(spellings(city, venue));
}

/** Every odd way in which a city is written; each is still that city. */
export function spellings({ name, department, postcodes }: City, venue: string | null): readonly string[] {
  const [postcode = `${department}000`] = postcodes;
  const bare = unaccented(name);
  return [
    name.toUpperCase(),
    bare.toUpperCase(),
    name.toLowerCase(),
    plain(name),
    bare,
    `${name} `,
    ` ${name}`,
    `${postcode} ${name}`,
    `${bare.toUpperCase()} CEDEX`,
    `${name.toUpperCase()} CEDEX 9`,
    name.normalize('NFD'),
    `${name} (${department})`,
    `${name} - ${venue ?? 'Médiathèque'}`,
    `${name}, France`,
    name.replaceAll('-', ' '),
    name.replaceAll("'", '’'),
    name.replace(/^Saint-/, 'St-'),
    ...(misspellings[name] ?? []),
  ];
}

function unaccented(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '');
}
