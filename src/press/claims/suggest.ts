import { numberWords } from '../wording/phrase.ts';
import { percent, tidy, type Wording } from '../wording/quantity.ts';
import { countWordings, shareWordings } from '../wording/wordings.ts';
import type { Judgement } from './judge.ts';

/** Words that are true in the place of a number that is not; `null` where there is no value to say. */
export function suggestion({ claim, reading, verdict }: Judgement, language: 'fr' | 'en'): string | null {
  const value = reading?.value ?? null;
  if (verdict !== 'not_confirmed' || value === null) return null;
  const words = wordingFor(claim.wording, value);
  if (words === null) return null;
  const said = numberWords(words, language);
  return /^\p{Lu}/u.test(claim.text) ? said.charAt(0).toUpperCase() + said.slice(1) : said;
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

/** A text with every number that has better words replaced by them. */
export function rewritten(text: string, judgements: readonly Judgement[], language: 'fr' | 'en'): string {
  const changes = judgements.flatMap((each) => {
    const said = suggestion(each, language);
    return said === null ? [] : [{ ...each.claim, said }];
  });
  return changes.toReversed().reduce((whole, { start, numberEnd, said }) => {
    // « une centaine de partenaires » → « 101 partenaires ».
    const rest = whole.slice(numberEnd).replace(/^ (?:de |d['’])(?=\p{L})/u, ' ');
    return `${whole.slice(0, start)}${said}${/^[\p{L}\d]/u.test(rest) ? ' ' : ''}${rest}`;
  }, text);
}
