import type { publish as source } from '../fr/publish.ts';

/** Words of publishing. */
export const publish = {
  'publish.title': 'Publish',
  'publish.lead':
    'Without a name, address, telephone, birth date or free text: a pseudonymised dataset, which the page loads for its visitors, or protected and rounded tables alone, as open data. Nothing is sent: you save an archive, and put it where you like.',
  'publish.press': 'Pseudonymised dataset',
  'publish.open': 'Protected tables only',
  'publish.site': 'Public site: published figures only, no row, no person',
  'publish.site.for': 'Figures',
  'publish.site.periods': 'Periods',
  'publish.site.by': 'And, for each period, one at a time',
  'publish.site.departments': 'Departments ({count, number})',
  'publish.site.cities': 'Cities with sessions ({count, number})',
  'publish.site.themes': 'Themes ({count, number})',
  'publish.site.partners': 'Partners ({count, number})',
  'publish.site.views':
    '{count, plural, =0 {Choose a period.} one {# view: every page will be opened on it once.} other {# views: every page will be opened on each once.}}',
  'publish.site.cancel': 'Stop',
  'publish.site.running': 'Preparing: {done, number} of {all, number} pages',
  'publish.site.ready':
    '{count, plural, one {# view} other {# views}} of every page, {size, number} kB before compression. The site holds no row and no person: only the figures, already protected, that these pages show.',
  'publish.site.left-out':
    '{count, plural, one {# view is not published: beside the others, or an earlier release, it would tell of 1 to 10 people.} other {# views are not published: beside the others, or an earlier release, they would tell of 1 to 10 people.}}',
  'publish.press.note':
    'For readers bound by the same confidence (intranet, password), never for a public site: the days of one person stay together there, and whoever knows of one visit may find them.',
  'publish.page.current': 'Up to date as of {day}.',
  'publish.page.replaced': 'Replaced: this figure was {before}, published on {day}.',
  'publish.page.withdrawn': 'Withdrawn on {day}: this figure is no longer published and should no longer be quoted.',
  'publish.page.see': 'See this figure and what it is made of',
  'publish.page.months': '{name}, month by month. {values}',
  'publish.place': 'Where will it be served?',
  'publish.place.none': 'To be chosen',
  'publish.place.intranet': 'On an intranet',
  'publish.place.password': 'Behind a password',
  'publish.place.handed': 'Handed over in person',
  'publish.place.public': 'On a site open to everybody',
  'publish.place.refused':
    'A pseudonymised dataset is not published on a site open to everybody: people would be found again in it. Choose “Public site” above.',
  'publish.variant': 'What is kept',
  'publish.variant.kept': 'Home, situation, age and gender, but combinations of fewer than 11 people',
  'publish.variant.folded': 'And none of it of whoever would be alone, one day in one town, with these answers',
  'publish.months': 'Months instead of days and hours',
  'publish.months.loss':
    'No longer told: weeks, days of the week and hours; days of sessions and stops of the tour; delays and what became of newcomers; periods that cut a month.',
  'publish.years': 'Each programme year apart: whoever comes back the next year is somebody else there',
  'publish.years.loss':
    'No longer told: newcomers and people who came back, the total since the opening, the people of a period across two years, what became of newcomers.',
  'publish.compare': 'Measure what each variant hides',
  'publish.compare.title': 'How many people whoever knows a little of them finds again, by what is kept',
  'publish.compare.whole': 'everything',
  'publish.compare.months': 'months',
  'publish.compare.years': 'years apart',
  'publish.compare.folded': 'lone answers hidden',
  'publish.compare.days': 'By the days, or months, of their visits',
  'publish.compare.visit': 'By one visit, gender and age',
  'publish.compare.portrait': 'By one visit and everything visible',
  'publish.compare.everything': 'By all at once',
  'publish.compare.cell': '{count, number} ({share})',
  'publish.exposed':
    'Of {people, plural, one {# person who came} other {# people who came}}, whoever knows a little of somebody finds them again in this dataset:',
  'publish.exposed.days': 'by the days of their visits: {count, number} ({share})',
  'publish.exposed.visit': 'by a single visit (day and town), their gender and age band: {count, number} ({share})',
  'publish.exposed.portrait': 'by a single visit and everything visible of them: {count, number} ({share})',
  'publish.exposed.everything': 'by all their visits and everything visible of them: {count, number} ({share})',
  'publish.exposed.means':
    'Once found, a person is known entirely: their other visits, their coaching, their situation can be read (of one year alone, if years are apart). No variant makes anonymous; for a wider public, publish a public site. These measures stay here: the archive does not hold them.',
  'publish.what': 'What is published',
  'publish.licence': 'Licence',
  'publish.key.none':
    'Signature (optional): give the file of the private key at the top of this page, so that visitors know that these figures come from you.',
  'publish.key.needed':
    'This programme accepts signed publications only: give the file of the private key at the top of this page. Visitors’ pages would refuse this one.',
  'publish.key.other':
    'The key given is not that of the programme: visitors’ pages would refuse this publication. Give the right one, or change "publicKey" in programme.json.',
  'publish.key.not-a-key':
    'This key file is not a private Ed25519 key in clear (PEM), as “bilan keys” makes one: nothing will be signed with it.',
  'publish.key.unsupported':
    'This browser cannot sign (Ed25519): update it, or publish from the command line with --sign.',
  'publish.key.ready': 'The publication will be signed. The key is forgotten when you close this page.',
  'publish.key.unnamed':
    'The publication will be signed. For visitors’ pages to check it, put "publicKey": "{key}" in programme.json.',
  'publish.ledger.none':
    'No past release known: give the file ledger.json of the last archive at the top of this page, if there is one.',
  'publish.ledger.known':
    '{count, plural, one {# past release} other {# past releases}}: the new one will be held against each.',
  'publish.past': 'See the past releases',
  'publish.past.release':
    'On {day}, {profile, select, open {as open data} other {for the press}}: {shown, plural, one {# figure} other {# figures}}, {withheld, plural, =0 {none withheld} one {# withheld} other {# withheld}}.',
  'publish.past.first': 'The first: nothing to compare it with.',
  'publish.past.since':
    'Since that of {day}: {changed, plural, =0 {no figure changed} one {# figure changed} other {# figures changed}}, {added, plural, =0 {none added} one {# added} other {# added}}, {removed, plural, =0 {none removed} one {# removed} other {# removed}}.',
  'publish.past.withheld': 'withheld',
  'publish.past.more':
    '{count, plural, one {and one more figure changed} other {and # more figures changed}}, in the files figures.csv of the two archives.',
  'publish.prepare': 'Prepare the release',
  'publish.running': 'Preparing…',
  'publish.failed': 'The preparation failed; nothing was published nor noted. {cause}',
  'publish.ready':
    '{people, plural, one {# person} other {# people}}. Rare answers hidden until each is like at least {others} others: home {home, number}, occupation {occupation, number}, age {age, number}, gender {gender, number}.',
  'publish.ready.open': 'Tables ready: {shown, number} figures shown, {withheld, number} withheld.',
  'publish.figures': 'Figures of the overview, before and after publishing',
  'publish.save': 'Save the archive',
  'publish.where':
    'Put the files of the archive in the folder “published” beside the page, and set "published": true in programme.json.',
  'publish.refused.few-people': 'Fewer than 11 people: nothing would be left to publish.',
  'publish.refused.all-withheld': 'Under this profile every count would be withheld: there is nothing to publish.',
  'publish.refused.other-programme': 'This ledger is of another programme: {programme}.',
  'publish.refused.conflicts':
    'Release refused: {count, plural, one {one figure} other {# figures}} would tell too much beside past releases.',
  'publish.conflict.few': '{cell}, beside {beside}, released on {day}: they differ by 1 to 10.',
  'publish.conflict.shown': '{cell}: withheld in one release and shown in the other (on {day}).',
  'publish.ways': 'What can be released instead:',
  'publish.way.until': 'Release up to and including {day}',
  'publish.way.without': 'Release without {breakdowns} ({count, plural, one {# figure shown} other {# figures shown}})',
  'publish.way.wait':
    'Or wait: one of these figures is short of {missing, plural, one {one person or attendance} other {up to # people or attendances}}.',
  'publish.way.wait.day':
    'Or wait: one of these figures is short of {missing, plural, one {one person or attendance} other {up to # people or attendances}}; at the present pace, until about {day}.',
  'publish.column.indicator': 'Indicator',
  'publish.column.unit': 'Unit',
  'publish.column.area': 'Area',
  'publish.column.period': 'Period',
  'publish.column.by': 'Breakdown',
  'publish.column.category': 'Category',
  'publish.column.value': 'Value',
} satisfies Record<keyof typeof source, string>;
