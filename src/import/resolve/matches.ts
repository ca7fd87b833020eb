import { distance } from 'fastest-levenshtein';
import type { Match } from '../../model/dataset/review.ts';
import type { Extract } from '../rows/extract.ts';
import type { Decisions } from './decisions.ts';
import type { People } from './people.ts';
import { type Facts, factsOf, sideOf } from './personFacts.ts';
import { ABSENT } from '../../model/dataset/table.ts';

/** People compared with each other under one telephone, name or birth; more share it by chance. */
const LARGEST_BLOCK = 40;
const LIKELY = 0.65;

/** Pairs of people who may be one, the likeliest first: their names are alike and something else is too, or one of them gave a name only. Those already decided are left out. */
export function matchesOf(extracts: readonly Extract[], people: People, decisions: Decisions): readonly Match[] {
  const facts = factsOf(extracts, people);
  const known = new Set(decisions.same.map(([a, b]) => `${a} ${b}`));
  const seen = new Set<string>();
  const pairs: { one: Facts; other: Facts; score: number }[] = [];
  for (const block of blocksOf(facts)) {
    block.forEach((one, index) => {
      for (const other of block.slice(index + 1)) {
        const pair = `${one.person} ${other.person}`;
        if (seen.has(pair)) continue;
        seen.add(pair);
        const score = likeness(one, other);
        if (score >= LIKELY) pairs.push({ one, other, score });
      }
    });
  }
  const keyOf = ({ person }: Facts): string => people.key(person);
  return pairs
    .filter(({ one, other }) => !decisions.isRefused(keyOf(one), keyOf(other)))
    .sort((x, y) => y.score - x.score || x.one.person - y.one.person)
    .map(({ one, other, score }) => ({
      a: sideOf(one, decisions.pseudonym(keyOf(one))),
      b: sideOf(other, decisions.pseudonym(keyOf(other))),
      score: Math.round(Math.min(1, score) * 100) / 100,
    }))
    .filter(({ a, b }) => !known.has(`${a.id} ${b.id}`) && !known.has(`${b.id} ${a.id}`));
}

/** From 0 to 1: half for the names, the rest for what else two people share; two birth dates that differ are two people. */
function likeness(one: Facts, other: Facts): number {
  if (one.birth !== ABSENT && other.birth !== ABSENT && one.birth !== other.birth) return 0;
  const names = alike(one.name, other.name);
  if (names < 0.8) return 0;
  const isBare = [one, other].some(({ email, phone, birth }) => email === '' && phone === '' && birth === ABSENT);
  const evidence =
    (one.birth !== ABSENT && one.birth === other.birth ? 0.35 : 0) +
    (one.phone !== '' && one.phone === other.phone ? 0.3 : 0) +
    (isSameMailbox(one.email, other.email) ? 0.2 : 0) +
    (isBare ? 0.2 : 0);
  return evidence === 0 ? 0 : names / 2 + evidence;
}

function alike(a: string, b: string): number {
  return a === '' || b === '' ? 0 : 1 - distance(a, b) / Math.max(a.length, b.length);
}

/** Addresses that differ by their domain, their punctuation or a letter; another number is another person. */
function isSameMailbox(one: string, other: string): boolean {
  const [a, b] = [one, other].map((email) => (email.split('@')[0] ?? '').replace(/[^a-z0-9]/g, ''));
  if (a === undefined || b === undefined || a.replace(/\D/g, '') !== b.replace(/\D/g, '')) return false;
  return alike(a, b) >= 0.85;
}

/** People who share a name, a telephone, or a birth date. */
function blocksOf(facts: readonly Facts[]): readonly (readonly Facts[])[] {
  const blocks = new Map<string, Facts[]>();
  const put = (key: string, one: Facts): void => {
    const block = blocks.get(key);
    if (block === undefined) blocks.set(key, [one]);
    else block.push(one);
  };
  for (const one of facts) {
    if (one.name.includes(' ')) put(`name ${one.name}`, one);
    if (one.phone !== '') put(`phone ${one.phone}`, one);
    if (one.birth !== ABSENT) put(`birth ${one.birth}`, one);
  }
  return [...blocks.values()].filter(({ length }) => length > 1 && length <= LARGEST_BLOCK);
}
