/** Words of the method page, and what is said there of each indicator besides its definition. */
export const method = {
  'method.lead':
    'Chaque chiffre de ce site est calculé dans votre navigateur à partir des définitions ci-dessous, et d’elles seules : ce sont celles du calcul lui-même.',
  'method.indicators': 'Les indicateurs',
  'method.rules': 'Les règles',
  'method.rule.distinct':
    'Les personnes sont comptées une seule fois à chaque niveau : la somme des villes ou des mois dépasse l’ensemble quand une personne est venue plusieurs fois.',
  'method.rule.unknown':
    'Ce qui n’est pas renseigné n’entre pas dans la base d’une part ; son nombre est indiqué à côté.',
  'method.rule.states':
    '« n. d. » signale un rapport sans base, « masqué » un effectif trop faible pour être publié ; ni l’un ni l’autre n’est un zéro.',
  'method.rule.secret':
    'Au public, les chiffres de personnes se donnent par mois entiers, et les parcours, habitudes et cercles par année entière du programme : d’un jour à l’autre, la différence dirait ce que quelques-uns ont fait. S’ajoute le masquage des effectifs de 1 à 10 et de ceux qui les trahiraient.',
  'method.rule.period':
    'Une période comprend son premier et son dernier jour ; une année du programme commence à l’anniversaire de l’ouverture.',
  'method.rule.link':
    'Les parcours décrivent ce qui s’est suivi dans la période ; ils ne disent pas que l’atelier ou le coaching en est l’origine.',
  'method.rule-name.distinct': 'Personnes distinctes',
  'method.rule-name.unknown': 'Non renseigné',
  'method.rule-name.states': 'Non défini, masqué',
  'method.rule-name.secret': 'Secret statistique',
  'method.rule-name.period': 'Périodes',
  'method.rule-name.link': 'Parcours',
  'method.find': 'Chercher un indicateur, une règle, un mot',
  'method.found':
    '{count, plural, =0 {Aucun résultat} one {# résultat} other {# résultats}} sur {all, number} : {asked}',
  'method.nothing':
    'Rien de tel ici. Essayez un mot plus court, ou l’autre nom de la même chose : « présence » pour une participation, « personne » pour un stagiaire.',
  'method.print': 'Imprimer la méthode',
  'method.link': 'Lien vers « {name} »',
  'method.contents': 'Sommaire',
  'method.glossary': 'Le glossaire',
  'method.basis': 'Base',
  'method.rounding': 'Arrondi',
  'method.caveats': 'À savoir',
  'method.changes': 'Changements',
  'method.unchanged': 'Définition inchangée depuis l’ouverture',
  'method.changed.rule': 'Autre définition jusqu’au {day}. La règle de comptage a changé.',
  'method.changed.source': 'Autre définition jusqu’au {day}. Les exports ne disent plus la même chose.',
  'method.changed.mistake': 'Autre définition jusqu’au {day}. Une erreur de calcul a été corrigée.',
  'method.sql': 'Requête SQL de « {name} », {period}',
  'rounding.people':
    'À l’unité, à l’écran comme dans la presse, où un effectif de 1 à 10 personnes est masqué, non arrondi. Au multiple de 5 en données ouvertes.',
  'rounding.things': 'À l’unité, à l’écran, dans la presse et en données ouvertes.',
  'rounding.share':
    'Au dixième de point (53,4 %), une seule fois, à partir des effectifs exacts, à l’écran comme dans la presse ; un écart entre deux parts se dit en points.',
  'rounding.tenth': 'À une décimale, une seule fois, à partir des effectifs exacts, à l’écran comme dans la presse.',
  'rounding.hundredth':
    'À deux décimales, une seule fois, à partir des effectifs exacts, à l’écran comme dans la presse.',
} satisfies Record<string, string>;
