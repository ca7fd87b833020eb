import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { withPress } from './demo.ts';

const at = (name: string): URL => new URL(`../../fixtures/press/presse-${name}`, import.meta.url);

/** Texts on a programme of two years of 190 and 150 people, 300 in all. */
async function verdicts(name: string): Promise<readonly (readonly [string, string])[]> {
  const found: (readonly [string, string])[] = [];
  await withPress([fileURLToPath(at('deux-ans.csv'))], 'from=2019-02-15&to=2020-02-15', async ({ judge }) => {
    const [checked] = await judge([readFileSync(at(name), 'utf8')]);
    for (const { claim, verdict } of checked?.judgements ?? []) found.push([claim.text, verdict]);
  });
  return found;
}

it('tells the first year, the second and both apart', async () => {
  expect(await verdicts('depuis-l-ouverture.txt')).toEqual([
    ['300 personnes', 'confirmed'],
    ['190 personnes', 'confirmed'],
    ['150 personnes', 'confirmed'],
  ]);
});

it('takes the place of a part for that of the part only', async () => {
  expect(await verdicts('dont-a-montpellier.txt')).toEqual([
    ['190 personnes', 'confirmed'],
    ['150', 'confirmed'],
  ]);
});

it('reads a department', async () => {
  expect(await verdicts('dans-le-gard.txt')).toEqual([['60 personnes', 'confirmed']]);
});

it('holds each end of a change against its own year', async () => {
  expect(await verdicts('evolution.txt')).toEqual([
    ['21 %', 'confirmed'],
    ['60 %', 'confirmed'],
    ['53 %', 'confirmed'],
    ['7', 'confirmed'],
  ]);
});

it('never sets a weekly mean against the people of a year', async () => {
  expect(await verdicts('par-semaine.txt')).toEqual([['5 personnes', 'cannot_check']]);
});
