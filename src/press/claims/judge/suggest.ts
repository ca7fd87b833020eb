import { numberWords } from '../../wording/phrase.ts';
import { percent, tidy, type Wording } from '../../wording/quantity.ts';
import { countWordings, shareWordings } from '../../wording/wordings.ts';
import { judge, type Judgement } from './judge.ts';
import type { Lexicon } from '../marks/lexicon.ts';
import { readClaims } from '../readClaims.ts';
import type { Told } from './valueOf.ts';

/** What a text is read and judged with, for a correction to be read and judged again. */
export interface Reread {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly told: Told;
}

/** Words that are true in the place of a number that is not; `null` where there is no value to say, or where the sentence would not be confirmed with them. */
export function suggestion(judgement: Judgement, language: 'fr' | 'en', reread: Reread): string | null {
  const { claim, reading, verdict, readings } = judgement;
  const value = reading?.value ?? null;
  // Where the text allows another reading, only its writer knows.
  if (
    verdict !== 'not_confirmed' ||
    value === null ||
    claim.change !== null ||
    claim.rank !== null ||
    new Set(readings.map((each) => each.value)).size > 1
  )
    return null;
  const words = wordingFor(claim.wording, value);
  if (words === null) return null;
  const plain = numberWords(words, language);
  const said = /^\p{Lu}/u.test(claim.text) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
  return isConfirmed(judgement, said, reread) ? said : null;
}

/** Whether a claim comes back confirmed once its number is replaced, and nothing else of its text changes meaning. */
function isConfirmed({ claim }: Judgement, said: string, { text, lexicon, told }: Reread): boolean {
  const from = Math.max(0, text.lastIndexOf('\n', claim.start - 1) + 1);
  const until = text.indexOf('\n', claim.end);
  const paragraph = text.slice(from, until < 0 ? text.length : until);
  const place = { start: claim.start - from, numberEnd: claim.numberEnd - from, said };
  const own = readClaims(replaced(paragraph, [place]), lexicon).find(({ start }) => start === place.start);
  if (own === undefined || JSON.stringify(own.subjects) !== JSON.stringify(claim.subjects)) return false;
  if (JSON.stringify(own.bases[0]) !== JSON.stringify(claim.bases[0])) return false;
  const { verdict } = judge(own, told);
  return verdict === 'confirmed' || verdict === 'within_wording';
}

function wordingFor({ quantity }: Wording, value: number): Wording | null {
  if (quantity.kind === 'count') return countWordings(value)[0] ?? null;
  if (quantity.kind === 'mean')
    return {
      qualifier: 'exact',
      quantity: { kind: 'mean', value: tidy(Math.round(value / quantity.step) * quantity.step), step: quantity.step },
    };
  if (quantity.kind === 'ratio')
    return { qualifier: 'exact', quantity: percent(tidy(Math.round(value * 1000) / 1000), 0.001) };
  if (quantity.said === 'percent') {
    const step = Math.min(quantity.step, 0.01);
    const shown = tidy(Math.round(value / step) * step);
    return { qualifier: 'exact', quantity: percent(shown, step) };
  }
  return shareWordings(value, value)[0] ?? null;
}

interface Replacement {
  readonly start: number;
  readonly numberEnd: number;
  readonly said: string;
}

/** A text with every number that has better words replaced by them. */
export function rewritten(judgements: readonly Judgement[], language: 'fr' | 'en', reread: Reread): string {
  return replaced(
    reread.text,
    judgements.flatMap((each) => {
      const said = suggestion(each, language, reread);
      return said === null ? [] : [{ start: each.claim.start, numberEnd: each.claim.numberEnd, said }];
    }),
  );
}

function replaced(text: string, changes: readonly Replacement[]): string {
  return changes.toReversed().reduce((whole, { start, numberEnd, said }) => {
    // « une centaine de partenaires » → « 101 partenaires ».
    const rest = whole.slice(numberEnd).replace(/^ (?:de |d['’])(?=\p{L})/u, ' ');
    return `${whole.slice(0, start)}${said}${/^[\p{L}\d]/u.test(rest) ? ' ' : ''}${rest}`;
  }, text);
}
