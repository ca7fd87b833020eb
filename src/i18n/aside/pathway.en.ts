import { duel } from '../en/compare/duel.ts';
import { outcomes } from '../en/outcomes.ts';
import { pathway } from '../en/pathway.ts';

/** What the page of the pathway says. */
export const words = { ...duel, ...outcomes, ...pathway };
