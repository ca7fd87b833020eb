import type { OddityKind } from '../../../model/dataset/oddity.ts';
import type { Presence } from '../../../model/dataset/vocabulary.ts';

type Id = `oddity.${OddityKind}` | `presence.${Presence}`;

/** What is asked of the data keeper about an export, and what an import would change. */
export const answers = {
  'data.waiting': 'Fichiers qui attendent une réponse',
  'data.undo': 'Annuler le dernier import',
  'data.save-answers': 'Enregistrer mes réponses',
  'data.answers-help':
    'Vos réponses sur les colonnes et les valeurs sont retenues dans ce navigateur. Enregistrez-les pour les donner à quelqu’un d’autre : il lui suffit de déposer ce fichier ici.',
  'waiting.why':
    '{rows, plural, one {# ligne a été lue} other {# lignes ont été lues}}, mais le fichier ne dit pas tout. Rien n’est compté avant votre réponse.',
  'answer.date': 'Date de la séance',
  'answer.city': 'Ville de la séance',
  'answer.count': 'Compter ce fichier',
  'preview.title': 'Les dix premières lignes, comme elles seraient comptées',
  'preview.missing': '—',
  'preview.person': 'personne',
  'preview.named': 'reconnue',
  'preview.anonymous': 'anonyme',
  'choice.column': 'Que dit la colonne « {column} » ?',
  'choice.value': '{value, select, none {case vide} other {« {value} »}} : {meaning}',
  'choice.count':
    '{meaning, select, attended {{count, plural, one {# présent} other {# présents}}} no_show {{count, plural, one {# absent} other {# absents}}} cancelled {{count, plural, one {# annulé} other {# annulés}}} registered {{count, plural, one {# inscrit} other {# inscrits}}} other {{count, plural, one {# inconnu} other {# inconnus}}}}',
  'choice.counts': '({counts})',
  'choice.people':
    'Un nombre de personnes : {all, plural, one {# présence} other {# présences}}, dont {others, number} sans identité.',
  'choice.nothing': 'Autre chose : elle ne compte pas ({rows, plural, one {# présent} other {# présents}}).',
  'choice.first-rows': 'Ces comptes sont ceux des {rows, number} premières lignes.',
  'choice.words': 'Que veut dire chaque mot de « {column} » ? Aujourd’hui : {counts}.',
  'choice.word':
    '{value, select, none {Case vide} other {« {value} »}} ({rows, plural, one {# ligne} other {# lignes}})',
  'choice.kinds':
    '{meaning, select, collective {{count, plural, one {# ligne d’atelier} other {# lignes d’atelier}}} individual {{count, plural, one {# rendez-vous} other {# rendez-vous}}} other {{count, plural, one {# ligne sans réponse} other {# lignes sans réponse}}}}',
  'choice.alike':
    'La réponse vaut aussi pour {count, plural, one {# autre fichier} other {# autres fichiers}} de même forme qui {count, plural, one {attend} other {attendent}}.',
  'choice.apply': 'Compter ainsi',
  'answer.count-alike': 'Compter ce fichier et {count, plural, one {l’autre} other {les # autres}} de même forme',
  'correct.title': 'Corriger la lecture',
  'correct.help':
    'Ce que vous dites ici vaut pour ce fichier et pour tous ceux qui ont les mêmes en-têtes, aujourd’hui et plus tard.',
  'correct.columns': 'Ce que contient chaque colonne',
  'correct.values': 'Ce que veut dire chaque valeur inconnue',
  'correct.later': 'Ne sais pas encore',
  'correct.says-nothing': 'Ne dit rien',
  'correct.more': 'Montrer plus de colonnes ({count, number})',
  'correct.apply': 'Relire avec ces réponses',
  'changes.title': 'Cet import change ce qui est déjà compté',
  'changes.added': 'Ajouts',
  'changes.changed': 'Changements',
  'changes.unchanged': 'Sans changement',
  'changes.removed': 'Retraits',
  'changes.count': '{count, number}',
  'changes.apply': 'Appliquer l’import',
  'changes.refuse': 'Ne rien changer',
  'import.waiting':
    '{waiting, plural, one {# fichier attend une réponse avant d’être compté} other {# fichiers attendent une réponse avant d’être comptés}}.',
  'import.answered': 'Vos réponses sont prises en compte.',
  'import.declined': 'Import refusé ; les données précédentes sont inchangées.',
  'import.undone': 'Le dernier import est annulé.',
  'import.changes':
    '{added, plural, =0 {Aucun ajout} one {# ajout} other {# ajouts}}, {changed, plural, =0 {aucun changement} one {# changement} other {# changements}}, {unchanged, plural, =0 {rien à l’identique} one {# ligne déjà comptée} other {# lignes déjà comptées}}.',
  'repair.title': 'Accents encodés deux fois',
  'repair.before': 'Tel qu’écrit',
  'repair.after': 'Réparé',
  'repair.keep': 'Laisser tel qu’écrit',
  'repair.repair': 'Réparer les accents',
  'oddities.title': 'À vérifier dans vos exports',
  'oddities.help': 'Ces lignes sont comptées telles quelles : rien n’est corrigé à votre place.',
  'oddity.two_cities_at_once':
    '{count, plural, one {# présence dans deux villes} other {# présences dans deux villes}} à la même heure',
  'oddity.over_capacity':
    '{count, plural, one {# séance compte} other {# séances comptent}} plus de présences que de places',
  'oddity.same_check_in':
    '{count, plural, one {# séance entière est pointée} other {# séances entières sont pointées}} à la même seconde : tous y sont présents, peut-être d’office',
  'oddity.gender_flip': '{count, plural, one {# personne} other {# personnes}} de genre différent selon les lignes',
  'oddity.default_birth':
    '{count, plural, one {# personne née} other {# personnes nées}} un jour que les outils inscrivent par défaut (1er janvier 1900, 1970 ou 2000)',
  'oddity.outside_period':
    '{count, plural, one {# ligne datée} other {# lignes datées}} hors de la période que le nom du fichier annonce',
  'oddity.example': '« {file} », ligne {line, number}',
  'review.title': 'Personnes à rapprocher',
  'review.help':
    'Une même personne peut se présenter sous deux adresses. Bilan ne les réunit jamais de lui-même : il vous montre les paires vraisemblables, vous décidez.',
  'review.look': 'Chercher les paires',
  'review.summary':
    '{pairs, plural, =0 {Aucune paire à examiner} one {# paire à examiner} other {# paires à examiner}} parmi {people, plural, one {# personne} other {# personnes}}. Si toutes étaient une seule personne, il y en aurait {least, number}.',
  'review.loose':
    'Au sens large : {least, number} personnes au lieu de {people, number}, {pairs, plural, one {# paire} other {# paires}} comptant chacune pour une personne.',
  'review.count-loosely': 'Compter au sens large : chaque paire pour une seule personne, dans tous les chiffres',
  'review.question': 'Est-ce la même personne ?',
  'review.same': 'La même',
  'review.different': 'Deux personnes',
  'review.later': 'Plus tard',
  'review.apply':
    '{count, plural, =0 {Appliquer les décisions} one {Appliquer # décision} other {Appliquer # décisions}}',
  'review.born': 'naissance le {day}',
  'review.rows': '{rows, plural, one {# ligne} other {# lignes}}',
  'report.save-rejections': 'Télécharger les lignes refusées (CSV)',
  'preview.F': 'femme',
  'preview.M': 'homme',
  'preview.X': 'autre genre',
  'row-kind.collective': 'Un atelier, ou un rendez-vous de plusieurs',
  'row-kind.individual': 'Un rendez-vous d’une seule personne',
  'presence.attended': 'Présent',
  'presence.no_show': 'Absent',
  'presence.cancelled': 'Annulé ou excusé',
  'presence.registered': 'Inscrit',
  'presence.unknown': 'Sans pointage lisible',
} satisfies Record<Id, string> & Record<string, string>;
