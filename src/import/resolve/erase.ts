import { fold } from '../words/fold.ts';
import type { Extract } from '../rows/extract.ts';
import type { Ledger } from './ledger.ts';
import { type Facts, factsOf, sideOf } from './personFacts.ts';
import { resolvePeople } from './people.ts';
import { ABSENT, keptRows } from '../rows/rows.ts';
import { groupSessions } from './sessions.ts';
import type { MatchSide } from '../../model/dataset/report.ts';

/** The extracts without the rows of people who asked to be erased: each is refused, and says nothing of whom it was about. */
export function withoutErased(extracts: readonly Extract[], ledger: Ledger): readonly Extract[] {
  if (ledger.erased.size === 0) return extracts;
  const people = resolvePeople(extracts, groupSessions(extracts), ledger);
  const gone = people.keys.map((key) => ledger.erased.has(ledger.pseudonym(key)));
  return extracts.map((extract, index) => {
    const isGone = (row: number): boolean => gone[people.of[index]?.[row] ?? ABSENT] === true;
    const lines = Array.from(extract.rows.line).filter((_, row) => isGone(row));
    if (lines.length === 0) return extract;
    const { understood } = extract;
    const refused = lines.map((line) => ({ line, reason: 'erased' as const, column: null, raw: '' }));
    return {
      ...extract,
      rows: keptRows(extract.rows, (row) => !isGone(row)),
      understood: { ...understood, rejections: [...understood.rejections, ...refused].sort((a, b) => a.line - b.line) },
    };
  });
}

/** People found at most. */
const SHOWN = 20;

/** People whose name, e-mail or telephone is the text given, whatever its case and accents; nobody for a text of under three letters or digits. */
export function findPeople(extracts: readonly Extract[], ledger: Ledger, text: string): readonly MatchSide[] {
  const words = fold(text)
    .split(' ')
    .filter((word) => word !== '');
  const digits = text.replace(/\D/g, '').replace(/^(?:33|0+)/, '');
  if (words.join('').length < 3) return [];
  const people = resolvePeople(extracts, groupSessions(extracts), ledger);
  const isAsked = ({ name, email, phone }: Facts): boolean =>
    email === text.trim().toLowerCase() ||
    (digits.length >= 6 && phone.replace(/^33/, '').endsWith(digits)) ||
    (name !== '' && words.every((word) => name.split(' ').includes(word)));
  return factsOf(extracts, people)
    .filter(isAsked)
    .slice(0, SHOWN)
    .map((facts) => sideOf(facts, ledger.pseudonym(people.keys[facts.person] ?? '')));
}
