import type { Field } from '../../../model/dataset/field.ts';
import { fold } from '../../words/fold.ts';
import { readPresence } from '../../words/presence.ts';
import { withoutFeminine } from '../../words/inclusive.ts';

/** Words that begin a remark on somebody who did not come, or had no place. */
const states =
  /^(s est |a |etait |est |finalement |was )?(absente?s?|abs|excusee?s?|desiste\w*|desistement|annule\w*|annulation|cancell?ed|withdr[ae]wn?|declined|no ?shows?|lapin|(ne |n est |n etait )?(pas|non|jamais) (venue?s?|presente?s?|la)|did not (come|attend)|liste d attente|wait ?list(ed)?|empeche\w*)\b/;

/** True for a remark that begins by saying that somebody did not come. */
export function tellsAbsence(text: string): boolean {
  return states.test(fold(withoutFeminine(text.trim().slice(0, 60))));
}

/** What is said after a name of somebody who did not come, in brackets or after a dash; `null` for a name alone. */
export function stateAfterName(text: string): 'no_show' | 'cancelled' | 'registered' | null {
  const [, said] = /(?:[([]| [-–—:] ?)([^()[\]]{2,60})[)\]]?\s*$/.exec(text) ?? [];
  if (said === undefined || !tellsAbsence(said)) return null;
  const read = readPresence(said);
  return read.state === 'known' && read.value !== 'attended' ? read.value : null;
}

/** What a line of one cell says of the people under it; `people` for those who came or have a place, `null` for any other text. */
export function stateOfHeading(text: string): 'no_show' | 'cancelled' | 'registered' | 'people' | null {
  const folded = fold(withoutFeminine(text.trim().slice(0, 60))).replace(
    /^(liste|list|feuille|onglet|tableau) (des?|of) (the )?| \d+$/g,
    '',
  );
  if (
    /^((personnes?|participante?s?) )?(presente?s?|inscrite?s?|confirmee?s?|attended|registered|participante?s?)$/.test(
      folded,
    )
  )
    return 'people';
  if (folded.split(' ').length > 4 || !tellsAbsence(folded)) return null;
  const read = readPresence(folded);
  return read.state === 'known' && read.value !== 'attended' ? read.value : null;
}

/** Columns kept for remarks, and those that nothing names. */
export function isOpen(field: Field | null, header: string): boolean {
  return (
    field === null ||
    (field === 'ignored' && /^(commentaires?|observations?|remarques?|notes?|comments?|remarks?)\b/.test(fold(header)))
  );
}
