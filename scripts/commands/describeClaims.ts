import { createMessages } from '../../src/i18n/createMessages.ts';
import type { Checked } from '../../src/press/claims/judge/check.ts';
import { scopeOf } from '../../src/press/claims/judge/figuresFor.ts';
import { languageOf } from '../../src/press/claims/text/languageOf.ts';
import { type Reread, suggestion } from '../../src/press/claims/judge/suggest.ts';
import { explainFinding, explainJudgement } from '../../src/share/explainClaim.ts';
import type { Given } from './given.ts';

/** A text whose claims were checked. */
export interface Verified extends Reread {
  readonly checked: Checked;
}

/** One object per claim, as the contract says. */
export function describeClaims({ checked, ...reread }: Verified, given: Given): readonly unknown[] {
  const language = languageOf(reread.text);
  const setting = { ...given, period: given.scope.period };
  const words = { messages: createMessages(language), gazetteer: given.gazetteer, period: given.scope.period };
  const points = codePoints(reread.text);
  return checked.judgements.map((judgement, index) => {
    const { claim, verdict, reading, readings, reason } = judgement;
    const { quantity, qualifier } = claim.wording;
    const scoped = (base: NonNullable<typeof reading>['base']): unknown => {
      const scope = scopeOf(base, setting);
      if (scope === null) return null;
      const { period, ...filter } = scope;
      const narrowed = Object.entries(filter).filter(
        ([, value]) => value !== null && (!Array.isArray(value) || value.length > 0),
      );
      return {
        ...period,
        cities: scope.cities,
        ...Object.fromEntries(narrowed),
        ...(base.weekday !== null && { weekday: base.weekday }),
        ...(base.elsewhere && { outside: given.programme.hub }),
      };
    };
    return {
      span: { start: points(claim.start), end: points(claim.end) },
      text: claim.text,
      quantity: quantity.value,
      qualifier,
      kind: quantity.kind,
      indicator: reading?.subject.indicator ?? null,
      category: reading?.subject.category?.keys.join() ?? null,
      scope: reading === null ? null : scoped(reading.base),
      verdict,
      value: reading?.value ?? null,
      reason,
      ...(claim.stoppedBy !== null && { stopped_by: claim.stoppedBy.word }),
      explanation: explainJudgement(judgement, words),
      suggestion: suggestion(judgement, language, reread),
      readings: readings.map(({ subject, base, value, state }) => ({
        indicator: subject.indicator,
        scope: scoped(base),
        value,
        holds: state === 'equal' || state === 'holds' ? true : state === 'fails' ? false : null,
      })),
      ...(judgement.fits !== undefined &&
        judgement.fits.length > 0 && { right_for: judgement.fits.map(({ base }) => scoped(base)) }),
      contradictions: checked.findings
        .filter(({ claims }) => claims.includes(index))
        .map((finding) => ({
          kind: finding.kind,
          claims: finding.claims,
          cities: finding.base.cities,
          explanation: explainFinding(finding, checked.judgements, words),
        })),
    };
  });
}

export function printClaims({ checked, ...reread }: Verified, given: Given): void {
  const language = languageOf(reread.text);
  const messages = createMessages(language);
  const words = { messages, gazetteer: given.gazetteer, period: given.scope.period };
  for (const judgement of checked.judgements) {
    const said = suggestion(judgement, language, reread);
    console.log(
      `${messages.formatMessage({ id: `verdict.${judgement.verdict}` })}\t${judgement.claim.text.replace(/\s+/g, ' ')}\t${explainJudgement(judgement, words)}${said === null ? '' : ` → ${said}`}`,
    );
  }
  for (const finding of checked.findings) console.log(explainFinding(finding, checked.judgements, words));
  if (checked.judgements.length === 0) console.error(messages.formatMessage({ id: 'claims.none' }));
}

/** Positions in UTF-16 units as positions in code points. */
function codePoints(text: string): (unit: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (unit) => unit;
  return (unit) => unit - (text.slice(0, unit).match(/[\ud800-\udbff](?=[\udc00-\udfff])/g)?.length ?? 0);
}
