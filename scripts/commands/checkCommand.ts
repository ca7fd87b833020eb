import { readFile } from 'node:fs/promises';
import { createMessages } from '../../src/i18n/createMessages.ts';
import type { Language } from '../../src/model/address/address.ts';
import { basesIn, check, type Checked } from '../../src/press/claims/check.ts';
import { languageOf } from '../../src/press/claims/languageOf.ts';
import { readClaims } from '../../src/press/claims/readClaims.ts';
import { suggestion } from '../../src/press/claims/suggest.ts';
import { figuresFor, scopeOf } from '../../src/press/claims/figuresFor.ts';
import { explainFinding, explainJudgement } from '../../src/share/explainClaim.ts';
import { type Given, givenOptions, withGiven } from './given.ts';
import { namedPlaces } from './namedPlaces.ts';
import { readArgs, UsageError } from './usage.ts';

/** `bilan check FILE… | --dataset DIR --text FILE [--filter QUERY] [--json]`: the claims of a text, held against the figures that may be published. */
export async function checkCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArgs({
    args: [...args],
    allowPositionals: true,
    options: { ...givenOptions, text: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  if (values.text === undefined) throw new UsageError('name the text to check with --text FILE');
  const text = await readText(values.text);
  return withGiven(positionals, values, async (given) => {
    const places = namedPlaces(given);
    const claims = readClaims(text, places);
    const figures = await figuresFor(given.query, basesIn(claims, places), { ...given, profile: 'press' });
    const checked = check(claims, places, figures);
    const language = languageOf(text);
    if (values.json) console.log(JSON.stringify(describe(checked, given, language), null, 1));
    else print(checked, given, language);
  });
}

async function readText(path: string): Promise<string> {
  try {
    return new TextDecoder().decode(await readFile(path));
  } catch (error) {
    throw new UsageError(`--text: cannot read ${path}`, { cause: error });
  }
}

/** One object per claim, as the contract says. */
function describe(checked: Checked, given: Given, language: Language): readonly unknown[] {
  const words = { messages: createMessages(language), gazetteer: given.gazetteer };
  return checked.judgements.map((judgement, index) => {
    const { claim, verdict, reading, readings, reason } = judgement;
    const { quantity, qualifier } = claim.wording;
    const scoped = (base: NonNullable<typeof reading>['base']): unknown => {
      const scope = scopeOf(base, given);
      return scope === null ? null : { ...scope.period, cities: scope.cities };
    };
    return {
      span: { start: claim.start, end: claim.end },
      text: claim.text,
      quantity: quantity.value,
      qualifier,
      kind: quantity.kind,
      indicator: reading?.subject.indicator ?? null,
      category: reading?.subject.category?.key ?? null,
      scope: reading === null ? null : scoped(reading.base),
      verdict,
      value: reading?.value ?? null,
      reason,
      explanation: explainJudgement(judgement, words),
      suggestion: suggestion(judgement, language),
      readings: readings.map(({ subject, base, value, state }) => ({
        indicator: subject.indicator,
        scope: scoped(base),
        value,
        holds: state === 'equal' || state === 'holds' ? true : state === 'fails' ? false : null,
      })),
      contradictions: checked.findings
        .filter(({ claims }) => claims.includes(index))
        .map((finding) => ({
          kind: finding.kind,
          claims: finding.claims,
          cities: finding.cities,
          explanation: explainFinding(finding, checked.judgements, words),
        })),
    };
  });
}

function print({ judgements, findings }: Checked, given: Given, language: Language): void {
  const messages = createMessages(language);
  const words = { messages, gazetteer: given.gazetteer };
  for (const judgement of judgements) {
    const said = suggestion(judgement, language);
    console.log(
      `${messages.formatMessage({ id: `verdict.${judgement.verdict}` })}\t${judgement.claim.text.replace(/\s+/g, ' ')}\t${explainJudgement(judgement, words)}${said === null ? '' : ` → ${said}`}`,
    );
  }
  for (const finding of findings) console.log(explainFinding(finding, judgements, words));
  if (judgements.length === 0) console.error(messages.formatMessage({ id: 'claims.none' }));
}
