import { duel } from '../fr/compare/duel.ts';
import { partners } from '../fr/partners.ts';

/** What the page of partners says. */
export const words = { ...duel, ...partners };
