import type { AskedAfar } from '../../../src/answers/afar/question.ts';
import { everything, toScope } from '../../../src/model/address/filter.ts';
import type { Programme } from '../../../src/model/place/programme.ts';
import { addDays, addYears, type Day } from '../../../src/model/time/day.ts';
import type { Dice } from '../../demo/dice.ts';

const measured = [
  [
    { indicator: 'people', by: 'month' },
    { indicator: 'women-share', by: null },
  ],
  [
    { indicator: 'attendances', by: 'theme' },
    { indicator: 'sessions', by: 'city' },
  ],
  [
    { indicator: 'people', by: 'age' },
    { indicator: 'coaching-rate', by: null },
  ],
] as const;

/** What readers of a page for the public ask: each programme year and what it is parted in, each city and theme. */
export function questionsOf(
  { opening }: Programme,
  extent: { readonly to: Day },
  cities: readonly string[],
  themes: readonly string[],
): readonly AskedAfar[] {
  const years: { from: Day; to: Day }[] = [];
  for (let from = opening; addDays(from, 1) < extent.to; from = addYears(from, 1))
    years.push({ from, to: addYears(from, 1) });
  const lists = [{}, ...cities.map((city) => ({ cities: [city] })), ...themes.map((theme) => ({ themes: [theme] }))];
  return years.flatMap((period) =>
    lists.flatMap((list): readonly AskedAfar[] => {
      const scope = toScope({ ...everything, ...list }, period);
      return [
        ...measured.map((requests) => ({ name: 'figures', scope, asked: [requests, [], false] })),
        { name: 'coming', scope, asked: [] },
        { name: 'tour', scope, asked: [] },
      ];
    }),
  );
}

/** A body that is no question: noise, JSON of another shape, a question that was cut, doubled, or has a field too many, or is far too long. */
export function oddBody({ below, pick, share }: Dice, question: AskedAfar): string {
  const text = JSON.stringify(question);
  const noise = (length: number): string => Array.from({ length }, () => String.fromCharCode(below(0xd800))).join('');
  switch (below(7)) {
    case 0:
      return noise(below(400));
    case 1:
      return text.slice(0, below(text.length - 1));
    case 2:
      return `${text}${text}`;
    case 3:
      return JSON.stringify({ ...question, [pick(['profile', 'sql', '__proto__x', 'constructor'])]: share() });
    case 4:
      return JSON.stringify({
        ...question,
        scope: { ...question.scope, period: { from: noise(5), to: '2020-02-30' } },
      });
    case 5:
      return `${'['.repeat(20_000)}${']'.repeat(below(20_000))}`;
    default:
      return JSON.stringify({
        ...question,
        asked: Array.from({ length: 1 + below(300) }, () => pick([null, 1, 'x', {}, []])),
        name: noise(12),
      });
  }
}
