import * as v from 'valibot';
import { expect, it } from 'vitest';
import { oddBody, questionsOf } from '../../../scripts/bench/serve/asked.ts';
import { dice } from '../../../scripts/demo/dice.ts';
import { questionSchema } from '../../../src/answers/afar/question.ts';
import { programme } from '../../metrics/fixture.ts';

const schema = v.pipe(v.string(), v.parseJson(), questionSchema);
const questions = questionsOf(programme, { to: '2021-02-15' }, ['34172'], ["l'emploi"]);

it('asks what can be asked, of each year and of what it is parted in', () => {
  expect(questions).toHaveLength(2 * 3 * 5);
  expect(questions.filter((each) => !v.safeParse(schema, JSON.stringify(each)).success)).toEqual([]);
});

it('draws bodies that are no question', () => {
  const random = dice(1, 'bodies');
  const bodies = Array.from({ length: 500 }, () => oddBody(random, random.pick(questions)));
  expect(bodies.filter((body) => v.safeParse(schema, body).success)).toEqual([]);
});
