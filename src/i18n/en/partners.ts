/** Words of the page of partners. */
export const partners = {
  'partners.lead': 'Who hosts and refers, for how many sessions and which public; what reserved sessions change.',
  'partners.sheet.lead': 'The sheet of this partner, to print or to send to them.',
  'partners.all': 'All partners',
  'partners.table': 'Table of partners',
  'partners.search': 'Look for a partner',
  'partners.nobody': 'No partner has this name.',
  'partners.count': '{shown, number} of {count, plural, one {# partner} other {# partners}}',
  'partners.sheet': 'Their figures',
  'partners.sheet.protected':
    'Counts of 1 to {most, number} people, and rates that rest on so few, are withheld: the sheet tells of nobody and of no other partner.',
  'partners.back': 'All partners',
  'partners.print': 'Print the sheet',
  'partners.by.month': 'People by month',
  'partners.by.theme': 'People by theme',
  'partners.by.city': 'People by town of session',
  'partners.by.gender': 'People by gender',
  'partners.by.age': 'People by age',
  'partners.by.occupation': 'People by occupation',
  'reserved.title': 'Reserved sessions',
  'reserved.lead': 'Sessions kept for the public of a partner, beside the others.',
  'reserved.against': 'Reserved and other sessions',
  'reserved.against.summary':
    'A person who came to both counts in each column, and once in the whole. The coaching rate says who had a coaching in the period, without saying why.',
  'reserved.all': 'All',
  'reserved.days': 'Reserved sessions by day of the week',
  'reserved.days.summary': 'Number of reserved sessions held on each day of the week.',
} satisfies Record<string, string>;
