/** Words of the slides, and of the choice among them. */
export const deck = {
  'deck.choose': 'Choisir les diapositives',
  'deck.save': 'Enregistrer celles-ci (PPTX)',
  'deck.none': 'Choisissez au moins une diapositive.',
  'deck.name.cover': 'Couverture et deux chiffres',
  'deck.name.sentences': 'En cinq phrases',
  'deck.name.standings': 'Chiffres et objectifs',
  'deck.name.months': 'Mois par mois',
  'deck.name.places': 'Carte et villes',
  'deck.name.people': 'Qui est venu',
  'deck.name.facts': 'Trois faits et les thèmes',
  'deck.name.moved': 'Ce qui a changé les présences',
  'deck.name.method': 'Méthode',
  'deck.figures': 'Les chiffres de la période{isCompared, select, true { et de celle d’avant} other {}}',
  'deck.targets':
    '{reached, plural, =0 {Aucun objectif atteint} one {# objectif atteint} other {# objectifs atteints}} sur {count, number}',
  'deck.change': 'Évolution',
  'deck.places':
    '{count, plural, =0 {Aucune ville dans ce périmètre} one {Une seule ville : {names}} other {# villes ; en tête {names}}}',
  'deck.place': '{name} ({people})',
  'deck.people': 'Qui est venu : {shares}',
  'deck.women': '{share} de femmes',
  'deck.seekers': '{share} de demandeurs d’emploi',
  'deck.who': 'Qui est venu',
  'deck.facts': '{count, plural, one {Un fait} =2 {Deux faits} other {Trois faits}} : {facts}',
  'deck.between': ' ; ',
  'deck.fact': '{name}, {value}',
  'deck.method': 'D’où viennent ces chiffres',
  'deck.first': '{shown, number} premières lignes sur {count, number} ; toutes sont dans les commentaires',
  'deck.more': 'Les autres définitions sont dans les commentaires.',
  'deck.rule.people':
    'Une personne compte une seule fois, dans l’ensemble comme dans chaque ligne : les lignes ne s’additionnent pas.',
  'deck.rule.unknown':
    'Ce qui n’est pas renseigné n’entre pas dans la base d’une part ; son nombre est indiqué à part.',
  'deck.rule.marks':
    '« n. d. » signale un rapport sans base, « masqué » un effectif trop faible pour être publié : ni l’un ni l’autre n’est un zéro.',
  'share.undrawn': 'Sans barre : {labels}',
  'share.moved.base': 'Support, sans couleur',
  'share.moved.whole': 'Total',
  'share.moved.increase': 'Hausse',
  'share.moved.decrease': 'Baisse',
  'share.moved.below': 'sous zéro',
} satisfies Record<string, string>;
