/** Who made the map data: shown under every map and in its images (the licences ask for it). */
export const credits =
  'Communes : Insee, DGCL, La Poste via Etalab (Licence Ouverte 2.0, COG 2026) · coordonnées : GeoNames (CC BY 4.0), © les contributeurs d’OpenStreetMap (ODbL) · départements : MapSVG (CC BY 4.0, modifié) · pays : Natural Earth.';
