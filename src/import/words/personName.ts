import { fold } from './fold.ts';

/** What stands in the place of a name: words of tools, devices that joined a call, names masked to their initials. */
const nobody =
  /^((benef(iciaire)?|usager|participante?|personne|invitee?|contact|nom) )?(anonym\w*|inconnue?|unknown|info(rmations?)? (requested|demandees?)|guest|invitee?|n a|na|x+|sans nom|non (renseigne|communique|precise)e?|a completer)( (user|utilisateur))?( \d+)?$|^(user|utilisateur) (unknown|inconnu)$|^(call|dial) ?in( user| caller| participant)?( \d+)?$|^(phone|telephone|telephonique) (user|caller|participant|utilisateur)( \d+)?$|^(utilisateur|participant|appel) (telephonique|par telephone)( \d+)?$|^\d[\d ]*$|^(benef(iciaire)?|usager|participante?|personne)( (n )?\d+)?$|\banonym(e|es|ous|ise|isee?)\b|^info(rmations?)? (requested|demandees?)\b|^(i ?phone|i ?pad|android|galaxy|samsung|huawei|redmi|desktop|laptop|pc|mac ?book|oppo|xiaomi|pixel \d|moto|sm [a-z]\d+|user)\b/;
const masked = /^\p{L}(…|\.{2,}|\*+) *\p{L}(…|\.{2,}|\*+)$/u;
/** A device that joined a call, with the name of whoever has it, « iPhone de Karim (Karim Belhadj) ». */
const device =
  /^(?:i ?phone|i ?pad|android|galaxy|samsung|huawei|redmi|desktop|laptop|pc|mac ?book|oppo|xiaomi)\b[^()]*\((\p{Lu}[^()]* \p{L}[^()]*)\)$/iu;
/** What meeting tools add to a name. */
const added =
  /\((guest|invitée?|ext|external|externe|unverified|non vérifiée?|host|hôte|me|moi|organi\w*|absente?s?|excus[ée]e?s?|annul[ée]e?s?|d[ée]sist[ée]e?s?|no[- ]?show)\)/gi;

const group =
  /(?<!\p{L})(\d{1,3}) ?(?:pers(?:onnes?|\.)?|participant(?:e|s|es)?|people|jeunes|[ée]l[èe]ves|adultes|enfants|adh[ée]rents|r[ée]sidents)(?!\p{L})/iu;

/** How many people a text in the place of a name says it stands for, « Groupe Mission locale (12 personnes) »; `null` for a name. */
export function groupSize(text: string): number | null {
  const [, size] = /\d/.test(text) ? (group.exec(text) ?? []) : [];
  return size === undefined ? null : Number(size);
}

/** A person's name as it is compared: folded words, whatever their order; `null` for a blank or a placeholder. */
export function readName(...parts: readonly string[]): string | null {
  const said = parts.join(' ');
  const [, behind] = said.includes('(') ? (device.exec(said) ?? []) : [];
  const whole = said.includes('(') ? (behind ?? said.replace(added, ' ')) : said;
  const folded = fold(whole);
  if (folded === '' || nobody.test(folded) || masked.test(whole.trim()) || groupSize(whole) !== null) return null;
  const words = folded.split(' ');
  const [a = '', b = ''] = words;
  if (words.length === 2) return a > b ? `${b} ${a}` : folded;
  return words.sort().join(' ');
}

/** True for a text that stands in the place of a name that was not asked or not given. */
export function isPlaceholder(text: string): boolean {
  const folded = fold(text);
  return (folded !== '' && nobody.test(folded)) || masked.test(text.trim()) || groupSize(text) !== null;
}
