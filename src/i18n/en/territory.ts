/** Words of the page of the territory. */
export const territory = {
  'territory.lead':
    'Where the programme reaches people and where it does not, the hub beside the region, and what really sets one town apart from another.',
  'territory.now': 'Where we are',
  'territory.map': '{what} on the map',
  'territory.show': 'Show',
  'territory.counts': 'Counts, as circles by town',
  'territory.rates': 'Rates, as colours by department',
  'territory.hub': '{hub} and the rest of the region',
  'territory.hub.lead':
    'A person who came to the hub and elsewhere counts in both figures, and only once in the whole.',
  'territory.time': 'Over time',
  'territory.reach': 'Within whose reach?',
  'hub-months.title': 'Where the people of each month came: {hub}, elsewhere, or both',
  'hub-months.summary':
    '{isShown, select, true {{both, plural, =0 {Nobody came} one {# person came} other {# people came}} both to {hub} and elsewhere over the period; each bar counts each person of the month once.} other {Each bar counts each person of the month once.}}',
  'hub-months.hub': '{hub} only',
  'hub-months.both': 'Both',
  'hub-months.elsewhere': 'Elsewhere only',
  'hub-months.all': 'All',
  'moments.quarters': 'The map, quarter by quarter',
  'moments.quarters.summary':
    'People by town of session, at the same scale on all maps. A person who came in two quarters is in both.',
  'moments.months': 'The map, month by month',
  'moments.months.summary': 'People of the month by town of session; the circles have the same scale in every month.',
  'moments.map': 'Map of people trained in {moment}, by town of session',
  'moments.play': 'Play',
  'moments.pause': 'Stop',
  'moments.choose': 'Month shown',
  'moments.whole': 'Whole period',
  'tour.title': 'The calendar of the tour',
  'tour.summary':
    '{days, plural, =0 {No day of session} one {# day of session} other {# days of session}} outside the hub{cities, plural, =0 {} one {, in # town} other {, in # towns}}.',
  'tour.day': 'Day',
  'tour.level':
    '{kind, select, more {{from} towns or more on one day} one {{from, plural, one {# town} other {# towns}}} other {{from} to {to} towns}}',
  'reach.title': 'Population within reach of a session',
  'reach.summary':
    'Share of the inhabitants of the region whose town is at most {km} km, as the crow flies, from a town where a session was held in the period.',
  'reach.note':
    'Distances as the crow flies between town centres; a journey is longer. The proposals go together: whoever one brings within reach is not counted for the next. All the sessions of the period count, even outside the filter.',
  'reach.filtered':
    'Only the sessions that the filter keeps are counted here; the inhabitants are those of the whole region.',
  'reach.distance': 'Distance',
  'reach.km': '{km} km',
  'reach.share': 'of the {all} inhabitants of {region}: {inhabitants} within {km} km of a session',
  'reach.beyond':
    '{count, plural, =0 {No town is farther} one {One town is farther} other {The largest of the # towns that are farther}}',
  'reach.next': 'Where to go next, to bring most inhabitants within reach',
  'reach.next.count': 'Places',
  'reach.next.apart': 'At least apart',
  'reach.next.total': 'Together: {count, plural, one {# more inhabitant} other {# more inhabitants}} within reach.',
  'reach.nearest': 'nearest session: {name}, {km} km',
  'reach.inhabitants': '{count, plural, one {# inhabitant} other {# inhabitants}}',
  'reach.gained': '{count, plural, one {# more inhabitant} other {# more inhabitants}}',
  'reach.nobody': 'The whole region is within reach.',
  'reach.departments': 'Towns and inhabitants more than {km} km from a session',
  'reach.communes-beyond': 'Towns farther',
  'reach.inhabitants-beyond': 'Inhabitants farther',
  'rates.title': 'People trained per 1,000 inhabitants',
  'rates.by-session': 'By place of session: people trained here may live elsewhere.',
  'rates.by-home': 'By home, only for people whose town the export gives.',
  'rates.level': 'Count by',
  'rates.session': 'Place of session',
  'rates.home': 'Home',
  'rates.no-home': 'None of the loaded exports gives the town of residence.',
} satisfies Record<string, string>;
