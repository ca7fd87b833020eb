import type { Field } from '../../../model/dataset/field.ts';
import { fold } from '../../words/fold.ts';
import { withoutFeminine } from '../../words/inclusive.ts';

/** Words that begin a remark on somebody who did not come, or had no place. */
const states =
  /^(s est |a |etait |est |finalement |was )?(absente?s?|abs|excusee?s?|desiste\w*|desistement|annule\w*|annulation|cancell?ed|withdr[ae]wn?|declined|no ?show|lapin|(ne |n est |n etait )?(pas|non|jamais) (venue?s?|presente?s?|la)|did not (come|attend)|liste d attente|wait ?list(ed)?|empeche\w*)\b/;

/** True for a remark that begins by saying that somebody did not come. */
export function tellsAbsence(text: string): boolean {
  return states.test(fold(withoutFeminine(text.trim().slice(0, 60))));
}

/** Columns kept for remarks, and those that nothing names. */
export function isOpen(field: Field | null, header: string): boolean {
  return (
    field === null ||
    (field === 'ignored' && /^(commentaires?|observations?|remarques?|notes?|comments?|remarks?)\b/.test(fold(header)))
  );
}
