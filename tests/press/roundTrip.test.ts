import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countShown, type Figure } from '../../src/model/figure/figure.ts';
import type { Released } from '../../src/model/figure/released.ts';
import { released } from '../../src/metrics/release/released.ts';
import type { IndicatorId } from '../../src/model/figure/indicator.ts';
import { judge, type Verdict } from '../../src/press/claims/judge/judge.ts';
import { readClaims } from '../../src/press/claims/readClaims.ts';
import { factsOf } from '../../src/metrics/define/indicators.ts';
import type { Phrase } from '../../src/press/wording/phrase.ts';
import { inCity, inRegion, sentence } from '../../src/press/wording/sentence.ts';
import { truthOf } from '../../src/press/wording/wording.ts';
import { wordings } from '../../src/press/wording/wordings.ts';
import type { Told } from '../../src/press/claims/judge/valueOf.ts';
import { lexicon } from './claims/lexicon.ts';

/** Enough to meet each indicator and wording several times; more where there is time. */
const RUNS = Number(process.env['BILAN_RUNS'] ?? 75);

const where = inRegion('Occitanie');
const hub = inCity('Montpellier');
const when = {
  fr: 'du 15 février 2019 au 14 février 2020',
  en: 'from 15 February 2019 to 14 February 2020',
};
const figure = (value: number, isShare: boolean): Released<Figure> =>
  released(
    isShare
      ? { state: 'shown', value, numerator: Math.round(value * 1e9), denominator: 1e9, unknown: 0 }
      : countShown(value),
  );

function readBack(indicator: IndicatorId, text: string, value: number): readonly (readonly [string | null, Verdict])[] {
  const known = figure(value, 'shares' in factsOf(indicator).said);
  const other = figure(7, false);
  const toldOf: Told = (asked) => ({
    total: asked.indicator === indicator ? known : other,
    cell: () => ({ state: 'undefined' }),
    cells: [],
  });
  return readClaims(text, lexicon).map((claim) => {
    const { reading, verdict } = judge(claim, toldOf);
    return [reading?.subject.indicator ?? null, verdict];
  });
}

const told: readonly IndicatorId[] = [
  'people',
  'new-people',
  'attendances',
  'registrations',
  'sessions',
  'session-cities',
  'partners',
  'reserved-sessions',
  'reserved-attendances',
  'coached-people',
  'coaching-appointments',
  'opportunities',
  'opportunity-people',
  'training-hours',
];
const rates: readonly IndicatorId[] = [
  'women-share',
  'job-seeker-share',
  'no-show-rate',
  'coaching-rate',
  'opportunity-rate',
  'hub-share',
];

const isTrue = (verdict: Verdict | undefined): boolean => verdict === 'confirmed' || verdict === 'within_wording';

/** Values just outside what a phrase is true of. */
function outside({ wording }: Phrase, isShare: boolean): readonly number[] {
  const { low, high } = truthOf(wording);
  const step = isShare ? 1e-4 : 1;
  return [low - step, high + step].filter((value) => value > 0 && Number.isFinite(value) && (!isShare || value < 1));
}

describe.each(['fr', 'en'] as const)('a sentence said in %s', (language) => {
  it('is confirmed when read back, of any count in any wording, and no more once the value crosses the limit', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...told),
        fc.oneof(fc.integer({ min: 2, max: 200 }), fc.integer({ min: 200, max: 2_000_000 })),
        (indicator, value) => {
          for (const phrase of wordings(indicator, figure(value, false))) {
            const text = sentence(indicator, phrase, { where, hub, when })[language];
            expect([text, ...readBack(indicator, text, value)]).toEqual([
              text,
              [indicator, expect.stringMatching(/^(confirmed|within_wording)$/)],
            ]);
            for (const other of outside(phrase, false)) {
              const moved = Math.round(other);
              expect([text, moved, isTrue(readBack(indicator, text, moved)[0]?.[1])]).toEqual([text, moved, false]);
            }
          }
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('is confirmed when read back, of any share in any wording, and no more once the value crosses the limit', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rates), fc.integer({ min: 20, max: 9980 }), (indicator, hundredths) => {
        const value = hundredths / 10_000;
        for (const phrase of wordings(indicator, figure(value, true))) {
          const text = sentence(indicator, phrase, { where, hub, when })[language];
          expect([text, ...readBack(indicator, text, value)]).toEqual([
            text,
            [indicator, expect.stringMatching(/^(confirmed|within_wording)$/)],
          ]);
          for (const other of outside(phrase, true))
            expect([text, other, isTrue(readBack(indicator, text, other)[0]?.[1])]).toEqual([text, other, false]);
        }
      }),
      { numRuns: RUNS },
    );
  });
});
