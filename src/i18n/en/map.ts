/** Words of the map. */
export const map = {
  'map.summary': 'One circle per town with a session; its area is proportional to the number of people.',
  'map.name': 'Map of people trained by town of session. Arrow keys go from town to town, Enter filters.',
  'map.elsewhere': 'Elsewhere in the region',
  'map.empty': 'No session to place on the map in this selection.',
  'map.unplaced':
    '{count, plural, one {{value} person attended a session} other {{value} people attended a session}} whose town is not known: the map does not show them.',
} satisfies Record<string, string>;
