import { ageBands } from '../../../model/dataset/ageBand.ts';
import { shapeBook } from '../text/shapes.ts';
import type { Token } from '../text/tokens.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mark, Meaning, Trait } from './marks.ts';
import { namedIn } from './namedMarks.ts';
import { phraseBook, type Phrases } from './phrases.ts';

/** Inclusive writing: « participant·e·s », « formé(e)s ». */
export const E = '(?:[·.\\-(/]?(?:e|es|ne|nes)(?:[·.\\-)/]s|s|\\))?|s)?';
const COACHING =
  '(?:(?:seances? de |rendez-vous de |parcours de |programme de |one-to-one |individual |personal |personalised )*coach(?:ing|s?)(?! (?:ont|tenu))(?: individuel(?:le)?s?| personnalises?)?|accompagnement(?:s)?(?: (?:individuel(?:le)?s?|personnalise(?:e?s?)))?|suivi (?:individuel|personnalise)|one-to-one support|individual support)';
const WORK =
  "(?:opportunit(?:e|es|y|ies)|(?:un |an? )?(?:emploi|poste|job|embauche)s?, (?:d'|de |d’)?(?:un |an? )?(?:stage|internship)s?(?: ou|,? or| et|,? and|,) (?:d'|de |en |une? |a )?(?:formation|training|course|entree en formation)(?: place)?s?|debouches?(?: professionnels?)?|porte professionnelle)";

