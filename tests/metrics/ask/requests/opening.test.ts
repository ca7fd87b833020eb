import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openingQuestions } from '../../../../src/metrics/ask/requests/opening.ts';
import { readView, writeView } from '../../../../src/model/address/address.ts';
import { toScope } from '../../../../src/model/address/filter.ts';
import { readProgramme } from '../../../../src/model/place/programme.ts';
import { measure, questionsOf } from '../../../../src/metrics/ask/measure.ts';
import { headlines, overviewRequests } from '../../../../src/metrics/ask/requests/overview.ts';
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
    const [own = [], , others = []] = openingQuestions(query === '' ? '' : `#/?${query}`, programme, extent);
    const asked = await askedAt(query);
    expect(JSON.stringify([...own, ...others])).toBe(JSON.stringify(asked));
  },
);

it('foresees first the headlines, and those of the period compared, as the cards ask for them', () => {
  const [own, beside] = openingQuestions('#/?gender=F', programme, extent);
  const scope = toScope(
    { ...readView('gender=F').view.filter, from: '2019-02-15', to: '2020-02-15' },
    programme.reportingYear,
  );
  const asked = questionsOf(
    headlines.map((indicator) => ({ indicator, by: null })),
    scope,
  );
  expect(JSON.stringify(beside)).toBe(JSON.stringify(asked));
  expect(own).toMatchObject([{ by: [] }]);
  expect(openingQuestions('#/?compare=none', programme, extent).map(({ length }) => length)).toEqual([1, 0, 6]);
});

it('foresees nothing for another page, a public profile or a published site', () => {
  expect(openingQuestions('#/territory?gender=F', programme, extent)).toEqual([]);
  expect(openingQuestions('#/?profile=press', programme, extent)).toEqual([]);
  expect(openingQuestions('#/', { ...programme, published: true }, extent)).toEqual([]);
  expect(openingQuestions('#/', programme, null)).toEqual([]);
});
