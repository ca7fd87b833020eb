import { blanked } from './foldText.ts';

/** What stands where numbers that count nobody were: it ends any phrase around it. */
export const LEFT = '¦';

const month =
  'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|janv|fevr|avr|juil|sept|oct|nov|dec|' +
  'january|february|march|april|may|june|july|august|september|october|november|december';
const year = '(?:19|20)\\d\\d';
const weekday =
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const street =
  'rue|avenue|av\\.|boulevard|bd|place|chemin|impasse|allees?|route|quai|cours|square|faubourg|street|road|lane';

/** Numbers that are no quantity and restrict none: addresses, telephones, references. The order matters. */
const quiet: readonly RegExp[] = [
  /(?:https?:\/\/|www\.)\S+/g,
  /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g,
  /[#@]\w+/g,
  // Telephones: five pairs, or an international prefix.
  /(?<!\d)(?:\+\d{2}[ .]?\(?0?\)?[ .]?\d(?:[ .-]?\d{2}){4}|0\d(?:[ .-]?\d{2}){4})(?!\d)/g,
  /\b(?:tel|telephone|appelez|appeler|composez|call|phone)[^\d\n]{0,12}[\d .]{4,20}/g,
  // Addresses and postcodes.
  new RegExp(
    `(?<!\\d)\\d{1,4}(?:[ -]\\d{1,4})?(?: ?(?:bis|ter))?,? (?:${street})\\b(?! (?:d'|de )?(?:informatique|numerique|formation))`,
    'g',
  ),
  /\b(?:cs|bp|cedex|code postal|postcode) ?\d{1,6}\b/g,
  /(?<!\d)\d{2} ?\d{3}(?= (?:[a-z]+ cedex|cedex)(?![a-z]))/g,
  /(?<![\d,.])(?:0[1-9]|[1-8]\d|9[0-5])\d{3}(?= [a-z]+\b)(?! (?:personnes|participant|stagiaire|presence|inscription|femme|homme|atelier|seance|opportunit|beneficiaire|habitant|visiteur|people|session|workshop|attendance|registration|women|trainee|entree|demandeur|usager|apprenant|partenaire|inscrit|forme|coache|accompagne|visite|venue|passage|participation|euros?|km|kilometre))/g,
  /(?<!\d)\d{1,4} (?:[a-z']+ ){1,3}(?:street|road|avenue|lane|square)\b/g,
  // Distances and bases that belong to an indicator.
  /(?<=(?:moins|rayon) de |within )(?:\d+|cinq|dix|quinze|vingt|five|ten|fifteen|twenty)(?= ?(?:km|kilomet))/g,
  /(?<=(?:pour|per|par|sur) )(?:1[ .,]?000|mille|thousand)(?= (?:habitant|resident|inhabitant))/g,
  // References to a note, and the note's own.
  /(?<=[a-z%] ?)(?:\([1-9]\)|\[\d\])(?=[ .,;:!?\n]|$)|(?<=^|\n)[ \t]*(?:\([1-9]\)|\[\d\])(?= )/g,
  // Numbers of the points of a list, and those of a thread of messages.
  /(?<=^|\n)[ \t]*\d{1,2}[.)] (?=[a-z])/g,
  /(?<=^|\s)\d{1,2}\/(?=\s)/g,
  /(?<![a-z])(?:le |notre |our |the )?top ?\d{1,2}(?= (?:des|de nos|of the|of our) (?:villes|communes|departements|themes|partenaires|towns|cities|themes|departments) ?[:-])/g,
  /(?<![a-z])a (?:elles|eux) (?:deux|trois|quatre|cinq|six)(?![a-z])/g,
  /\b(?:aux )?quatre coins\b|\bmille et une?\b|\bmille mercis?\b|\ba deux pas\b/g,
  /\b(?:articles?|art\.|loi|decret|arrete|alinea|chapitre|page|p\.|pp\.|n°|no\.?|nº|numero|annexe|figure|tableau|section|act|chapter) ?(?:[lrd]\. ?)?\d[\d.,-]*/g,
];

/** Numbers that are no quantity and may restrict one: dates and times that nothing else read, ordinals, versions, durations. */
const stopping: readonly RegExp[] = [
  // Dates.
  /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g,
  /(?<!\d)\d{1,2}[/.]\d{1,2}[/.]\d{2,4}(?!\d)/g,
  new RegExp(
    `(?:\\b(?:${weekday}) )?(?<![\\d,.])(?:du )?\\d{1,2}(?:er|st|nd|rd|th)? (?:(?:au|et|-|to|and) \\d{1,2}(?:er)? )?(?:of )?(?:${month})\\b\\.?(?:,? ${year})?`,
    'g',
  ),
  new RegExp(`\\b(?:${month})\\.? (?:\\d{1,2}(?:st|nd|rd|th)?,? )?${year}\\b`, 'g'),
  new RegExp(
    `\\b(?:january|february|march|april|june|july|august|september|october|november|december) \\d{1,2}(?:st|nd|rd|th)?\\b`,
    'g',
  ),
  new RegExp(`\\b(?:${weekday}) \\d{1,2}\\b`, 'g'),
  new RegExp(`(?<!\\d)${year} ?[-/] ?(?:${year}|\\d{2})(?!\\d)`, 'g'),
  new RegExp(
    `\\b(?:en|depuis|des|fin|debut|mi|courant|annee|annees|exercice|saison|edition|promotion|rentree|hiver|ete|printemps|automne|decembre|in|since|by|until|from|during|year|of|avant|apres|vers|horizon|et|and|a|to|entre|between|,|\\(|d'ici|de l'annee|bilan|rapport|pour)[ -]?${year}(?![\\d ,.]?\\d|\\s?%)(?! (?:personnes|participant|stagiaire|presence|inscription|femme|atelier|seance|opportunit|beneficiaire|people|session|workshop|attendance|registration|women|trainee|opportunit))`,
    'g',
  ),
  // Times and days of opening.
  /(?<!\d)\d{1,2} ?h(?: ?\d{2})?(?![a-z\d])/g,
  /(?<!\d)\d{1,2}:\d{2}(?: ?[ap]m)?/g,
  /(?<!\d)\d{1,2} ?[ap]\.?m\b/g,
  /\b(?:a|vers|des|de|jusqu'a|at|from) (?:[01]?\d|2[0-4]) heures?\b(?! d'?e? ?(?:formation|atelier|apprentissage))/g,
  /\b24 ?(?:h|heures)? ?(?:\/|sur) ?(?:24|7)\b|\b7 ?(?:j|jours)? ?(?:\/|sur) ?7\b/g,
  // References.
  /\b(?:articles?|art\.|loi|decret|arrete|alinea|chapitre|page|p\.|pp\.|n°|no\.?|nº|numero|annexe|figure|tableau|version|v\.?|niveau|tome|volume|lot|phase|axe|siret|salle|bureau|batiment|etage|ligne|tram|bus|groupe|departement|article|section|act|chapter|room|number|line|level|step|etape|top|zone|objectif|plan|agenda|horizon|bac ?\+) ?(?:[lrd]\. ?)?\d[\d.,-]*/g,
  /\b(?:web|industrie|industry|covid|windows|office|android|ios|html|rgpd|iso|g|fiche|excel|word) ?-?\d+(?:[.,]\d+)*\b/g,
  /\b[2-6][gd]\b/g,
  /\b[a-z]+-?\d+\b/g,
  // « La 20 000e personne ».
  /(?<!\d)\d{1,3}(?:[ .,]\d{3})+(?:e|eme|emes|ieme|st|nd|rd|th)\b/g,
  /\b\d+(?:e|eme|emes|ieme|er|ere|nde?|st|nd|rd|th)\b(?! (?:plus grande? )?(?:ville|commune|departement|mois|city|town|department|month))/g,
  /\b[xvi]+e siecle\b/g,
  // Ages and durations.
  /(?:\b(?:de|entre|from|aged|between) )?(?<!\d)\d{1,2}(?: ?(?:a|et|-|to|and|ou) ?\d{1,2})? (?:ans?|years?(?: old)?|mois|months?|semaines?|weeks?|jours?|days?|trimestres?)\b(?! (?:de|d'|of) (?:formation|coaching|training))/g,
  /\b(?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|one|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:premiere?s? |derniere?s? |prochaine?s? |first |last |next )?(?:heures?|hours?|minutes?|ans?|years?|mois|months?|semaines?|weeks?|jours?|days?|trimestres?|siecles?)\b/g,
];

/** A folded text with the numbers that are no quantity blanked out, and where those that may restrict one were. */
export function leavingAlone(folded: string): {
  readonly left: string;
  readonly stops: readonly { readonly start: number; readonly end: number }[];
} {
  const text = quiet.reduce((whole, shape) => blanked(whole, shape, LEFT), folded);
  const stops: { start: number; end: number }[] = [];
  const left = stopping.reduce((whole, shape) => {
    for (const { 0: said, index } of whole.matchAll(shape)) stops.push({ start: index, end: index + said.length });
    return blanked(whole, shape, LEFT);
  }, text);
  return { left, stops };
}