const traits: readonly (readonly [string, Trait])[] = [
  [
    'femmes?|(?<!(?:participants|apprenants) (?:et|ou) )(?:participantes?|apprenantes?)(?! et)|stagiaires femmes|women|woman|females?|feminin(?:e|es|s)?|public feminin|feminisation',
    { of: 'gender', keys: ['F'] },
  ],
  ['demandeuses?(?= d.?emploi)', { of: 'gender', keys: ['F'] }],
  ['(?<=(?<!et )demandeuses? )d.?emploi', { of: 'occupation', keys: ['jobseeker'] }],
  ['hommes?|men|man|males?|masculin(?:e|es|s)?|public masculin', { of: 'gender', keys: ['M'] }],
  [
    `demandeu(?:rs?|(?<=et demandeu)ses?)(?:[·.(-][a-z·.)(-]*)? d.?emploi|(?:en|a la) recherche (?:d.?emploi|d'un (?:nouvel )?emploi|d'un travail|active d.?emploi|de travail)|en demande d'emploi|chomeu(?:rs?|ses?)|(?:au|en) chomage|inscrit${E} (?:au chomage|a pole emploi)|sans emploi|(?:re)?cherch(?:e|ait|ent|aient|ant|er|aient encore) (?:un |du |d.)?(?:emploi|travail)|job[- ]?seek(?:ers?|ing)|unemployed|out of work|looking for (?:work|a job)|seeking (?:work|a job)|without a job`,
    { of: 'occupation', keys: ['jobseeker'] },
  ],
  [`salarie${E}|employees|in employment|en emploi(?! d)|en poste`, { of: 'occupation', keys: ['employee'] }],
  [`etudiant${E}|students?`, { of: 'occupation', keys: ['student'] }],
  [`retraite${E}(?! anticip)|retirees|retired|pensioners`, { of: 'occupation', keys: ['retired'] }],
  [
    `(?:travailleurs? )?independant${E}|self-employed(?: people| workers)?`,
    { of: 'occupation', keys: ['self_employed'] },
  ],
  [
    '(?:personnes? )?en (?:cours de )?reconversion(?: professionnelle)?|changing careers?|career changers?|retraining',
    { of: 'occupation', keys: ['retraining'] },
  ],
  [
    `(?:coache|accompagne)${E}(?: (?:individuellement|par un coach|en individuel))?|coachees?|coached|mentored|suivi${E} (?:individuellement|en individuel|par un coach)|(?:suivi|rejoint|beneficie|profite|choisi|pris|pu suivre|opte|obtenu|eu|fait|commence|entame|recu|suivre|poursuivi|poursuivre|passe|suivent|joined|received|had|took|went on to(?: receive| get| have)?|moved on to|chose|benefited from|signed up for|got|went into)(?: (?:ensuite|aussi|egalement|then|also))?,? (?:a |en |d'|de |du |par |pour |an? |le |la |l'|un |une |des |avec |with |the |leur )*(?:rendez-vous |seance |parcours )?(?:de |d'|par un |with )?${COACHING}|(?<!(?:sur|d[eu']|autour|about|on|consacree?s? a|dediee?s? a) ?(?:le |notre |the |un )?)(?:le |notre |the |un )?(?:coaching(?: individuel| personnalise)?|accompagnement (?:individuel|personnalise)) (?:a |ont |has |have )?(?:deja |aussi )?(?:concerne|beneficie|profite|touche|reuni|attire|aide|suivi par|reached|helped|supported|benefited)|saute[a-z]* le pas du (?:coaching|accompagnement)|repartie?s? avec un coach|(?:ete |etre )suivi${E}(?: individuellement)?(?! (?:individuellement )?par (?!un |une ))|suivies individuellement|(?:personnes|stagiaires|participants) suivi(?:e)s(?! (?:un|une|des|l|d|le|la|les|ce|nos|au)(?![a-z]))`,
    { of: 'coached' },
  ],
  [
    "(?:(?:ont|a|avaient|have|has|had) )?(?:(?:ensuite|deja|aussi|then|since|also) )?(?:rencontre|vu|consulte|sollicite|retrouve|met|seen|saw|consulted|went on to (?:meet|see|consult))(?:e?s?)? (?:un|une|leur|l'un de nos|un de nos|a|their|one of our)(?: (?:personal|individual))? (?:coachs?|coaches)(?: individuels?)?|(?:le |notre )?coaching(?: individuel)?(?=(?:, [^,.;:\\d]{3,70},)? (?:a|ont|aura|avait) (?:deja |ainsi )?(?:concerne|touche|beneficie|profite)[a-z]* (?:(?:a|aux|plus de|pres de|environ|quelque|les|nos) )*¦?\\d)",
    { of: 'coached' },
  ],
  [
    `(?:(?:ont|a|avaient|avait|have|has|had|ayant|having) )?(?:(?:deja|ensuite|depuis|since|then|reported|declare|vu s'ouvrir) )*(?:trouve|retrouve|obtenu|decroche|saisi|found|find|got|obtained|reported|declare|secured|landed|gained|eu|connu|connaissent|had|vu s'ouvrir|trouvent|decrochent|obtiennent|moved into|sont reparti${E} avec|repartie?s? avec)(?:e?s?)? (?:[a-z]+ ){0,3}?(?:d')?${WORK}(?: professionnelles?)?|(?:avec|beneficie d'|with|beneficiaires? d'|d'|titulaires d') ?(?:au moins |at least )?(?:une?|an?|one) (?:job |professional )?opportunit(?:e|y)(?: professionnelle)?|(?:a |ont )?debouche sur (?:une |des )?opportunites?|(?:ont |a )?donne(?:r)? lieu a une opportunite|moved into work or study|(?:a job, an internship or a training place)`,
    { of: 'helped' },
  ],
  [
    "(?:ne se sont pas|ne s'est pas|n'ont pas|ne sont pas|n'est pas|n'etaient pas|did not|didn't|failed to|never) (?:presente(?:e?s?)?|deplace(?:e?s?)?|honore leur (?:reservation|inscription)|venue?s?|present(?:e?s?)|show(?: up)?|turn up|come|attend)|ne (?:vien(?:t|nent)|se presente(?:nt)?) pas|(?:se sont soldees|s'est soldee) par une absence|absen(?:ce|ces|t|te|ts|tes|teisme)|no-?shows?|defections?|faisaient defaut|empty chairs?",
    { of: 'absent' },
  ],
  [
    "present(?:e?s?)(?! (?:(?:dans|a|en|sur|au|aux|pour|par|du|tout|des)(?![a-z])|jusqu'))|(?<!(?<![a-z])en )presence(?! (?:aux|au|en|dans|par|a)(?![a-z]))|(?<=(?<![a-z])(?:sont|etaient|est|etait|ete|restent|montre(?:e?s?)) (?:les? )?(?:plus |tres )?)assidu(?:e?s?)|(?<=(?<![a-z])(?:taux d'|(?<!(?:avec|par|pour|dans|malgre|sur|de|a) )l'))assiduite|(?<=(?:inscri[a-z]*|reservations?|rendez-vous|places|engagements?) (?:(?:ont|a) ete |sont |etaient |ete )?)honore(?:e?s?)(?! (?:par|de|d'))|honore(?:e?s?)(?= (?:leurs?|sa|son) (?:inscription|reservation|engagement|rendez-vous|place))|attendance rate|showed up|turned up",
    { of: 'present' },
  ],
  [
    '(?:genre|sexe) (?:inconnu|non (?:renseigne|precise|indique|declare))|gender (?:unknown|not stated)|(?:sans reponse|pas repondu) sur (?:le|leur) genre|did not state (?:their|a) gender|n.(?:ont|a) pas (?:indique|precise|renseigne|declare) (?:leur|son) genre',
    { of: 'unstated' },
  ],
  [
    'nouve(?:lles?|aux) (?:personnes?|venu(?:e?s?)|participant(?:e?s?)|stagiaires|visages|inscrits|publics?)|(?:nouveaux|nouvelles|nouveau|new)(?= (?:people|person|trainees|learners|participants|visitors))|(?:venu(?:e?s?) |came |come |poussaient la porte |ont pousse la porte )?(?:pour la (?:toute )?premiere fois|for the first time)|first-?time(?:rs?)?|newcomers?|primo-participants?',
    { of: 'new' },
  ],
  [
    "(?:(?:vivent|vit|resident|reside|habitent|habite|live|lives|ont un atelier|a un atelier|ont une seance) (?:desormais |aujourd'hui |maintenant |now )?)?(?:a|de) moins de (?:10|dix) ?(?:km|kilometres)(?: d'un[e]? (?:lieu|atelier|seance|commune|ville|session|point)(?: (?:d'ateliers?|de formation|ou (?:un|une|des) (?:atelier|seance|ateliers|seances) (?:s'est tenu|a ete donne|a eu lieu|ont eu lieu|s'est tenue)))?| de chez (?:eux|elles|soi))?|(?:live |lives )?within (?:10|ten) ?(?:km|kilometres|kilometers)(?: of (?:a|one) (?:session|workshop)(?: town| venue)?)?",
    { of: 'near' },
  ],
];

