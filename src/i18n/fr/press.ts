/** Words of what is said to the press. */
export const press = {
  'verdict.confirmed': 'confirmé',
  'verdict.within_wording': 'vrai dans ces mots',
  'verdict.not_confirmed': 'non confirmé',
  'verdict.ambiguous': 'ambigu',
  'verdict.cannot_check': 'invérifiable',
  'claims.none': 'Aucun chiffre à vérifier dans ce texte.',
  'claim.region': 'toute la région',
  'claim.numerator': 'en nombre',
  'claim.reason.equal': '{own}.',
  'claim.reason.rounded': '{own}.',
  'claim.reason.differs': 'La valeur est autre. {own}.',
  'claim.reason.base': 'Vrai sur une base, faux sur une autre. {own} ; {others}.',
  'claim.reason.word': 'Vrai si le mot a cet autre sens. {own} ; {others}.',
  'claim.reason.stage':
    'Cela dépend de la base : sur l’une, un autre chiffre du texte est impossible. {own} ; {others}.',
  'claim.reason.not-measured': 'Bilan ne mesure pas cela.',
  'claim.reason.withheld': 'Effectif trop faible pour être publié (secret statistique).',
  'claim.reason.undefined': 'Rien à rapporter dans ce périmètre.',
  'claim.reason.outside': 'Les données ne couvrent pas cette année.',
  'finding.stage':
    'Impossible si ce sont des personnes, sur la base « {base} » : au moins {least}, pour {most} au plus à l’étape d’avant ({said}).',
  'finding.possible': 'Possible sur la base « {base} » : {most}.',
  'finding.part': 'La partie dépasse le tout ({base}) : {least} pour {most} ({said}).',
  'finding.share': 'La part ne correspond pas aux effectifs donnés ({base}) : {said}.',
  'finding.twice': 'Deux valeurs pour une même chose ({base}) : {said}.',
  'finding.sum': 'Les parts dépassent l’ensemble : {least} ({said}).',
} satisfies Record<string, string>;
