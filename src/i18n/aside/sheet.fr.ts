import { sheet } from '../fr/sheet.ts';
import { duel } from '../fr/compare/duel.ts';
import { partners } from '../fr/partners.ts';

/** Words of the sheets of a place or a theme. */
export const words = { ...duel, ...partners, ...sheet };
