/** Words of the map. */
export const map = {
  'map.zoom': 'Zoom',
  'map.zoom-in': 'Zoom in',
  'map.zoom-out': 'Zoom out',
  'map.zoom-reset': 'Whole region',
  'map.class': '{from} to {to}',
  'map.departments': '{count, plural, one {# department} other {# departments}}',
  'map.same': 'no clear difference from the rest; chance may explain it',
  'map.no-value': 'no value',
  'map.credits':
    'Communes: Insee, DGCL, La Poste through Etalab (Licence Ouverte 2.0, COG 2026) · coordinates: GeoNames (CC BY 4.0), © OpenStreetMap contributors (ODbL) · departments: MapSVG (CC BY 4.0, modified) · countries: Natural Earth.',
  'map.summary': 'One circle per town with a session; its area is proportional to the number of people.',
  'map.name': 'Map of people trained by town of session. Arrow keys go from town to town, Enter filters.',
  'map.elsewhere': 'Elsewhere in the region',
  'map.empty': 'No session to place on the map in this selection.',
  'map.unplaced':
    '{count, plural, one {{value} person attended a session} other {{value} people attended a session}} whose town is not known: the map does not show them.',
  'map.unplaced.withheld':
    'Some people attended a session whose town is not known; their number is withheld and the map does not show them.',
  'map.outside':
    '{count, plural, one {One town outside the region is not on the map; it is} other {{count} towns outside the region are not on the map; they are}} in the table.',
  'map.withheld':
    '{count, plural, one {One town whose figure is withheld has no circle.} other {{count} towns whose figure is withheld have no circle.}}',
  'map.smallest': 'Below {value}, circles keep a minimum size so that they can be seen.',
  'map.noted': 'Ringed with dots, the towns of which something is noted:',
  'map.city': '{name}, {isHub, select, true {hub, } other {}}{department}: {figures}',
} satisfies Record<string, string>;
