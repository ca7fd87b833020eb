import { sheet } from '../en/sheet.ts';
import { partners } from '../en/partners.ts';

/** Words of the sheets of a place or a theme. */
export const words = { ...partners, ...sheet };
