import { duel } from '../en/compare/duel.ts';
import { territory } from '../en/territory.ts';

/** What the page of the territory says. */
export const words = { ...duel, ...territory };
