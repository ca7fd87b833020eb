import type { Mark } from '../marks/marks.ts';
import { unaccounted } from './accounts.ts';
import { oneOf } from './quiet/oneOf.ts';
import type { Stretch } from './segments.ts';
import { type Token, wordsIn } from './tokens.ts';

/** Words that name a part of a document and nothing that a figure may be restricted to. */
const isPart = oneOf(`
communique presse dossier contact contacts sommaire introduction conclusion contexte presentation edito editorial mot avant-propos preambule rapport synthese reperes repere cles
fort forts faits marquants temps annexe annexes methodologie methode sources source notes perspectives resultats indicateurs tableau tableaux donnees essentiel bref resume agenda
actualite actualites impact missions mission remerciements inclusion mediation numeriques propos legal moral financier activites statistiques evaluation suite lexique glossaire
release summary overview key highlights background about foreword appendix outcomes findings facts contents sources editors evaluation
`);
/** What a paper calls itself. */
const MASTHEAD =
  /(?<![a-z])(?:lettre|bulletin|gazette|journal|magazine|infolettre|newsletter|echo|courrier)s? (?:d[eu]|des|d'|municipal|interne|n°|numero)|(?:n°|numero) ?\d/;
/** Longer lines say more than what the lines under them are of. */
const MOST_WORDS = 7;
/** A heading of what was wanted, is left to do or to check. */
const WANTED =
  /(?<![a-z])(?:objectifs?|cibles?|previsions?|attend(?:u|us|ue|ues)|appels? a projets?|cahier des charges|promesses?|engagements?|ambitions?|perspectives|feuille de route|a (?:venir|faire|completer|verifier|confirmer)|prevu(?:e?s)?|vise[es]?|demandait|demande|voulait|voulions|goals?|targets?|forecasts?|plans?|expected|to come|to do)(?![a-z])/;

/** « Nantes » alone on a line: a label of a few words that nothing tells, which may restrict every figure under it. */
export function unknownLabel(
  whole: { readonly text: string; readonly tokens: readonly Token[] },
  line: Stretch,
  marks: readonly Mark[],
): Mark | null {
  // « LA LETTRE DES ADHÉRENTS, n° 7 ».
  if (MASTHEAD.test(whole.text.slice(line.start, line.end))) return null;
  const wanted = WANTED.exec(whole.text.slice(line.start, line.end));
  if (wanted !== null) {
    const start = line.start + wanted.index;
    return { start, end: start + wanted[0].length, meaning: { kind: 'stop' } };
  }
  const words = wordsIn(whole.tokens, line);
  if (words.length > MOST_WORDS) return null;
  const after = { start: line.end, end: line.end, numberStart: line.end };
  let from = line.start;
  for (;;) {
    const word = unaccounted(whole, [{ start: from, end: line.end }], marks, after);
    if (word === null) return null;
    if (!isPart(whole.text.slice(word.start, word.end))) return { ...word, meaning: { kind: 'stop' } };
    from = word.end;
  }
}
