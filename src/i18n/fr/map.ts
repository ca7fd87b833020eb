/** Words of the map. */
export const map = {
  'map.summary': 'Un cercle par ville de séance ; sa surface est proportionnelle au nombre de personnes.',
  'map.name':
    'Carte des personnes formées par ville de séance. Flèches pour passer d’une ville à l’autre, Entrée pour filtrer.',
  'map.elsewhere': 'Ailleurs dans la région',
  'map.empty': 'Aucune séance à placer sur la carte dans cette sélection.',
  'map.unplaced':
    '{count, plural, one {{value} personne a suivi une séance} many {{value} de personnes ont suivi une séance} other {{value} personnes ont suivi une séance}} dont la ville n’est pas connue : la carte ne les montre pas.',
} satisfies Record<string, string>;
