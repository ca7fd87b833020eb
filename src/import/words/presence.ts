import type { Presence } from '../../model/dataset/vocabulary.ts';
import { fold } from './fold.ts';
import { withoutFeminine } from './inclusive.ts';
import { readYesNo } from './yesNo.ts';
import { known, type Meaning, silent, unknown } from './meaning.ts';

type Stated = Exclude<Presence, 'unknown'>;

/** Tried in order on folded text: what denies before what affirms, so that « non présent » is never present. */
const patterns: readonly (readonly [RegExp, Stated])[] = [
  [/\b(non|not|pas|no|sin) (excus|justifi)|injustifi|^unentschuldigt/, 'no_show'],
  [
    /excuse|apolog|^(a |avait )?prevenue?s?$|^abs ?je?$|^abs\w* justifie|^justificad|^entschuldigt|annul|cancel|rembours|refund|^report(e|ee|es|ees)?\b|postpone|declin|desist|retract|^void|^e$|not attending|ne (viendra|vient|participe) pas|^deleted|^supprime|transferr?e|^exc$|rejected|revoked|revoque|denied|refuse|expired|expire|withdrawn/,
    'cancelled',
  ],
  [
    /^(a|n|np|0|non|no|faux|false|ko|abs|abs ?i?nj)$|absen|^abwesend|^nicht (anwesend|erschienen|gekommen)|^ausente|^fehlt|^falta$|^no asisti|no ?show|lapin|defection|\b(non|pas|not|jamais) (\w+ )?(honore|venue?|presente?|vue?|participe|emarge|signe|attended|attend)|did not (attend|come)|^nonhonore|manqu(e|ant)|missed/,
    'no_show',
  ],
  [/^(not|non|pas) (checked in|scanne|pointe|valide|arrive|utilise|used|controle)/, 'registered'],
  [
    /inscri|registered|liste d attente|^en attente|wait ?list|waiting|pending|approved|^(confirme|confirmed)e?$|^valid(e|ee|ated)$|a venir|prevue?$|^reserve|invite|a remplir|^going$|^convoque|^attending|attendue?$|^viendra|^participera\b|^paye|^paid|^complete|^termine|^enregistre|accepte/,
    'registered',
  ],
  [
    /^(x|o|p|r|ret|l|y|1|v|oui|yes|vrai|true|ok|vue?)$|^(oui|yes|vu) |^presente?s?\b|^pres$|^attended|^check(ed)? ?in|^arrive|^emarge|^sign(e|ee|ed)$|^honore|^venue?s?$|retard|^late$|^realise|^effectue|participe|rendez vous honore|^rdv honore|\bscann|^left early|^parti(e|s|es)? (avant|plus tot)|^depart anticipe|^controle|^(was|etait) (present|there)|^utilise|^used$|^joined|valide et present|^seen$|^est venu|^(a )?(ete )?(assiste|emarge|pointe|present)e?$|^came$|^here$|^anwesend|^teilgenommen|^verspatet|^[yop] (late|left|retard|parti|depart|arriv)|^asisti/,
    'attended',
  ],
];

/** Signs that fold to nothing. */
const signs: Readonly<Record<string, Stated>> = {
  '✓': 'attended',
  '✔': 'attended',
  '☑': 'attended',
  '√': 'attended',
  '✅': 'attended',
  '✗': 'no_show',
  '✘': 'no_show',
  '❌': 'no_show',
};
const silences = /^(inconnu|unknown|non renseigne|non precise|n a|na|nsp|nc|null|none)$/;
const moment = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}(?!\d)|^\d{1,2}[h:]\d{2}/;

/** A share of a session that somebody was there: « 100 % », « 0,0 % ». */
export function isRate(text: string): boolean {
  return /^(100|\d{1,2})([.,]\d+)?\s?%$/.test(text);
}

/** « Non, excusée » gives the reason after the no; « non excusée » denies it. */
const denied = /^(non|no)\s*[,;:(–-]\s*(?=excus|justif|annul|d[ée]sist)/i;
/** « Non (malade) »: any other reason leaves the no as it is. */
const deniedWith = /^(non|no)\s*[,;:(–-]\s*\p{L}/iu;

/** Presence as tools and people write it (counting rule C2): a word, a tick, or the time of arrival. What is not recognised is never present. */
export function readPresence(text: string): Meaning<Stated> {
  const trimmed = text.trim();
  const sign = signs[trimmed.replace(/\ufe0f/g, '')];
  if (sign !== undefined) return known(sign);
  if (trimmed.startsWith('0000-00-00')) return silent;
  // No time at all of a session.
  if (/^0{1,2} ?(h|:) ?(0{1,2}(:00)?)?( ?min)?$|^0 ?(min|mn|minutes?|heures?)$/i.test(trimmed)) return known('no_show');
  if (moment.test(trimmed)) return known('attended');
  // Between the two, how much of a session makes an attendance is the keeper's to say.
  if (isRate(trimmed))
    return trimmed.startsWith('100') ? known('attended') : /^0[^1-9]*$/.test(trimmed) ? known('no_show') : unknown;
  if (/\p{L}.*\?/u.test(trimmed)) return unknown;
  // « Participe » is to come, « a participé » is done: the accent is the whole difference.
  if (/^participe$/i.test(trimmed)) return known('registered');
  const folded = fold(withoutFeminine(trimmed.slice(0, 200).replace(denied, '')))
    .replace(/^\d (?=[a-z]{3})/, '')
    .replace(/^([parel]) \d+ \d+$/, '$1')
    .replace(/^([01]) 0+$/, '$1');
  if (folded === '' || silences.test(folded)) return silent;
  for (const [pattern, presence] of patterns) if (pattern.test(folded)) return known(presence);
  return deniedWith.test(trimmed) ? known('no_show') : unknown;
}

const never = /^0{4}-00-00|^0$|^(false|faux|n)$|^(non?|not|pas|jamais|never)\b/i;

/** A check-in column: a time means present, nothing means registered only. */
export function readCheckIn(text: string): Meaning<Stated> {
  const trimmed = text.trim();
  if (/^[-–—]*$/.test(trimmed) || never.test(trimmed) || readYesNo(trimmed) === 'no') return silent;
  return known('attended');
}

/** « 50 % », « 3,5 », « 2 h »: how much, where a word would say who came. */
export function isAmount(text: string): boolean {
  return /^\d{1,4}([.,]\d+)? ?(%|h|heures?|hours?|min|mn|minutes?|j|jours?|days?|sur \d+|\/ ?\d{1,3})?$/i.test(
    text.trim(),
  );
}
