import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { claims as claimed, claimWords } from '../../answers/claims.ts';
import type { Measured } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import type { Filter } from '../../model/address/filter.ts';
import { indicator as indicatorOf } from '../../metrics/define/indicators.ts';
import { askedBy, check, type Checked } from '../../press/claims/judge/check.ts';
import type { Reading } from '../../press/claims/judge/judge.ts';
import { languageOf } from '../../press/claims/text/languageOf.ts';
import { lexiconOf } from '../../press/claims/marks/lexicon.ts';
import { readClaims } from '../../press/claims/readClaims.ts';
import { rewritten, suggestion } from '../../press/claims/judge/suggest.ts';
import { askedForFits, withFits } from '../../press/claims/judge/fits.ts';
import { scopeOf, toldBy } from '../../press/claims/judge/figuresFor.ts';
import { figureOf } from '../../press/claims/judge/valueOf.ts';
import { explainFinding, explainJudgement, explainReading } from '../../share/explainClaim.ts';
import type { Answer } from '../../ui/figure/answer.ts';
import type { CheckedClaim } from '../../ui/press/checkedClaim.ts';
import { useExtent } from '../dataset/DatasetProvider.tsx';
import { useGazetteer, useProgramme } from '../setting/places.tsx';
import { useAnswer, useScope } from '../figures/useComputed.ts';

/** A text checked, in words. */
export interface CheckedWords {
  readonly claims: readonly CheckedClaim[];
  readonly findings: readonly string[];
  /** The text with what is not confirmed said right. */
  readonly rewritten: string;
  /** What opens the passport of a claim; `null` where there is none. */
  readonly proofOf: (
    claim: number,
  ) => { readonly measured: Released<Measured>; readonly narrowed: Partial<Filter> } | null;
}

/** Checks a text against the figures that may be published. `chosen` gives, by claim, the reading that was picked. */
export function useClaims(text: string, chosen: ReadonlyMap<number, number>): Answer<CheckedWords> {
  const messages = useIntl();
  const gazetteer = useGazetteer();
  const programme = useProgramme();
  const extent = useExtent();
  const { period } = useScope();
  const naming = useAnswer(claimWords, []);
  const vocabulary = naming.state === 'ready' ? naming.value : null;
  const lexicon = useMemo(
    () =>
      gazetteer === null || vocabulary === null
        ? null
        : lexiconOf(gazetteer, programme, { themes: vocabulary.themes, partners: vocabulary.partners, extent, period }),
    [gazetteer, programme, vocabulary, extent, period],
  );
  const claims = useMemo(() => (lexicon === null ? [] : readClaims(text, lexicon)), [text, lexicon]);
  const asked = useMemo(() => askedBy(claims), [claims]);
  const answer = useAnswer(claimed, [asked]);
  const plain = answer.state === 'ready' ? check(claims, toldBy(answer.value), chosen) : null;
  const elsewhere = plain === null || lexicon === null ? [] : askedForFits(plain, lexicon);
  const fits = useAnswer(claimed, [elsewhere]);
  if (answer.state !== 'ready') return answer;
  if (naming.state === 'failed') return naming;
  if (gazetteer === null || lexicon === null || plain === null) return { state: 'loading' };
  const told = toldBy(answer.value);
  const checked: Checked = fits.state === 'ready' ? withFits(plain, lexicon, toldBy(fits.value)) : plain;
  const words = { messages, gazetteer, period };
  const reread = { text, lexicon, told };
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
        stopped: judgement.claim.stoppedBy,
        scope: judgement.claim.scope,
        suggestion: suggestion(judgement, language, reread),
        indicator: judgement.reading?.subject.indicator ?? null,
        value: judgement.reading?.value ?? null,
        readings: judgement.readings.map((reading) => explainReading(reading, words)),
      })),
      findings: checked.findings.map((finding) => explainFinding(finding, checked.judgements, words)),
      rewritten: rewritten(checked.judgements, language, reread),
      proofOf: (claim) => {
        const reading = checked.judgements[claim]?.reading;
        return reading === undefined || reading === null ? null : proofOf(reading);
      },
    },
  };

  function proofOf({
    subject,
    base,
  }: Reading): { readonly measured: Released<Measured>; readonly narrowed: Partial<Filter> } | null {
    const own = scopeOf(base, { period, extent, programme });
    // What a link cannot say has no proof behind one.
    if (
      own === null ||
      subject.category !== undefined ||
      subject.within !== undefined ||
      base.weekday !== null ||
      base.elsewhere
    )
      return null;
    const { indicator } = subject;
    const total = figureOf(indicator, base, told);
    if (typeof total === 'string') return null;
    const { period: days, ...filter } = own;
    const measured: Released<Measured> = {
      indicator,
      unit: indicatorOf(indicator).unit,
      period: days,
      total,
      by: null,
      cells: [],
    };
    return { measured, narrowed: { ...filter, from: days.from, to: days.to } };
  }
}
