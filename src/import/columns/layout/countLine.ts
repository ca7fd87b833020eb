import { fold } from '../../words/fold.ts';

const said =
  /^(presente?s?|presences?|absente?s?|absences?|excusee?s?|participante?s?|participations|inscrite?s?|effectifs?|attendees|registered|participants|stagiaires|beneficiaires|usagers)$/;
/** These may be a group that nobody named, in the place of a name. */
const people = /^(personnes?|pers|people|persons|jeunes|adultes|enfants|femmes?|hommes?|women|men)$/;
const others =
  /^(\d{1,5}|nombre|nb|nbre|total|totaux|soit|dont|et|de|des|du|d|les?|la|l|en|tout|au|sur|f|h|e|s|es|number|of|and|out|were|a|la|seance|atelier|jour|ce|cette)$/;

/**
 * True for a line that says how many there were, and names nobody: « 12 présents », « Soit 12 personnes (dont 5 femmes) », « Présents » before numbers under
 * the sessions. People that no other word counts have to be as many as the rows above.
 */
export function isCountLine(cells: readonly string[], width: number, rows: number): boolean {
  const [first = '', ...numbers] = cells.filter((cell) => cell.trim() !== '');
  if (width < 3 || first.length > 80 || !numbers.every(isNumber)) return false;
  const words = fold(first).split(' ');
  const isSaid = words.some((word) => said.test(word));
  if (!words.every((word) => said.test(word) || people.test(word) || others.test(word))) return false;
  const [count] = [...words.filter((word) => /^\d+$/.test(word)), ...numbers];
  if (count === undefined) return false;
  return isSaid || (words.some((word) => people.test(word)) && Number(count) === rows);
}

function isNumber(cell: string): boolean {
  return /^\d{1,5}([.,]\d+)?( ?%)?$/.test(cell.trim());
}
