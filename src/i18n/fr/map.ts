/** Words of the map. */
export const map = {
  'map.zoom': 'Zoom',
  'map.zoom-in': 'Agrandir',
  'map.zoom-out': 'Réduire',
  'map.zoom-reset': 'Toute la région',
  'map.class': 'de {from} à {to}',
  'map.departments': '{count, plural, one {# département} other {# départements}}',
  'map.no-value': 'sans valeur',
  'map.same': 'pas de différence nette avec le reste, le hasard peut l’expliquer',
  /** Who made the map data: shown under every map and in its images (the licences ask for it). */
  'map.credits':
    'Communes : Insee, DGCL, La Poste via Etalab (Licence Ouverte 2.0, COG 2026) · coordonnées : GeoNames (CC BY 4.0), © les contributeurs d’OpenStreetMap (ODbL) · départements : MapSVG (CC BY 4.0, modifié) · pays : Natural Earth.',
  'map.summary': 'Un cercle par ville de séance ; sa surface est proportionnelle au nombre de personnes.',
  'map.name':
    'Carte des personnes formées par ville de séance. Flèches pour passer d’une ville à l’autre, Entrée pour filtrer.',
  'map.elsewhere': 'Ailleurs dans la région',
  'map.empty': 'Aucune séance à placer sur la carte dans cette sélection.',
  'map.unplaced':
    '{count, plural, one {{value} personne a suivi une séance} many {{value} de personnes ont suivi une séance} other {{value} personnes ont suivi une séance}} dont la ville n’est pas connue : la carte ne les montre pas.',
  'map.unplaced.withheld':
    'Des personnes ont suivi une séance dont la ville n’est pas connue ; leur nombre est masqué et la carte ne les montre pas.',
  'map.outside':
    '{count, plural, one {Une ville hors de la région n’est pas sur la carte ; elle est} other {{count} villes hors de la région ne sont pas sur la carte ; elles sont}} dans le tableau.',
  'map.withheld':
    '{count, plural, one {Une ville dont le chiffre est masqué n’a pas de cercle.} other {{count} villes dont le chiffre est masqué n’ont pas de cercle.}}',
  'map.smallest': 'Sous {value}, les cercles gardent une taille minimale pour rester visibles.',
  'map.noted': 'Cerclées de pointillés, les villes dont une note dit quelque chose :',
  'map.city': '{name}, {isHub, select, true {ville pivot, } other {}}{department} : {figures}',
} satisfies Record<string, string>;
