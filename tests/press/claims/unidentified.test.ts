import { expect, it } from 'vitest';
import { withPress } from './demo.ts';

/** Thirty people with a name, and 45 attendances of people who came with them. */
it('confirms only what is true however many of those without a name are the same', async () => {
  const said = ['30 personnes', '60 personnes', '75 personnes', '76 personnes', '29 personnes'];
  const words = ['Au moins 30 personnes', 'Au plus 75 personnes', 'Au moins 40 personnes', 'Entre 30 et 75 personnes'];
  const texts = [...said, ...words].map((text) => `${text} ont été formées.`);
  let verdicts: readonly unknown[] = [];
  await withPress(['tests/fixtures/press/accompagnants.csv'], '', async ({ judge }) => {
    verdicts = (await judge(texts)).map(({ judgements: [first] }) => first?.verdict);
  });
  const numbers = ['cannot_check', 'cannot_check', 'cannot_check', 'not_confirmed', 'not_confirmed'];
  expect(verdicts).toEqual([...numbers, 'within_wording', 'within_wording', 'cannot_check', 'within_wording']);
});
