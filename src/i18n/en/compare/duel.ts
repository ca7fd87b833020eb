import type { duel as source } from '../../fr/compare/duel.ts';

/** Words of figures side by side, and of two set against one another. */
export const duel = {
  'compare.title': 'Towns side by side',
  'compare.rank':
    '{rank, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}{isTied, select, true { equal} other {}} of {count, number} towns',
  'compare.verdict.higher': 'higher: {size}',
  'compare.verdict.lower': 'lower: {size}',
  'compare.verdict.small': 'clear but small difference: {size}',
  'compare.verdict.similar': 'similar',
  'compare.verdict.cannot-say': 'cannot say',
  'duel.title': '{first} against {second}',
  'duel.none': '{first} against {second}: no rate rests on thirty people on both sides.',
  'duel.conclusion':
    '{clear, plural, =0 {No rate tells {first} from {second}: chance is enough to explain the differences.} one {One rate of {count, number} tells {first} from {second}: {names}.} other {# rates of {count, number} tell {first} from {second}: {names}.}}',
  'duel.difference': '{name}: {size} (between {low} and {high}).',
  'duel.higher': 'Higher, beyond chance.',
  'duel.lower': 'Lower, beyond chance.',
  'duel.similar': 'Similar.',
  'duel.cannot-say': 'May come by chance.',
  'duel.needed': 'To settle such a difference, a base of about {count, number} would be needed on each side.',
  'duel.against': 'Against',
  'duel.first': 'One partner',
  'duel.second': 'Against another',
  'duel.choose': 'choose…',
  'duel.section': 'Two partners against one another',
  'duel.side': '{first} and {second} side by side',
  'duel.summary':
    'Under each rate, its base, its 95% confidence interval and what it is beside the rest. A person who came to both counts on each side.',
  'duel.all': 'All together',
} satisfies Record<keyof typeof source, string>;
