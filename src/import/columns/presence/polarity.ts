import { fold } from '../../words/fold.ts';

/** What a yes means under a header: that the person came, that they did not, that they gave an excuse; `either` when only the words of the column say. */
export type Polarity = 'came' | 'missed' | 'excused' | 'either';

/** Questions about what somebody means to do: a yes registers, and says nothing of who came. */
export const intention =
  /^(?!.*\b(autres?|prochaine?s?|futurs?|another|next|again)\b).*\b(sera|serez|seront|serai|viendr\w+|participer(a|ez|ont|ai)|assister(a|ez|ont|ai)|will (you |they )?(attend|come|be)|(can|are) you (able to )?(attend|come|coming|attending)|compte(z|nt)? (venir|participer|assister)|(souhait|pouv|peu|pens|prevo)\w* (vous )?(venir|participer|assister|etre present\w*)|rsvp|planning to)\b/;

/** Words near presence that are about something else. */
const otherwise =
  /\b(motifs?|raisons?|cause|justificati\w*|frais|financiere?|tarif|prix|attestation|certificat|convention|charte|image|contrat|reglement|electronique|attentes?|commentaires?|observations?|remarques?|heure|date|jour|duree|duration|taux|rate|nombre|nb|nbre|total|points|confirm\w*|prevue?|souhait\w*|premiere|deja|autre|which|what|where|when|quel(le)?s?|quand)\b/;
const missed =
  /\babsen(ce|ces|t|te|ts|tes|t e)\b|\babwesen(d|heit)\b|\bausen(te|cia)s?\b|\bfehlt(e)?\b|\babs\b|\bno ?shows?\b|\b(non|pas|not|jamais|never|ne|(did|was|has|does|is) ?n t) (\w+ ){0,2}(venue?s?|presente?s?|presentee?s?|presentations?|participe|attend\w*|come|came|show\w*|vue?s?)\b|\bmanqu(e|ee|ees|es|ant|ante|ants|antes|ant e)\b|\bdefaillante?s?\b|\bmissed\b|\bdefections?\b|\blapins?\b|\bfaux bond\b/;
const came =
  /\bpresen(ce|ces|t|te|ts|tes|t e)\b|^pres$|\bemarge\w*|\bsignatures?\b|\bsigne(e|es|s)?\b|\bvenus?\b|\b(est|etait|etes vous|sont) venue?s?\b|\bparticipee?s?\b|\bparticipation\b|\bparticipated?\b|\bassiste(e|es|r)?\b|\bassistance\b|\battended\b|\battendance\b|\bcame\b|\b(showed|turned) up\b|\bshow\b|\bturnout\b|\b(did|have|has) (\w+ ){0,3}(attend|come|participate)\b|\banwesen(d|heit)\b|\bteilgenommen\b|\basisti(o|do)\b|\bas?sistencia\b|\bson la\b|^(etait |est |etai[st] )?(elle |il |ils |elles )?la$|\bpointe(e|s)?\b|\bassidu(e|es|s|ite)?\b|^assidu e$|\bwas there\b|\b(pu|su) (venir|participer|assister|etre (la|present\w*))\b|\bwere you (able to )?(attend|come|there|present)\b|\betait la\b|\bvue?s? (a l|a la|au|en|lors) \w+/;
const either = /\b(statut|status|etat)\b|^(p a|pa|a p|p ou a|pr ab|suivi de presence)$/;

/** What a header says of presence, words in any order, hints in brackets left out; `null` when it is not about presence. */
export function polarityOf(header: string): Polarity | null {
  const bare = fold(header.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '));
  const whole = fold(header);
  if (bare === '' || whole.length > 120) return either.test(whole) ? 'either' : null;
  if (otherwise.test(bare)) return null;
  if (/\bexcus\w*/.test(bare)) return came.test(bare) || missed.test(bare) ? 'either' : 'excused';
  const isMissed = missed.test(bare);
  if (isMissed && /\bjustifie/.test(bare) && !/\b(non|not|pas|sans|in) ?justifie/.test(bare)) return 'excused';
  const isCame = came.test(isMissed ? bare.replace(missed, ' ') : bare);
  if (isMissed) return isCame ? 'either' : 'missed';
  if (isCame) return 'came';
  return either.test(bare) || either.test(whole) ? 'either' : null;
}
