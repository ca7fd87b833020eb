import type { sheet as source } from '../fr/sheet.ts';

/** Words of the sheet of a city, a department or a theme. */
export const sheet = {
  'sheet.lead.city':
    '{department} · {population, number} inhabitants. Its figures, the year before and its peers, on a sheet to print or to send.',
  'sheet.lead.department':
    'Department · {population, number} inhabitants. Its figures, the year before and its peers, on a sheet to print or to send.',
  'sheet.lead.theme':
    'Theme of sessions. Its figures, the year before and the other themes, on a sheet to print or to send.',
  'sheet.choose': 'Choose a town, a department or a theme.',
  'sheet.choose.lead':
    'The sheet follows the filter: keep a single town, a single department or a single theme, here or with “Filter”.',
  'sheet.choose.departments': 'Departments',
  'sheet.choose.cities': 'Towns',
  'sheet.choose.themes': 'Themes',
  'sheet.figures': 'Its figures',
  'sheet.nothing': 'No session for {name} in this period: choose another period, or remove the other filters.',
  'sheet.people': 'Its participants',
  'sheet.print': 'Print the sheet',
  'sheet.among': 'Its place among its peers',
  'sheet.among.table': '{name} among its peers and among all',
  'sheet.among.city':
    'Its peers: {peers}. Of the towns where sessions were held, they are the nearest in population, in inhabitants within {km, number} km as the crow flies (which stands for density) and in distance to {hub}.',
  'sheet.among.department':
    'Its peers: {peers}. They are the departments nearest in population and in the mean distance of their inhabitants to {hub}, as the crow flies.',
  'sheet.among.theme': 'A theme has no neighbours: it is placed among all the others of the period.',
  'sheet.among.none': 'Nothing else in the period to compare it with.',
  'sheet.median': 'Median of its peers',
  'sheet.peers': 'Among its peers',
  'sheet.all.city': 'Among all towns',
  'sheet.all.department': 'Among all departments',
  'sheet.all.theme': 'Among all themes',
  'sheet.place':
    '{rank, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}{isTied, select, true { equal} other {}} of {count, number}',
  'sheet.hidden': '{count, plural, one {# peer withheld} other {# peers withheld}}',
  'sheet.note':
    'Rank 1 is the largest number, which does not make it the best. A share has no rank: it is compared with that of all the others together, chance allowed for.',
} satisfies Record<keyof typeof source, string>;
