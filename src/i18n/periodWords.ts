import { addDays } from '../model/time/day.ts';
import type { Period } from '../model/time/period.ts';
import { intlOf } from './intlOf.ts';
import { formatDay } from './format.ts';

/** Days need no words of ours. */
const [fr, en] = [intlOf('fr', {}), intlOf('en', {})];

/** The days of a period in words that end a sentence, in both languages: « du 15 février 2019 au 14 février 2020 ». */
export function periodWords({ from, to }: Period): { readonly fr: string; readonly en: string } {
  const last = addDays(to, -1);
  if (from === last) return { fr: `le ${formatDay(from, fr)}`, en: `on ${formatDay(from, en)}` };
  return {
    fr: `du ${formatDay(from, fr)} au ${formatDay(last, fr)}`,
    en: `from ${formatDay(from, en)} to ${formatDay(last, en)}`,
  };
}
