import { sheet } from '../en/sheet.ts';
import { duel } from '../en/compare/duel.ts';
import { partners } from '../en/partners.ts';

/** Words of the sheets of a place or a theme. */
export const words = { ...duel, ...partners, ...sheet };
