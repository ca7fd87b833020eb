import type { speed as source } from '../fr/speed.ts';

export const speed = {
  'speed.title': 'Speed',
  'speed.lead':
    'How many times as long as Bilan other ways of counting the same thing take: twelve breakdowns, attendances and distinct people, after a filter never asked before. Answers are compared before they are timed. Measured on {day} on a two-core machine, busy with other work; ratios are worth more than durations.',
  'speed.rows': '{rows, number} registrations: processor time, Bilan = 1',
  'speed.times': '{times} ×',
  'speed.engine.native-1': 'DuckDB, one thread',
  'speed.engine.native-2': 'DuckDB, two threads',
  'speed.engine.wasm': 'DuckDB in the browser',
  'speed.table': 'Show the table',
  'speed.engine': 'Way of counting',
  'speed.cpu': 'Processor time (Bilan)',
  'speed.clock': 'On the clock (Bilan)',
  'speed.ratio': 'Ratio',
  'speed.page': 'Opening the page and filtering it: the demonstration in Chromium, measured on {day}',
  'speed.page.first': 'First figure, {visit}',
  'speed.page.whole': 'The whole overview, {visit}',
  'speed.visit.cold': 'first visit',
  'speed.visit.warm': 'next visit',
  'speed.visit.shelf': '{rows, number} registrations kept here',
  'speed.page.filter': 'A filter, until the page is drawn',
  'speed.page.month': 'A month further, until the page is drawn',
  'speed.wait': 'What is waited for',
  'speed.median': 'Half of the time at most',
  'speed.p95': 'Nineteen times in twenty at most',
  'speed.beside': '{other} ({own})',
} satisfies Record<keyof typeof source, string>;
