/** The words of the site, each with one meaning. */
export const glossary = {
  'term.registration': 'Inscription',
  'meaning.registration':
    'Une personne inscrite à une séance, quelle qu’en soit la suite : présence, absence, excuse, annulation.',
  'term.attendance': 'Présence',
  'meaning.attendance':
    'Une inscription dont la personne était présente. Qui vient trois fois fait trois présences et une personne.',
  'term.person': 'Personne formée',
  'meaning.person':
    'Une personne distincte ayant au moins une présence dans la période et le périmètre choisis. Stagiaire, participant et bénéficiaire ne sont pas employés ici.',
  'term.session': 'Séance',
  'meaning.session': 'Un atelier tenu en un lieu, un jour, à une heure.',
  'term.theme': 'Thème',
  'meaning.theme': 'Le sujet d’une séance, tel que les exports le nomment.',
  'term.city': 'Ville',
  'meaning.city': 'La commune (INSEE) où se tient la séance ; jamais celle du domicile, sauf quand c’est dit.',
  'term.hub': 'Ville pivot',
  'meaning.hub': 'La commune de l’espace permanent. Les autres villes reçoivent la tournée.',
  'term.partner': 'Partenaire',
  'meaning.partner': 'Un organisme qui accueille des séances ou y adresse son public.',
  'term.reserved': 'Séance réservée',
  'meaning.reserved': 'Une séance gardée pour le public d’un seul partenaire.',
  'term.coaching': 'Coaching',
  'meaning.coaching':
    'Un rendez-vous individuel d’une personne, distinct des ateliers. Une personne accompagnée en a honoré au moins un.',
  'term.opportunity': 'Opportunité',
  'meaning.opportunity':
    'Un événement professionnel d’une personne (emploi, stage, formation, création d’activité), avec sa date, son type et son niveau de preuve.',
  'term.period': 'Période',
  'meaning.period': 'Une suite de jours, le premier et le dernier compris.',
  'term.year': 'Exercice',
  'meaning.year': 'Une année du programme : elle commence à l’anniversaire de l’ouverture, non en janvier.',
  'term.cohort': 'Cohorte',
  'meaning.cohort':
    'Les personnes dont la première présence tombe dans la période, suivies ensuite pendant un même délai. Qui n’a pas été observé assez longtemps est mis à part.',
  'term.indicator': 'Indicateur',
  'meaning.indicator': 'Une grandeur nommée, avec sa définition, son unité et, pour un rapport, sa base.',
  'term.breakdown': 'Ventilation',
  'meaning.breakdown':
    'Ce selon quoi un indicateur est détaillé : mois, ville, âge… L’ensemble est recompté, non additionné.',
  'term.figure': 'Chiffre',
  'meaning.figure':
    'La valeur d’un indicateur pour une période et un périmètre. Il est affiché, non défini (rien à rapporter) ou masqué ; aucun des deux derniers n’est un zéro.',
  'term.secrecy': 'Secret statistique',
  'meaning.secrecy':
    'Ce qui empêche de reconnaître quelqu’un dans un tableau publié : un effectif de 1 à 10 personnes est masqué, avec ce qu’il faut d’autres chiffres pour qu’on ne puisse pas le recalculer.',
  'term.as-of': 'Date d’arrêté',
  'meaning.as-of': 'Le dernier jour dont parlent les données. Le même chiffre, arrêté plus tard, peut être différent.',
} satisfies Record<string, string>;
