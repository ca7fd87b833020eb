import type { method as source } from '../../fr/definitions/method.ts';

export const method = {
  'method.lead':
    'Every figure of this site is computed in your browser from the definitions below, and from them only: they are those of the computation itself.',
  'method.indicators': 'The indicators',
  'method.rules': 'The rules',
  'method.rule.distinct':
    'People are counted once at each level: the sum of towns or of months exceeds the total when a person came several times.',
  'method.rule.unknown': 'What is not stated is left out of the base of a share; its number stands beside it.',
  'method.rule.states':
    '“n/a” marks a ratio without a base, “withheld” a count too small to be published; neither is a zero.',
  'method.rule.secret':
    'The public is told figures of people by whole months, and pathways, habits and circles by whole programme years: from one day to the next, the difference would tell what a few people did. Counts of 1 to 10, and those that would betray them, are withheld besides.',
  'method.rule.period':
    'A period includes its first and its last day; a programme year starts on the anniversary of the opening.',
  'method.rule.link':
    'Pathways describe what followed in the period; they do not say that the workshop or the coaching is its origin.',
  'method.rule-name.distinct': 'Distinct people',
  'method.rule-name.unknown': 'Not stated',
  'method.rule-name.states': 'Not defined, withheld',
  'method.rule-name.secret': 'Disclosure control',
  'method.rule-name.period': 'Periods',
  'method.rule-name.link': 'Pathways',
  'method.find': 'Find an indicator, a rule, a word',
  'method.found': '{count, plural, =0 {No result} one {# result} other {# results}} of {all, number}: {asked}',
  'method.nothing':
    'No such thing here. Try a shorter word, or the other name of the same thing: “attendance” for a participation, “person” for a trainee.',
  'method.print': 'Print the method',
  'method.link': 'Link to “{name}”',
  'method.contents': 'Contents',
  'method.glossary': 'The glossary',
  'method.basis': 'Base',
  'method.rounding': 'Rounding',
  'method.caveats': 'Good to know',
  'method.changes': 'Changes',
  'method.unchanged': 'Definition unchanged since the opening',
  'method.changed.rule': 'Another definition until {day}. The rule of counting has changed.',
  'method.changed.source': 'Another definition until {day}. The exports no longer say the same thing.',
  'method.changed.mistake': 'Another definition until {day}. A mistake of computation was corrected.',
  'method.sql': 'SQL query of “{name}”, {period}',
  'rounding.people':
    'To the unit, on screen as in the press, where a count of 1 to 10 people is withheld, not rounded. To a multiple of 5 in open data.',
  'rounding.things': 'To the unit, on screen, in the press and in open data.',
  'rounding.share':
    'To a tenth of a point (53.4%), once, from the exact counts, on screen as in the press; a gap between two shares is in points.',
  'rounding.tenth': 'To one decimal, once, from the exact counts, on screen as in the press.',
  'rounding.hundredth': 'To two decimals, once, from the exact counts, on screen as in the press.',
} satisfies Record<keyof typeof source, string>;
