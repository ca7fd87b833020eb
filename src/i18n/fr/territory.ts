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
  'chance.title': 'Écart ou hasard ?',
  'chance.summary':
    '{outside, plural, =0 {Aucune ville ne s’écarte} one {# ville s’écarte} other {# villes s’écartent}} de l’ensemble plus que le hasard ne le permet, sur {count, plural, one {# ville} other {# villes}}. Entre les lignes, l’écart peut venir du hasard, d’autant plus que la base est petite.',
  'chance.none': 'Aucune ville n’a de base pour ce taux.',
  'chance.inner': '95 % des villes attendues entre ces lignes',
  'chance.outer': '99,8 % entre celles-ci',
  'chance.base': 'Base : personnes, ou inscriptions, dont la réponse est connue',
  'chance.show': 'Taux',
  'chance.where': 'Place',
  'chance.inside': 'entre les limites',
  'chance.outside': 'hors des limites',
  'overlap.title': 'Personnes vues dans deux villes',
  'overlap.summary':
    '{isShown, select, true {Ensemble, ces villes ont touché {count, plural, one {# personne} other {# personnes}}, chacune comptée une fois ; sur la diagonale, les personnes de chaque ville.} other {Sur la diagonale, les personnes de chaque ville.}}',
  'overlap.both': '{one} et {other} : {count} personnes vues dans les deux',
  'overlap.own': '{one} : {count} personnes',
  'compare.section': 'Comparer des villes',
  'compare.lead':
    'Une différence n’est dite que si le hasard ne suffit pas à l’expliquer : chaque taux est comparé à celui de toutes les autres villes réunies.',
  'compare.all-cities':
    'Le filtre de ville ({kept}) ne joue pas ici : une ville se compare aux autres. Les autres filtres s’appliquent.',
  'compare.summary':
    'Sous chaque taux, sa base et son intervalle de confiance à 95 %. L’écart est pris avec le reste, en points ; « petit » : moins d’un cinquième du taux du reste. « Similaire » : aucun écart d’un cinquième n’est possible et le hasard suffit à l’expliquer. « On ne peut pas dire » : trop peu de personnes pour trancher, ou moins de trente.',
  'compare.cities': 'Villes comparées',
  'compare.add': 'Ajouter une ville',
  'compare.remove': 'Retirer {name}',
  'compare.full': 'Six villes au plus.',
  'compare.too-few': 'Il faut des séances dans deux villes au moins pour comparer.',
  'cities.section': 'Toutes les villes',
  'cities.table': 'Tableau des villes',
  'cities.search': 'Chercher une ville',
  'cities.count': '{shown, plural, one {# ville} other {# villes}} sur {count, number}',
  'cities.department': 'Département',
  'cities.nobody': 'Aucune ville ne porte ce nom.',
  'map.summary.circles':
    'Un cercle par ville de séance ; sa surface est proportionnelle à l’effectif. Les points sont les communes de la région.',
  'map.summary.areas': 'Chaque département prend la couleur de sa classe.',
  'map.name.circles':
    'Carte : {what}, par ville de séance. Flèches pour passer d’une ville à l’autre, Entrée pour filtrer.',
  'map.name.areas':
    'Carte : {what}, par département. Flèches pour passer d’un département à l’autre, Entrée pour filtrer.',
  'map.unplaced.attendances':
    '{count, plural, one {# présence n’a pas} other {# présences n’ont pas}} pu être placée{count, plural, one {} other {s}} : la ville de la séance n’est pas connue.',
  'map.unplaced.none': 'Toutes les présences sont placées.',
  'map.zoom-help':
    'Ctrl et la molette, deux doigts ou les boutons agrandissent la carte ; glissez-la ensuite. Cliquez un lieu pour ne garder que ses séances.',
} satisfies Record<string, string>;
