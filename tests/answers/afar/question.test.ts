import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { askables } from '../../../src/answers/afar/askable.ts';
import { type AskedAfar, answerAfar, questionSchema } from '../../../src/answers/afar/question.ts';
import { meaningOf } from '../../../src/answers/afar/meaning.ts';
import { scanCounter } from '../../../src/engine/scan/counter.ts';
import type { Profile } from '../../../src/model/address/address.ts';
import { recordable } from '../../../src/model/dataset/recorded.ts';
import { sortFacts } from '../../../src/model/dataset/sortFacts.ts';
import { wholeRegion } from '../../../src/press/claims/base.ts';
import { programme, scope, tables } from '../../metrics/fixture.ts';
import { everythingAsked } from './asked.ts';

const counter = scanCounter(sortFacts(tables), programme);
const extent = { from: '2019-02-15', to: '2020-03-01' };
const answer = async (question: AskedAfar, profile: Profile): Promise<string> =>
  (
    await answerAfar(question, {
      counter,
      programme,
      profile,
      known: { extent, recorded: new Set(recordable) },
      digest: 'd',
    })
  ).state;

const figures = (own: Parameters<typeof scope>[0], beside: readonly object[] = []): AskedAfar => ({
  name: 'figures',
  scope: scope(own),
  asked: [[{ indicator: 'people', by: null }], beside, false],
});

describe('a question from afar', () => {
  it('is there for every answer that a page has, but for rows', () => {
    const modules: readonly object[] = Object.values(import.meta.glob('../../../src/answers/*.ts', { eager: true }));
    const names = modules
      .flatMap((each): unknown[] => Object.values(each))
      .flatMap((each) => (typeof each === 'object' && each !== null && 'name' in each ? [each.name] : []));
    expect(new Set(names)).toEqual(new Set([...Object.keys(askables), 'rows']));
    expect(new Set(everythingAsked(scope({})).map(({ name }) => name))).toEqual(new Set(Object.keys(askables)));
  });

  it('is read as it was written', () => {
    for (const question of everythingAsked(scope({ themes: ["L'emploi, demain"] })))
      expect(v.parse(questionSchema, JSON.parse(JSON.stringify(question)))).toEqual(question);
  });

  it.each([
    { ...figures({}), profile: 'internal' },
    { ...figures({}), name: 'rows', asked: ['people'] },
    { ...figures({}), name: 'toString' },
    { ...figures({}), asked: [[{ indicator: 'people', by: 'name' }], [], false] },
    { ...figures({}), asked: [[{ indicator: { id: 'people' }, by: null }], [], false] },
    { ...figures({}), asked: [[], [], false, 'SELECT 1'] },
    { ...figures({}), scope: { ...scope({}), where: '1 = 1' } },
    { ...figures({}), scope: { ...scope({}), themes: ['\0'] } },
    { ...figures({}), scope: { ...scope({}), period: { from: '2019-02-30', to: '2020-01-01' } } },
    { ...figures({}), asked: [Array.from({ length: 121 }, () => ({ indicator: 'people', by: null })), [], false] },
  ])('is not understood in any other shape: %#', (question) => {
    expect(v.is(questionSchema, question)).toBe(false);
  });

  it.each<[string, AskedAfar]>([
    ['several places together', figures({ cities: ['34172', '30189'] })],
    ['several kinds of people', figures({ age: ['18-24', '25-64'] })],
    ['some days of a month', figures({ from: '2019-03-05', to: '2019-04-01' })],
    ['days of a month beside', figures({}, [scope({ from: '2019-03-01', to: '2019-03-06' })])],
    ['places beside', figures({}, [scope({ cities: ['34172', '30189'] })])],
    ['years cut', { name: 'years', scope: scope({}), asked: [[{ from: '2019-02-15', to: '2020-02-13' }]] }],
    ['a cohort until any day', { name: 'cohort', scope: scope({}), asked: [90, 'gender', '2019-11-03'] }],
    ['a standing on any day', { name: 'standings', scope: scope({}), asked: [[], '2019-11-03'] }],
    [
      'a target made up',
      {
        name: 'standings',
        scope: scope({}),
        asked: [[{ indicator: 'people', period: { from: '2019-02-15', to: '2020-02-15' }, value: 4 }], null],
      },
    ],
    ['what moved since any day', { name: 'moved', scope: scope({}), asked: [scope({ from: '2019-02-16' })] }],
    [
      'a claim on some days',
      {
        name: 'claims',
        scope: scope({}),
        asked: [
          [
            {
              indicator: 'people',
              by: null,
              base: { ...wholeRegion, period: { from: '2019-02-16', to: '2019-03-01' } },
            },
          ],
        ],
      },
    ],
  ])('is not answered to the public of %s, though it is to the keeper', async (_, question) => {
    expect(await answer(question, 'press')).toBe('unpublished');
    expect(await answer(question, 'open')).toBe('unpublished');
    expect(await answer(question, 'internal')).toBe('told');
  });

  it('is answered to the public of whole months, programme years and one value of each list', async () => {
    expect(await answer(figures({}), 'press')).toBe('told');
    expect(await answer(figures({ from: '2019-03-01', to: '2019-04-01' }), 'press')).toBe('told');
    expect(await answer(figures({ cities: ['34172'], themes: ['CV'] }), 'open')).toBe('told');
  });

  it('names what figures mean, another programme by another name', async () => {
    expect(await meaningOf(programme)).toBe(await meaningOf({ ...programme, targets: [] }));
    expect(await meaningOf(programme)).not.toBe(await meaningOf({ ...programme, hub: '30189' }));
  });
});
