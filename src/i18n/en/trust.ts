import type { trust as source } from '../fr/trust.ts';

/** Words of what proves a figure. */
export const trust = {
  'passport.open': 'Passport of this figure',
  'passport.title': 'Passport: {name}',
  'passport.close': 'Close',
  'passport.definition': 'Definition',
  'passport.value': 'Value',
  'passport.unit': 'Unit',
  'passport.scope': 'Scope',
  'passport.period': 'Period',
  'passport.as-of': 'Data to',
  'passport.numerator': 'Numerator',
  'passport.denominator': 'Denominator',
  'passport.unknown': 'Counted apart',
  'passport.interval': '95% interval',
  'passport.interval.value': 'from {low} to {high}',
  'passport.profile': 'Profile applied',
  'passport.sql': 'Query run',
  'passport.sources': 'Files',
  'passport.source':
    '{file}: {accepted, plural, one {# row counted} other {# rows counted}}, {rejected, plural, one {# refused} other {# refused}}',
  'passport.digest': 'Fingerprint of the data',
  'passport.version': 'Version',
  'passport.none': '–',
  'link.copy': 'Copy the link that proves it',
  'link.copied': 'Link copied: it carries this figure, no row and no person.',
  'link.here': 'Link that proves this figure',
  'link.refused': 'This figure is of too few people to be put in a link.',
  'proof.title': 'A figure to check',
  'proof.said': '{name}: {value}, {period}, {scope}. Data to {day}.',
  'proof.everything': 'no filter',
  'proof.reproduced': 'Reproduced: the same figure, on the same files.',
  'proof.reproduced.other': 'Reproduced: the same figure, on other files than those of then.',
  'proof.differs.files':
    'Differs by {by}: {now} is found. The files loaded are not those of then (fingerprint {digest}). Load those of then to find it again, or quote the new figure with its date.',
  'proof.differs.version':
    'Differs by {by}: {now} is found, on the same files. How files or answers are read has changed since; the new figure is the one to quote.',
  'proof.definition': 'The definition of this indicator has changed since: the two figures cannot be compared.',
  'proof.missing':
    'Files missing: nothing of that period is loaded. Import the files of then on the Data page, then open this link again.',
  'proof.unreadable': 'This link cannot be read: it was cut or changed. Ask for it again to whoever gave it to you.',
  'proof.newer': 'This link is from a newer version of Bilan: open it with that one.',
} satisfies Record<keyof typeof source, string>;
