import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../src/press/claims/readClaims.ts';
import { lexicon } from './lexicon.ts';

const periodOf = (text: string): readonly [string, string] | null | undefined => {
  const [claim] = readClaims(text, lexicon);
  const period = claim?.bases[0]?.period;
  if (claim === undefined || claim.stoppedBy !== null || period === undefined) return undefined;
  return period === null ? null : [period.from, period.to];
};

describe('days on either side of a dash', () => {
  it('are a period', () => {
    expect(periodOf('30 personnes formées (15 février 2020 – 14 février 2021).')).toEqual(['2020-02-15', '2021-02-15']);
    expect(periodOf('Septembre 2019 – décembre 2019 : 30 personnes formées.')).toEqual(['2019-09-01', '2020-01-01']);
  });

  it('are those of a programme year that is named, or stop', () => {
    expect(periodOf('Exercice 2020-2021 (15 février – 14 février) : 30 ateliers.')).toEqual([
      '2020-02-15',
      '2021-02-15',
    ]);
    expect(periodOf('Exercice 2020-2021 (15 mars – 14 avril) : 30 ateliers.')).toBeUndefined();
  });

  it('may be the middle of months', () => {
    expect(periodOf('Entre mi-février 2020 et mi-février 2021, 30 personnes ont été formées.')).toEqual([
      '2020-02-15',
      '2021-02-15',
    ]);
  });
});