const days: readonly (readonly [string, string])[] = [
  ['lundis?|mondays?', '1'],
  ['mardis?|tuesdays?', '2'],
  ['mercredis?|wednesdays?', '3'],
  ['jeudis?|thursdays?', '4'],
  ['vendredis?|fridays?', '5'],
  ['samedis?|saturdays?', '6'],
  ['dimanches?|sundays?', '7'],
];

const people = phraseBook(traits.map(([shape, trait]): Phrases => [shape, { kind: 'trait', trait }]));
const sessions = phraseBook([
  ...days.map(([shape, key]): Phrases => [
    `(?:(?:les|le|un|chaque|tous les|des|du|ce|on|every|each) )?(?:${shape})(?! \\d)`,
    { kind: 'only', by: 'weekday', key },
  ]),
  [
    '(?:(?:le|les|chaque|tous les|des|on) )?(?:mardis? matins?|tuesday mornings?)(?=[^.;]{0,60}reserve)',
    { kind: 'quiet' },
  ],
  [
    "(?<=[(-] ?|^|\\n)(?:d'|un )?emplois?, (?:d'|de |un )?stages?(?: ou|,| et) (?:de |en |une entree en |une )?formations?(?= ?[)-]|,? :)|pas une? de (?:plus|moins)|une majorite(?= (?:de|d'))",
    { kind: 'quiet' },
  ],
  [
    `(?:leur |leurs )?(?:ont ete |etaient |sont |ete )?reserve(?:e?s?)(?: (?:a (?:des |un |leurs? |une )?|aux |pour (?:les |des )?|leur )(?:structures?(?: (?:sociales|partenaires|d'insertion))?|partenaires?|groupes?|associations?|adherents|publics?)(?: (?:partenaires|sociales))?)?|reserved(?: (?:for|to) (?:partners|groups|them|partner organisations))?`,
    { kind: 'reserved' },
  ],
  [`reserve(?:e?s?) aux demandeurs d'emploi|reserved for job-?seekers`, { kind: 'reserved' }],
]);

