import { at, dice } from './dice.ts';
import { places } from './places.ts';

const kinds = [
  'Médiathèque',
  'Centre social',
  'Tiers-lieu',
  'Association',
  'Mission locale',
  'Maison de services',
  'Chambre de métiers',
  'Espace jeunes',
  'Pépinière',
  'Régie de quartier',
];
const emblems = [
  'Les Micocouliers',
  'La Filature',
  'Souris verte',
  'Les Tilleuls',
  'Le Moulin neuf',
  'L’Horizon',
  'La Passerelle',
  'Les Glycines',
  'Le Pont vieux',
  'La Garrigue',
  'Les Deux Rives',
  'L’Atelier 12',
  'La Tramontane',
  'Les Genêts',
  'Le Lavoir',
  'Clic & Compagnie',
  'La Ruche',
  'Les Remparts',
  'Le Tournesol',
  'L’Olivette',
];

/** The public employment service, under the name it had then. */
export const employmentService = 'Pôle emploi';

const HUB_PARTNERS = 8;
const PAIRS = kinds.length * emblems.length;

/** Partners who bring people to the hub, without the employment service. */
export const hubPartners: readonly string[] = Array.from({ length: HUB_PARTNERS }, (_, index) => invent(index * 7));

/** Invented names of the hosts of each town, by INSEE code. */
export const hostsByCity: ReadonlyMap<string, readonly string[]> = inventHosts();

function inventHosts(): ReadonlyMap<string, readonly string[]> {
  const taken = new Set(hubPartners);
  const pool = dice(2019, 'hosts').shuffle(Array.from({ length: PAIRS }, (_, pair) => pair));
  const free = pool.map(invent).filter((name) => !taken.has(name));
  let next = 0;
  const hosts = new Map<string, readonly string[]>();
  for (const { city, partners } of places) {
    if (city === null) continue;
    hosts.set(city, free.slice(next, next + partners));
    next += partners;
  }
  return hosts;
}

function invent(pair: number): string {
  return `${at(kinds, pair % kinds.length)} ${at(emblems, Math.floor(pair / kinds.length) % emblems.length)}`;
}
