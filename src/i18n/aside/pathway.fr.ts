import { duel } from '../fr/compare/duel.ts';
import { outcomes } from '../fr/outcomes.ts';
import { pathway } from '../fr/pathway.ts';

/** What the page of the pathway says. */
export const words = { ...duel, ...outcomes, ...pathway };
