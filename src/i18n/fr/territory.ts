/** Words of the page of the territory. */
export const territory = {
  'territory.lead':
    'Où le programme touche des personnes et où il n’en touche pas, la ville pivot face à la région, et ce qui distingue vraiment une ville d’une autre.',
  'territory.now': 'Où en est-on',
  'territory.map': '{what} sur la carte',
  'territory.show': 'Montrer',
  'territory.counts': 'Effectifs, en cercles par ville',
  'territory.rates': 'Taux, en couleurs par département',
  'territory.hub': '{hub} et le reste de la région',
  'territory.hub.lead':
    'Une personne venue dans la ville pivot et ailleurs compte dans chacun des deux chiffres, et une seule fois dans l’ensemble.',
  'territory.time': 'Au fil du temps',
  'territory.reach': 'À portée de qui ?',
  'hub-months.title': 'Où sont venues les personnes de chaque mois : {hub}, ailleurs, ou les deux',
  'hub-months.summary':
    '{isShown, select, true {{both, plural, =0 {Personne n’est venu} one {# personne est venue} other {# personnes sont venues}} à la fois à {hub} et ailleurs sur la période ; chaque barre compte une fois chaque personne du mois.} other {Chaque barre compte une fois chaque personne du mois.}}',
  'hub-months.hub': '{hub} seulement',
  'hub-months.both': 'Les deux',
  'hub-months.elsewhere': 'Ailleurs seulement',
  'hub-months.all': 'Ensemble',
  'moments.quarters': 'La carte, trimestre par trimestre',
  'moments.quarters.summary':
    'Personnes par ville de séance, à la même échelle sur toutes les cartes. Une personne venue à deux trimestres est dans les deux.',
  'moments.months': 'La carte, mois par mois',
  'moments.months.summary':
    'Personnes du mois par ville de séance ; l’échelle des cercles est la même d’un mois à l’autre.',
  'moments.map': 'Carte des personnes formées en {moment}, par ville de séance',
  'moments.play': 'Animer',
  'moments.pause': 'Arrêter',
  'moments.choose': 'Mois montré',
  'moments.whole': 'Toute la période',
  'tour.title': 'Le calendrier de la tournée',
  'tour.summary':
    '{days, plural, =0 {Aucun jour de séance} one {# jour de séance} other {# jours de séance}} hors de la ville pivot{cities, plural, =0 {} one {, dans # ville} other {, dans # villes}}.',
  'tour.day': 'Jour',
  'tour.level':
    '{kind, select, more {{from} villes ou plus le même jour} one {{from, plural, one {# ville} other {# villes}}} other {de {from} à {to} villes}}',
  'reach.title': 'Population à portée d’une séance',
  'reach.summary':
    'Part des habitants de la région dont la commune est à {km} km au plus, à vol d’oiseau, d’une commune où une séance s’est tenue dans la période.',
  'reach.note':
    'Distances à vol d’oiseau entre centres de communes ; un trajet est plus long. Les propositions valent ensemble : qui est à portée de l’une n’est plus compté pour la suivante. Toutes les séances de la période y comptent, même hors du filtre.',
  'reach.filtered':
    'Seules les séances retenues par le filtre sont comptées ici ; les habitants sont ceux de toute la région.',
  'reach.distance': 'Distance',
  'reach.km': '{km} km',
  'reach.share': 'des {all} habitants de la région {region} : {inhabitants} à {km} km au plus d’une séance',
  'reach.beyond':
    '{count, plural, =0 {Aucune commune n’est plus loin} one {Une commune est plus loin} other {Les plus grandes des # communes qui sont plus loin}}',
  'reach.next': 'Où aller ensuite, pour rapprocher le plus d’habitants',
  'reach.next.count': 'Lieux',
  'reach.next.apart': 'Éloignés d’au moins',
  'reach.next.total': 'Ensemble : {count, plural, one {# habitant} other {# habitants}} de plus à portée.',
  'reach.nearest': 'séance la plus proche : {name}, {km} km',
  'reach.inhabitants': '{count, plural, one {# habitant} other {# habitants}}',
  'reach.gained': '{count, plural, one {# habitant de plus} other {# habitants de plus}}',
  'reach.nobody': 'Toute la région est à portée.',
  'reach.departments': 'Communes et habitants à plus de {km} km d’une séance',
  'reach.communes-beyond': 'Communes plus loin',
  'reach.inhabitants-beyond': 'Habitants plus loin',
  'rates.title': 'Personnes formées pour 1 000 habitants',
  'rates.by-session': 'Par lieu de séance : des personnes formées ici peuvent habiter ailleurs.',
  'rates.by-home': 'Par domicile, pour les seules personnes dont l’export donne la commune.',
  'rates.level': 'Compter par',
  'rates.session': 'Lieu de la séance',
  'rates.home': 'Domicile',
  'rates.no-home': 'Aucun des exports chargés ne donne la commune de domicile.',
} satisfies Record<string, string>;
