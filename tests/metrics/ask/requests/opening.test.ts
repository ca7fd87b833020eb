import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openingQuestions } from '../../../../src/metrics/ask/requests/opening.ts';
import { readView, writeView } from '../../../../src/model/address/address.ts';
import { toScope } from '../../../../src/model/address/filter.ts';
import { readProgramme } from '../../../../src/model/place/programme.ts';
import { measure } from '../../../../src/metrics/ask/measure.ts';
import { overviewRequests } from '../../../../src/metrics/ask/requests/overview.ts';
import type { Question } from '../../../../src/metrics/ask/question.ts';
import { openingPeriod } from '../../../../src/model/time/openingPeriod.ts';
import { defaultPeriod } from '../../../../src/model/time/defaultPeriod.ts';

const programme = {
  ...readProgramme(JSON.parse(readFileSync('data/programme.json', 'utf8'))),
  published: false,
};
const extent = { from: '2019-02-15', to: '2021-02-15' };

/** What the overview asks at an address, once it has given itself its period. */
async function askedAt(query: string): Promise<readonly Question[]> {
  const { view } = readView(query);
  const { from, to } = view.filter;
  const period = from === null && to === null ? openingPeriod(programme, extent) : null;
  const settled = readView(writeView({ ...view, filter: { ...view.filter, ...period } })).view;
  let asked: readonly Question[] = [];
  await measure(
    {
      count: async (questions) => {
        asked = questions;
        return questions.map(() => []);
      },
    },
    overviewRequests,
    toScope(settled.filter, defaultPeriod(programme, extent)),
    { programme },
  );
  return asked;
}

it.each(['', 'gender=F', 'from=2019-06-01&to=2019-09-01&cities=34172', 'lang=en'])(
  'foresees to the letter what the overview asks at ?%s',
  async (query) => {
    const foreseen = openingQuestions(query === '' ? '' : `#/?${query}`, programme, extent);
    expect(JSON.stringify(foreseen)).toBe(JSON.stringify(await askedAt(query)));
  },
);

it('foresees nothing for another page, a public profile or a published site', () => {
  expect(openingQuestions('#/territory?gender=F', programme, extent)).toEqual([]);
  expect(openingQuestions('#/?profile=press', programme, extent)).toEqual([]);
  expect(openingQuestions('#/', { ...programme, published: true }, extent)).toEqual([]);
  expect(openingQuestions('#/', programme, null)).toEqual([]);
});
