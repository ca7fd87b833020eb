import { breakdownIds, type BreakdownId } from '../../src/model/figure/indicator.ts';
import type { Language } from '../../src/model/address/address.ts';
import { type Day, isDay } from '../../src/model/time/day.ts';
import type { Variant } from '../../src/share/publish/variants.ts';
import { readLanguage } from '../commands/language.ts';
import { answerOptions } from '../commands/loadAnswers.ts';
import { readArgs, UsageError } from '../commands/usage.ts';
import { type Each, eachOf } from './siteLists.ts';

/** What is to be published, and how. */
export interface PublishAsked {
  readonly files: readonly string[];
  readonly out: string;
  readonly profile: 'press' | 'open';
  readonly licence: string;
  /** That of the pages of figures, and of what is said of them. */
  readonly language: Language;
  /** Where releases are remembered, when not beside the others. */
  readonly ledger: string | undefined;
  readonly variant: Variant;
  /** Whether variants are only measured. */
  readonly isMeasured: boolean;
  /** Whether released answers are published, not rows. */
  readonly isSite: boolean;
  readonly each: readonly Each[];
  readonly until: Day | undefined;
  readonly without: readonly BreakdownId[];
  readonly sign: string | undefined;
  readonly answers: string | undefined;
  /** The file of the secret that people are named under in the answers. */
  readonly key: string | undefined;
}

/** Reads the arguments of `bilan publish`; a UsageError says what is wrong with them. */
export function readPublishAsked(args: readonly string[]): PublishAsked {
  const { values, positionals: files } = readArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      profile: { type: 'string', default: 'press' },
      licence: { type: 'string', default: '' },
      ledger: { type: 'string' },
      'fold-alone': { type: 'boolean', default: false },
      months: { type: 'boolean', default: false },
      'cut-trails': { type: 'boolean', default: false },
      variants: { type: 'boolean', default: false },
      until: { type: 'string' },
      without: { type: 'string', multiple: true, default: [] },
      sign: { type: 'string' },
      lang: { type: 'string' },
      site: { type: 'boolean', default: false },
      each: { type: 'string', multiple: true, default: ['departments'] },
      ...answerOptions,
    },
  });
  const { out, until, licence, ledger, sign, answers, key } = values;
  if (files.length === 0) throw new UsageError('name at least one export');
  if (out === undefined) throw new UsageError('say where to write with --out DIR');
  const profile = (['press', 'open'] as const).find((each) => each === values.profile);
  if (profile === undefined)
    throw new UsageError(`--profile ${values.profile}: a dataset is published as press or open`);
  if (until !== undefined && !isDay(until)) throw new UsageError(`--until ${until}: write a day as 2020-03-01`);
  const ofRows = (['fold-alone', 'months', 'cut-trails', 'variants'] as const).filter((name) => values[name]);
  if ((profile === 'open' || values.site) && ofRows.length > 0)
    throw new UsageError(
      `--${ofRows.join(', --')}: of a dataset of rows; ${values.site ? '--site' : '--profile open'} has none`,
    );
  if (values.site && (until !== undefined || values.without.length > 0))
    throw new UsageError(
      '--until and --without: of tables that are published whole; --site tells no more than its pages',
    );
  return {
    files,
    out,
    until,
    licence,
    language: readLanguage(values.lang),
    ledger,
    sign,
    answers,
    key,
    profile,
    variant: {
      isFolded: values['fold-alone'],
      grain: { days: values.months ? 'month' : 'day', trails: values['cut-trails'] ? 'year' : 'whole' },
    },
    isMeasured: values.variants,
    isSite: values.site,
    each: knownOf(
      'each',
      values.each.filter((name) => name !== 'nothing'),
      eachOf,
    ),
    without: knownOf('without', values.without, breakdownIds),
  };
}

/** The names given to an option, each one of those known, in their order. */
function knownOf<Name extends string>(
  option: string,
  given: readonly string[],
  known: readonly Name[],
): readonly Name[] {
  const stranger = given.find((name) => !known.some((each) => each === name));
  if (stranger !== undefined) throw new UsageError(`--${option} ${stranger}: one of ${known.join(', ')}`);
  return known.filter((name) => given.includes(name));
}
