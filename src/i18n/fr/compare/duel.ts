/** Words of figures side by side, and of two set against one another. */
export const duel = {
  'compare.title': 'Des villes côte à côte',
  'compare.rank':
    '{rank, selectordinal, one {#re} other {#e}}{isTied, select, true { ex æquo} other {}} sur {count, number} villes',
  'compare.verdict.higher': 'plus élevé : {size}',
  'compare.verdict.lower': 'plus bas : {size}',
  'compare.verdict.small': 'écart net, petit : {size}',
  'compare.verdict.similar': 'similaire',
  'compare.verdict.cannot-say': 'on ne peut pas dire',
  'duel.title': '{first} face à {second}',
  'duel.none': '{first} face à {second} : aucun taux ne repose sur trente personnes de chaque côté.',
  'duel.conclusion':
    '{clear, plural, =0 {Aucun taux ne distingue {first} de {second} : le hasard suffit à expliquer les écarts.} one {Un seul taux sur {count, number} distingue {first} de {second} : {names}.} other {# taux sur {count, number} distinguent {first} de {second} : {names}.}}',
  'duel.difference': '{name} : {size} (entre {low} et {high}).',
  'duel.higher': 'Plus élevé, au-delà du hasard.',
  'duel.lower': 'Plus bas, au-delà du hasard.',
  'duel.similar': 'Similaire.',
  'duel.cannot-say': 'Peut venir du hasard.',
  'duel.needed': 'Pour trancher un tel écart, il faudrait une base d’environ {count, number} de chaque côté.',
  'duel.against': 'Face à',
  'duel.first': 'Un partenaire',
  'duel.second': 'Face à un autre',
  'duel.choose': 'choisir…',
  'duel.section': 'Deux partenaires face à face',
  'duel.side': '{first} et {second} côte à côte',
  'duel.summary':
    'Sous chaque taux, sa base, son intervalle de confiance à 95 % et ce qu’il est face au reste. Une personne venue aux deux compte de chaque côté.',
  'duel.all': 'Ensemble',
} satisfies Record<string, string>;
