import { duel } from '../fr/compare/duel.ts';
import { territory } from '../fr/territory.ts';

/** What the page of the territory says. */
export const words = { ...duel, ...territory };
