import type { Sentence, Stretch } from '../text/segments.ts';

/** What is wanted, feared, guessed or made up. */
const UNREAL =
  '(?:promesses?|objectifs?|buts?|cibles?|paris?|reves?|ambitions?|espoirs?|previsions?|estimations?|projections?|plans?|hypotheses?|souhaits?|voeux?|mensonges?|erreurs?|intox|legendes?|rumeurs?|blagues?|plaisanteries?|fables?|promise|target|goal|aim|dream|hope|forecast|estimate|lie|mistake|error|joke|hypothesis|rumou?r)';
const ARTICLE = "(?:un |une |le |la |l'|les |notre |nos |leur |leurs |son |sa |des |de |a |an |the |our |their |its )";
const IS =
  "(?:(?:mais |or |et |car |sauf que |but |and )?(?:c'est|c'etait|ce n'est|ce n'etait|ce fut|ce serait|ceci est|cela (?:est|etait|reste)|ca,? c'est|tel est|tel etait|telle est|telle etait|voila|voici|it is|it's|it was|that is|that was|that's|this is|this was|such was|ce chiffre est|ces chiffres sont|le chiffre est|this figure is|these figures are))";
/** After a figure: that it is none, or is another's. */
const AFTER = new RegExp(
  `^[\\s«"“(•-]*(?:${IS} (?:(?:bien sur|evidemment|tout|totalement|completement|simplement|juste|of course|simply|just) )*(?:${ARTICLE}?${UNREAL}|${ARTICLE}[a-z' ]{0,20}(?:qu'il fallait|a atteindre|a ne pas|to reach)|faux|fausse|fausses|inexacte?s?|erronee?s?|inventee?s?|false|wrong|untrue|made up|ce (?:que?|qu'|dont|a quoi)|loin (?:du|de|des|d')|sans compter|la faute|what(?! we)|hors )|(?:faux|correction|corrections|rectificatif|erratum|pardon|pas si sur|rien de moins sur|vous plaisantez|tu plaisantes|mon (?:oe|œ)il|et puis quoi|vraiment|serieusement|a d'autres|quelle blague|n'importe quoi|mensonge|chiffres? (?:a (?:ne pas|verifier|confirmer|corriger)|provisoires?|invente|faux|errone)|a (?:verifier|confirmer)|false|wrong|really|sorry|not so|no way|figures? to be (?:checked|confirmed)|un (?:chiffre|total|nombre) qui (?:inclut|comprend|compte|englobe|cumule|ajoute|integre|melange)|a (?:figure|number|total) that (?:includes|adds|covers)|sans compter|abstraction faite|exception faite|a l'exception|(?:voila|tel etait|telle etait) ${ARTICLE}?${UNREAL}))(?![a-z])`,
);
/** Before a figure: that what follows is none. */
const BEFORE = new RegExp(
  `^[\\s«"“([•-]*(?:a (?:verifier|confirmer|completer)|to be (?:checked|confirmed|completed)|idealement|ideally|sur le papier|on paper|a terme|en theorie|theoriquement|in theory|en principe|dans l'ideal)(?![a-z])`,
);
/** That a figure is none, where nothing before it can be what it is said of. */
const DENIED = /^[\s«"“([•-]*(?:faux|false|fake|intox|rumeur|legende urbaine)(?![a-z])/;
/** Within its sentence: made up, or of several together. */
const WITHIN =
  /(?<![a-z])(?:(?:chiffres?|nombres?|figures?|numbers?) (?:invente|faux|fausse|errone|fantaisiste|mensong|imaginaire|farfelu|made.up|fake|wrong)[a-z]*|n ?[+-] ?\d(?!\d)|tou(?:s|tes) (?:les )?(?:operateurs?|acteurs?|programmes?|dispositifs?|reseaux|structures?|organismes?|financeurs?|regions?|sites?)(?: [a-z]+)? confondue?s)(?![a-z])/;
/** Regions and countries that are not ours, and who is of them. */
const ABROAD =
  'bretagne|breton|bretonne|bretons|normandie|normande?s?|provence|provencale?s?|paca|alsace|alsacien(?:ne)?s?|lorraine|aquitaine|corse|auvergne|bourgogne|picardie|ile-de-france|hauts-de-france|grand est|pays de la loire|nouvelle-aquitaine|belgique|belges?|suisses?|espagnole?s?|espagne|italien(?:ne)?s?|italie|allemande?s?|allemagne|portugais(?:es?)?|portugal|anglais(?:es?)?|angleterre|quebec|quebecois(?:es?)?|catalogne|parisien(?:ne)?s?|lyonnais(?:es?)?|bordelais(?:es?)?|marseillais(?:es?)?|brittany|normandy|belgium|switzerland|spain|italy|germany|swiss|belgian|spanish|italian|german';
/** What opens a sentence that speaks of others, of a part or of nothing real, and leaves it in mind. */
const OTHERS =
  "forum|salon|fete|foire|etude|enquete|sondage|echantillon|questionnaire|barometre|panel|concert|festival|marche|slogan|slogans|simulation|scenario|fiction|exemple|forum de l'emploi|study|survey|sample|fair|festival|poll|questionnaire";
const ELSEWHERE = new RegExp(
  `^[\\s«"“(•-]*(?:(?:regardons|prenons|voyons|isolons|considerons|imaginons|supposons|revons|let us (?:take|look at|imagine|suppose)|let's (?:take|look at|imagine|suppose)|imagine|suppose) (?!(?:les |nos |le |la |l'|the |our )?(?:chiffres?|faits?|bilan|resultats?|figures|facts|numbers|results)(?![a-z]))|que (?:disent|dit|serait|seraient|ferait|feraient|font|fait|vaut|donnerait|donneraient)(?![a-z])|(?:ailleurs|elsewhere|parmi (?:eux|elles)|cote [a-z]+|chez (?:eux|elles|les autres))(?![a-z])|(?:le|la|l'|les|un|une|cette|cet|ce|notre|the|this|our) ?(?:[a-z]+ )?(?:${OTHERS}|${ABROAD})(?![a-z])|(?:il faut |on doit )?(?:se )?(?:mefi|gard)[a-z]* |(?:le|les|un|des) chiffres? (?:qui circule[nt]*|invente[es]*|faux|errone[es]*))`,
);

/** A clause begins here. */
const CLAUSE = /(?:, |: ?| - | – |\(|» ?)/g;

/**
 * The words before or after a figure, outside its clause, that say it is none, wanted, wrong or of others; `null` where nothing does. `sentences` are those of the
 * text, `at` is that of the figure, and `hasNumber` tells which state figures of their own.
 */
export function contested(
  text: string,
  sentences: readonly Sentence[],
  at: number,
  figure: Stretch,
  hasNumber: (sentence: Sentence) => boolean,
): Stretch | null {
  const own = sentences[at];
  if (own === undefined) return null;
  const before = sentences[at - 1];
  const isFirst = before === undefined || /\n\s*\n/.test(text.slice(before.start, own.start + 1));
  return (
    asked(text, own, figure) ??
    matched(text, own, BEFORE) ??
    (isFirst ? matched(text, own, DENIED) : null) ??
    matched(text, own, WITHIN) ??
    clausesAfter(text, figure.end, own.end) ??
    sentenceAfter(text, sentences[at + 1]) ??
    (isFirst ? null : (matched(text, before, ELSEWHERE) ?? (hasNumber(before) ? null : matched(text, before, AFTER))))
  );
}

/** « 30 120 personnes formées ? » */
function asked(text: string, { start, end }: Sentence, figure: Stretch): Stretch | null {
  const mark = text.slice(start, end).trimEnd();
  // « 30 120 personnes en un an, qui dit mieux ? »
  if (!mark.endsWith('?') || /[,:\n]| [-–] /.test(text.slice(figure.end, start + mark.length))) return null;
  const place = start + mark.length - 1;
  return { start: place, end: place + 1 };
}

function clausesAfter(text: string, from: number, until: number): Stretch | null {
  for (const { index, 0: mark } of text.slice(from, until).matchAll(CLAUSE)) {
    const found = matched(text, { start: from + index + mark.length, end: until }, AFTER);
    if (found !== null) return found;
  }
  return null;
}

function sentenceAfter(text: string, next: Sentence | undefined): Stretch | null {
  return next === undefined ? null : matched(text, next, AFTER);
}

function matched(text: string, { start, end }: Stretch, shape: RegExp): Stretch | null {
  const said = shape.exec(text.slice(start, end));
  if (said === null) return null;
  const lead = /^[\s«"“([•-]*/.exec(said[0])?.[0].length ?? 0;
  const from = start + said.index;
  return { start: from + lead, end: from + said[0].trimEnd().length };
}
