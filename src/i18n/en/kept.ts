import type { kept as source } from '../fr/kept.ts';

/** Words of what is kept of people here, and of erasing somebody. */
export const kept = {
  'kept.title': 'What is kept, and where',
  'kept.lead':
    'For whoever has to answer for it. Everything happens in this browser: no server receives a file, a row or a figure, and the security policy of the page forbids it.',
  'kept.table': 'Table of what is kept',
  'kept.what': 'What',
  'kept.where': 'Where',
  'kept.until': 'Until when',
  'kept.forget': 'Forget everything this browser keeps, and reload',
  'kept.files.what': 'The files given, with names, addresses, phones and birth dates',
  'kept.files.where':
    'In the memory of this page, while they are read and read again; in this browser if you tick “Keep my files”',
  'kept.files.until': 'The page is closed; if they are kept, the box unticked, “Forget everything” or the button below',
  'kept.identity.what': 'Who is who: addresses and names serve to recognise one person',
  'kept.identity.where': 'In the memory of this page',
  'kept.identity.until': '“Forget everything”, or the page is closed',
  'kept.dataset.what':
    'The data counted: numbered people, gender, age, occupation, town; no name, address, phone or birth date',
  'kept.dataset.where': 'In this browser, for your next visit; the demonstration is not kept',
  'kept.dataset.until': '“Forget everything”, the button below, or an import that replaces them',
  'kept.answers.what':
    'Your answers about files: what a column or a word means, the day and city of a session, people recognised, under pseudonyms',
  'kept.answers.where': 'In this browser, and in the file you save',
  'kept.answers.until': 'The button below',
  'kept.settings.what': 'Your saved views, targets and landmarks, and whether DuckDB counts again by itself',
  'kept.settings.where': 'In this browser',
  'kept.settings.until': 'The button below',
  'kept.vintages.what': 'The number of opportunities of each year, by version of the data: two numbers, no person',
  'kept.vintages.where': 'In this browser',
  'kept.vintages.until': '“Forget everything”, or the button below',
  'kept.exports.what':
    'What you save: tables, pictures, slides. Exact and marked “Internal use”, or protected when you choose another profile',
  'kept.exports.where': 'Where you save it',
  'kept.exports.until': 'It is up to you',
  'kept.links.what':
    'A link that proves a figure: an indicator, its filters, its value and the fingerprint of the files; no row, no person',
  'kept.links.where': 'Where you give it',
  'kept.links.until': 'It is up to you',
  'erase.title': 'Erase one person',
  'erase.lead':
    'Somebody asks not to be in the data any more: their rows leave every figure, now and whenever the same files are read again. The original files stay with you: erase their rows there too.',
  'erase.who': 'Name, e-mail or telephone',
  'erase.look': 'Search',
  'erase.found': '{count, plural, =0 {Nobody matches.} one {# person found.} other {# people found.}}',
  'erase.one': 'Erase {name}',
  'erase.done':
    'Person erased. {count, plural, =0 {No figure of the overview changes.} one {# figure of the overview changes.} other {# figures of the overview change.}}',
  'erase.changed': 'Figures that change, since the data begin',
  'kept.key.what': 'The key that makes the pseudonyms of people recognised or erased',
  'kept.key.where': 'In this browser, and in the file you save',
  'kept.key.until': 'The button below; without it, those decisions no longer hold',
  'kept.releases.what': 'The figures released, protected: no row, no person',
  'kept.releases.where': 'In this browser, and in each archive you publish',
  'kept.releases.until': 'The button below',
  'kept.readings.what': 'The readings picked for a text that was checked, under a digest; never the text',
  'kept.readings.where': 'In this browser',
  'kept.readings.until': 'The button below',
} satisfies Record<keyof typeof source, string>;
