import { fold } from '../fold.ts';

const nobody =
  /^(benef(iciaire)? )?(anonym\w*|info requested|inconnue?|unknown|guest|invite|n a|na|x+|nom inconnu|sans nom|non renseigne|participant( \d+)?|usager( \d+)?|iphone|ipad|android)( (anonym\w*|info requested))?$/;

/** A person's name as it is compared: folded words, whatever their order; `null` for a blank or a placeholder. */
export function readName(...parts: readonly string[]): string | null {
  const folded = fold(parts.join(' '));
  if (folded === '' || nobody.test(folded) || folded.startsWith('info requested')) return null;
  return folded.split(' ').sort().join(' ');
}

/** True for a text that stands in the place of a name that was not asked or not given. */
export function isPlaceholder(text: string): boolean {
  const folded = fold(text);
  return folded !== '' && nobody.test(folded);
}
