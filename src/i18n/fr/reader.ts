/** Words of a published site, for those who read it. */
export const reader = {
  'reader.masked':
    'Réponses rares masquées à la publication : les répartitions peuvent s’écarter un peu du compte d’origine.',
  'reader.signature.unsupported':
    'Ces chiffres portent une signature que ce navigateur ne sait pas vérifier : mettez-le à jour pour savoir s’ils sont bien ceux de l’équipe du programme.',
  'reader.failed': 'Les chiffres publiés n’ont pas pu être chargés.',
  'remote.by': 'Chiffres comptés par {host}, qui sait ce qui est filtré ici.',
  'remote.lost': '{host} ne répond plus : chiffres du {date} à {time}.',
  'cause.away': 'Le service qui compte ne répond pas : réessayez.',
  'cause.token': 'Jeton d’accès demandé.',
  'published.part': 'Ce qui est montré',
  'published.whole': 'Tout le programme',
  'published.choose': 'Choisir…',
  'published.only':
    'Ce site publie {count, plural, one {# vue} other {# vues}} de ses chiffres, et rien d’autre : les autres filtres n’ont pas été publiés.',
  'published.not':
    'Ce filtre n’a pas été publié. Choisissez parmi {count, plural, one {# vue publiée} other {les # vues publiées}}.',
  'profile.unpublished': 'Ce site n’a pas publié ce chiffre pour ce qui est demandé.',
  'profile.label': 'Chiffres',
  'profile.internal': 'exacts, pour l’interne',
  'profile.press': 'comme dans la presse',
  'profile.open': 'comme en données ouvertes',
  'profile.says':
    'Vous voyez ce que le public verrait : les effectifs de 1 à 10 personnes, et ceux qui les trahiraient, sont masqués. Ce que vous enregistrez l’est aussi.',
  'profile.says.published':
    'Chiffres publiés : les effectifs de 1 à 10 personnes, et ceux qui les trahiraient, sont masqués.',
  'profile.refused':
    'L’adresse demande les chiffres exacts (profile=internal) : ils ne sont pas montrés ici. Vous voyez ceux qui peuvent être publiés.',
  'profile.months':
    'Sous ce profil, les chiffres se donnent par mois entiers : ceux d’une partie d’un mois pourraient parler de quelqu’un.',
  'profile.weeks':
    'L’adresse demande des semaines (step=week) : sous ce profil, les chiffres se donnent par mois entiers.',
  'profile.weeks.go': 'Voir les mois',
  'profile.months.go': 'Voir {period}',
  'peak.withheld': 'Une partie est masquée : ce qui a été le plus suivi ne se dit pas.',
  'most.withheld': 'Une partie est masquée : la plus nombreuse ne se dit pas.',
  'profile.hidden':
    'Non publié sous ce profil pour cette vue : ce graphique pourrait parler de quelqu’un. Ce qui peut l’être l’est d’une année entière du programme, sans filtre.',
} satisfies Record<string, string>;
