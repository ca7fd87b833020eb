import { duel } from '../en/compare/duel.ts';
import { partners } from '../en/partners.ts';

/** What the page of partners says. */
export const words = { ...duel, ...partners };
