import type { accessible as source } from '../fr/accessible.ts';

export const accessible = {
  'accessible.title': 'Accessibility',
  'accessible.lead':
    'What is done so that everybody can read these figures, how it is checked, and what has not been. The aim: WCAG 2.2, level AA, and RGAA 4, its French counterpart.',
  'accessible.state':
    'Status: not compliant in the sense of French law, for want of an audit. Nobody from outside has checked the page criterion by criterion yet.',
  'accessible.done': 'What is done, and checked at every change of the code',
  'accessible.done.charts': 'Every chart and map has its table, a title, and a sentence that says what it shows.',
  'accessible.done.axe':
    'Every page is run through axe, in light and in dark: it finds nothing wrong. Such a tool finds only part of what is.',
  'accessible.done.keyboard':
    'Everything can be done with the keyboard, the map included; four whole journeys are run without a mouse.',
  'accessible.done.small': 'The page fits 320 pixels; on a phone, every number keeps its name.',
  'accessible.done.motion': 'Nothing moves for those who asked for less motion.',
  'accessible.missing': 'What is not',
  'accessible.missing.readers': 'No trial by people who use a screen reader.',
  'accessible.missing.files': 'Decks, workbooks and printed pages have not been checked.',
  'accessible.contact':
    'Does something stop you? Tell whoever publishes this page. Without an answer, you can turn to the Défenseur des droits.',
} satisfies Record<keyof typeof source, string>;
