/** Words of the yearly review. */
export const review = {
  'compare.with': 'Comparer avec',
  'compare.with.last-year': 'les mêmes dates, un an avant',
  'compare.with.previous': 'la période précédente',
  'compare.with.none': 'rien',
  'compare.whole': '{own}, face à {other}.',
  'compare.partial': 'Période en cours : {own}, face à {other}, autant de jours de chaque côté.',
  'compare.nothing-before': 'Les données ne couvrent pas {other} : rien à comparer.',
  'compare.empty': 'Aucune donnée dans cette période : rien à comparer.',
  'change.percent': '{change} % (avant : {before})',
  'change.points': '{change} points (avant : {before})',
  'change.nothing-before': 'Rien dans la période comparée',
  'moved.title': 'Ce qui a changé les présences',
  'moved.summary':
    'De {before, plural, one {# présence} other {# présences}} à {now, plural, one {# présence} other {# présences}} : {change}.',
  'moved.note':
    'Les parts s’additionnent exactement. Calendrier : jours de séance en plus ou en moins dans les mêmes villes, multipliés par ce qu’un jour y apportait avant.',
  'moved.part': 'Part',
  'moved.detail': 'Détail',
  'moved.before': 'Avant',
  'moved.now': 'Maintenant',
  'moved.same': 'Mêmes villes',
  'moved.opened': 'Villes nouvelles',
  'moved.closed': 'Villes arrêtées',
  'moved.calendar': 'Calendrier',
  'moved.days': '{before, number} jours de ville avant, {now, number} maintenant',
  'moved.cities': '{count, plural, one {# ville} other {# villes}}',
  'curves.title': 'Nouvelles, actives, cumulées : trois façons de compter',
  'curves.summary':
    '{count, plural, one {# personne} other {# personnes}} depuis le début à fin {month}. Une personne est nouvelle une fois, active chaque mois où elle vient.',
  'curves.cumulative': 'Cumulées depuis le début',
  'curves.active': 'Actives dans le mois',
  'curves.fresh': 'Nouvelles dans le mois',
  'curves.late':
    'Les données commencent après l’ouverture : des personnes déjà venues comptent comme nouvelles au début.',
} satisfies Record<string, string>;
