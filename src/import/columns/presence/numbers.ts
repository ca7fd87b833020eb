import { readYesNo } from '../../words/yesNo.ts';
import { isMeasure } from './fewValues.ts';

/** Those who were expected or did not come, and a part of those who came. */
const isOfAbsent =
  /^dont |of (which|whom)|(?<!\p{L})(f|h|femmes?|hommes?|filles?|gar[çc]ons?|women|men|girls|boys|adultes?|enfants?|seniors?|jeunes?|mineure?s?|nouve(?:au|lle)s?)(?!\p{L})|absen|attendu|inscri|pr[ée]vu|excus|invit|convoqu|expected|registered|no.?show|d[ée]sist|annul|cancel|capac|jauge|^(nb |nbre |nombre (de )?)?places?( (totales?|ouvertes|offertes|pr[ée]vues|disponibles|max\w*))?$/iu;

/** True for a header of numbers that, beside a number of people present, add nobody. */
export function countsOthers(header: string): boolean {
  return isOfAbsent.test(header);
}

/** Small whole numbers that differ, under a header that does not say of what: a group may stand in one row. */
export function mayCountPeople(header: string, texts: readonly string[], isNamed: boolean): boolean {
  const isQuantity = /\b(nombre|nb|nbre|qt[eéy]|quantit[eéy]\w*|places|seats|tickets|billets|count|effectif)\b/i.test(
    header,
  );
  if (isMeasure(header) && !isQuantity) return false;
  if (
    isNamed &&
    /\b(enfants?|children|foyer|household|m[ée]nage|family|salari[ée]s|absences?|retards?|ann[ée]es|heures|jours|mois|minutes|participations|ateliers|s[ée]ances|visites|disponibles|max\w*|total)\b/i.test(
      header,
    )
  )
    return false;
  const filled = texts.map((text) => text.trim()).filter((text) => text !== '');
  if (filled.length < 2 || !filled.every((text) => /^\d{1,3}$/.test(text))) return false;
  const numbers = filled.map(Number);
  const distinct = new Set(numbers);
  if (distinct.size < 2 || filled.every((text) => readYesNo(text) !== null)) return false;
  const isSequence = numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
  const areIds = distinct.size === numbers.length && numbers.length > 12;
  return !isSequence && !areIds;
}
