import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { Measured } from '../../model/figure/figure.ts';
import type { Filter } from '../../model/address/filter.ts';
import { indicator as indicatorOf } from '../../metrics/define/indicators.ts';
import { basesIn, check, type Checked } from '../../press/claims/check.ts';
import type { FiguresAt, Reading } from '../../press/claims/judge.ts';
import { languageOf } from '../../press/claims/languageOf.ts';
import { readClaims } from '../../press/claims/readClaims.ts';
import { rewritten, suggestion } from '../../press/claims/suggest.ts';
import { figuresFor, scopeOf } from '../../press/claims/figuresFor.ts';
import { explainFinding, explainJudgement, explainReading } from '../../share/explainClaim.ts';
import type { Answer } from '../../ui/figure/answer.ts';
import type { CheckedClaim } from '../../ui/press/CheckedText.tsx';
import { madeOfReleased } from '../../metrics/release/released.ts';
import { useExtent } from '../dataset/DatasetProvider.tsx';
import { useGazetteer, useProgramme } from '../setting/places.tsx';
import { useComputed, useScope } from '../figures/useComputed.ts';
import { usePressProfile } from './usePressWords.ts';

/** A text checked, in words. */
export interface CheckedWords {
  readonly claims: readonly CheckedClaim[];
  readonly findings: readonly string[];
  /** The text with what is not confirmed said right. */
  readonly rewritten: string;
  /** What opens the passport of a claim; `null` where there is none. */
  readonly proofOf: (claim: number) => { readonly measured: Measured; readonly narrowed: Partial<Filter> } | null;
}

/** Checks a text against the figures that may be published. `chosen` gives, by claim, the reading that was picked. */
export function useClaims(text: string, chosen: ReadonlyMap<number, number>): Answer<CheckedWords> {
  const messages = useIntl();
  const gazetteer = useGazetteer();
  const programme = useProgramme();
  const extent = useExtent();
  const scope = useScope();
  const profile = usePressProfile();
  const places = useMemo(
    () => ({ cities: gazetteer?.cities ?? [], hub: programme.hub, region: gazetteer?.region.name ?? '' }),
    [gazetteer, programme],
  );
  const claims = useMemo(() => (gazetteer === null ? [] : readClaims(text, places)), [text, places, gazetteer]);
  const bases = useMemo(() => basesIn(claims, places), [claims, places]);
  const answer = useComputed<{ readonly at: FiguresAt }>(
    ['claims', profile, bases, extent],
    async ({ query, scope: asked, programme: of }) =>
      madeOfReleased({ at: await figuresFor(query, bases, { programme: of, profile, scope: asked, extent }) }),
  );
  if (answer.state !== 'ready') return answer;
  if (gazetteer === null) return { state: 'loading' };
  const checked: Checked = check(claims, places, answer.value.at, chosen);
  const words = { messages, gazetteer };
  const language = languageOf(text);
  return {
    state: 'ready',
    value: {
      claims: checked.judgements.map((judgement) => ({
        start: judgement.claim.start,
        end: judgement.claim.end,
        text: judgement.claim.text,
        verdict: judgement.verdict,
        explanation: explainJudgement(judgement, words),
        suggestion: suggestion(judgement, language),
        indicator: judgement.reading?.subject.indicator ?? null,
        value: judgement.reading?.value ?? null,
        readings: judgement.readings.map((reading) => explainReading(reading, words)),
      })),
      findings: checked.findings.map((finding) => explainFinding(finding, checked.judgements, words)),
      rewritten: rewritten(text, checked.judgements, language),
      proofOf: (claim) => {
        const reading = checked.judgements[claim]?.reading;
        return reading === undefined || reading === null ? null : proofOf(reading, answer.value.at);
      },
    },
  };

  function proofOf(
    { subject, base }: Reading,
    at: FiguresAt,
  ): { readonly measured: Measured; readonly narrowed: Partial<Filter> } | null {
    const known = at(base);
    const own = scopeOf(base, { scope, extent });
    if (known === 'outside' || own === null || subject.category !== undefined) return null;
    const { indicator } = subject;
    const total = known.figure(indicator);
    const measured: Measured = {
      indicator,
      unit: indicatorOf(indicator).unit,
      period: own.period,
      total,
      by: null,
      cells: [],
    };
    return { measured, narrowed: base.cities.length === 0 ? {} : { cities: base.cities, departments: [] } };
  }
}
