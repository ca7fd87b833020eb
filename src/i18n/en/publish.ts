import type { publish as source } from '../fr/publish.ts';

/** Words of publishing. */
export const publish = {
  'publish.title': 'Publish',
  'publish.lead':
    'Without a name, address, telephone, birth date or free text: a pseudonymised dataset, which the page loads for its visitors, or protected and rounded tables alone, as open data. Nothing is sent: you save an archive, and put it where you like.',
  'publish.press': 'Pseudonymised dataset',
  'publish.open': 'Protected tables only',
  'publish.what': 'What is published',
  'publish.licence': 'Licence',
  'publish.ledger.none':
    'No past release known: give the file ledger.json of the last archive at the top of this page, if there is one.',
  'publish.ledger.known':
    '{count, plural, one {# past release} other {# past releases}}: the new one will be held against each.',
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
  'publish.column.indicator': 'Indicator',
  'publish.column.unit': 'Unit',
  'publish.column.area': 'Area',
  'publish.column.period': 'Period',
  'publish.column.by': 'Breakdown',
  'publish.column.category': 'Category',
  'publish.column.value': 'Value',
} satisfies Record<keyof typeof source, string>;
