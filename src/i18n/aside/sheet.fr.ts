import { sheet } from '../fr/sheet.ts';
import { partners } from '../fr/partners.ts';

/** Words of the sheets of a place or a theme. */
export const words = { ...partners, ...sheet };