/** People, sessions and days that a folded text tells from others. */
export function groupMarks(folded: string, tokens: readonly Token[], lexicon: Lexicon): readonly Mark[] {
  return [
    ...people(folded, tokens),
    ...agesIn(folded, tokens, lexicon.ageBands),
    ...sessions(folded, tokens),
    ...namedIn(folded, tokens, lexicon),
  ];
}

const SOME =
  "(?:(?:personnes |people |participants |public |stagiaires |jeunes (?:adultes )?|seniors |adultes |jeunes gens )?(?:(?:age|aged)(?:e?s?)? )?(?:(?:de|entre|d'|les|des|chez les|parmi les|aux|from|between|the|aged) )*)";
const agesShapes: readonly (readonly [string, (a: number, b: number) => readonly [number, number]])[] = [
  [
    `(?<![a-z0-9])${SOME}(\\d{1,2})(?: ans)?(?: ?[-a] ?|-| et | and | to | a )(\\d{1,2})(?: ?ans| years? old| years?|-year-olds?| year-olds)(?![a-z])`,
    (a, b) => [a, b],
  ],
  [`(?<![a-z0-9])(?:aged )(\\d{1,2})(?: ?[-a] ?|-| to | and )(\\d{1,2})(?![a-z\\d])`, (a, b) => [a, b]],
  [
    `(?<![a-z0-9])(?:personnes |people )?(?:(?:avai(?:en)?t|ont|agees? de|a|de|les|des|ages de) )*(?:moins de|under[- ]|younger than|below) ?(\\d{1,2})(?: ?ans| years?(?: old)?|s)(?![a-z\\d])`,
    (a) => [0, a - 1],
  ],
  [
    `(?<![a-z0-9])${SOME}(\\d{1,2}) ?(?:ans|years)(?: old)? (?:et plus|ou plus|and over|or over|or more|and older|or older)(?![a-z])`,
    (a) => [a, 200],
  ],
  [
    `(?<![a-z0-9])(?:personnes |people )?(?:(?:avai(?:en)?t|ont|agees? de|a|de|les|des|ages de) )*(?:plus de|over|older than|above) (\\d{1,2})(?: ?ans| years?(?: old)?|s)(?![a-z\\d])`,
    (a) => [a, 200],
  ],
  [`(?<![a-z0-9])(?:aged )?(\\d{1,2})(?: or over| and over|\\+ ?ans|\\+)(?![a-z\\d])`, (a) => [a, 200]],
  // « 1 021 mineurs » ; those who are alone or not accompanied are other people.
  [
    `(?<=(?:\\d|de|des|les|nos|ces|personnes|participants|publics?|jeunes) )(?:mineurs|mineures(?<=personnes mineures))(?! (?:non|isole|en (?:danger|fuite|errance|detention|prison)|incarcer|delinquant|emancip|proteg|place|etrang|du|de|des|detenu|d'))(?![a-z])`,
    () => [0, 17],
  ],
];

const findAges = shapeBook(agesShapes.map(([source]) => ({ source })));

/** Ages that are whole bands of the programme; others stop. */
function agesIn(folded: string, tokens: readonly Token[], lower: readonly number[]): readonly Mark[] {
  const keys = ageBands(lower).map(({ key }) => key);
  const found = findAges(folded, tokens);
  return agesShapes.flatMap(([, limits], shape) =>
    (found[shape] ?? []).map((said): Mark => {
      const [from, to] = limits(Number(said[1]), Number(said[2]));
      const own = keys.filter(
        (_, index) => (lower[index] ?? 0) >= (from === 0 ? 0 : from) && (lower[index + 1] ?? 201) - 1 <= to,
      );
      const isWhole = own.length > 0 && (from === 0 || lower.includes(from)) && (to === 200 || lower.includes(to + 1));
      const meaning: Meaning = isWhole ? { kind: 'trait', trait: { of: 'age', keys: own } } : { kind: 'stop' };
      return { start: said.index, end: said.index + said[0].length, meaning };
    }),
  );
}
