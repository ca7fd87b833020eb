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
  const filled = cells.filter((cell) => cell.trim() !== '');
  const [first = '', ...numbers] = filled;
  if (width < 3 || filled.some((cell) => cell.length > 80)) return false;
  if (filled.length > 1 && filled.every((cell) => isCount(cell, null))) return true;
  if (!numbers.every(isNumber)) return false;
  return isCount(`${first} ${numbers.join(' ')}`, rows);
}

/** `rows` is `null` where people without any other word are no count. */
function isCount(text: string, rows: number | null): boolean {
  const words = fold(text).split(' ');
  if (!words.every((word) => said.test(word) || people.test(word) || others.test(word))) return false;
  const count = words.find((word) => /^\d+$/.test(word));
  if (count === undefined) return false;
  return words.some((word) => said.test(word)) || (words.some((word) => people.test(word)) && Number(count) === rows);
}

function isNumber(cell: string): boolean {
  return /^\d{1,5}([.,]\d+)?( ?%)?$/.test(cell.trim());
}
