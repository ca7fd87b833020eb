import type { proof as source } from '../fr/proof.ts';

/** Words of a figure that a link carries, checked. */
export const proof = {
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
  'proof.before.reproduced':
    'Reproduced with the old definition, in force until {day}: {before}, on the same files. With the definition of today, {now} is found; the two cannot be compared.',
  'proof.before.reproduced.other':
    'Reproduced with the old definition, in force until {day}: {before}, on other files than those of then. With the definition of today, {now} is found; the two cannot be compared.',
  'proof.before.differs':
    'Differs by {by} with the old definition, in force until {day}: it gives {before}. With the definition of today, {now} is found; the two cannot be compared.',
  'proof.withheld':
    'Statistical disclosure control: this figure, or its difference from that of the link, is about too few people to be told here.',
  'proof.missing':
    'Files missing: nothing of that period is loaded. Import the files of then on the Data page, then open this link again.',
  'proof.unreadable': 'This link cannot be read: it was cut or changed. Ask for it again to whoever gave it to you.',
  'proof.newer': 'This link is from a newer version of Bilan: open it with that one.',
} satisfies Record<keyof typeof source, string>;
