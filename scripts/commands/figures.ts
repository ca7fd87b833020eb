import type { Gazetteer } from '../../src/geo/gazetteer.ts';
import { createMessages } from '../../src/i18n/createMessages.ts';
import { labelOf } from '../../src/i18n/labels.ts';
import { measureReleased } from '../../src/metrics/release/measureReleased.ts';
import { type Language, profiles } from '../../src/model/address/address.ts';
import type { Figure, Measured } from '../../src/model/figure/figure.ts';
import {
  type BreakdownId,
  breakdownIds,
  type IndicatorId,
  indicatorIds,
  isBreakdownId,
  isIndicatorId,
} from '../../src/model/figure/indicator.ts';
import { givenOptions, withGiven } from './given.ts';
import { figureInWords } from '../inspect/figureInWords.ts';
import { readLanguage } from './language.ts';
import { readArgs, UsageError } from './usage.ts';

/** `bilan figures FILE… [--filter QUERY] [--indicator ID…] [--by BREAKDOWN] [--json] [--lang fr|en] [--answers FILE]`; 1 when no file could be read. */
export async function figuresCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      ...givenOptions,
      indicator: { type: 'string', multiple: true, default: [] },
      by: { type: 'string' },
      json: { type: 'boolean', default: false },
      lang: { type: 'string' },
      profile: { type: 'string', default: 'internal' },
    },
  });
  // `--indicator people women-share`: what follows the option and names an indicator is one, not a file.
  const files = values.indicator.length === 0 ? positionals : positionals.filter((each) => !isIndicatorId(each));
  const asked = [...values.indicator, ...positionals.filter((each) => !files.includes(each))];
  const profile = profiles.find((each) => each === values.profile);
  if (profile === undefined) throw new UsageError(`unknown profile ${values.profile}; they are ${profiles.join(', ')}`);
  const indicators = readIndicators(asked);
  const by = readBreakdown(values.by);
  const language = readLanguage(values.lang);
  return withGiven(files, values, async ({ counter, scope, shape, programme, gazetteer }) => {
    const requests = indicators.map((indicator) => ({ indicator, by }));
    const measured = await measureReleased(counter, requests, scope, { programme, profile, shape });
    print(measured, { json: values.json, language, gazetteer });
  });
}

function readIndicators(asked: readonly string[]): readonly IndicatorId[] {
  const ids = asked.flatMap((each) => each.split(','));
  const wrong = ids.filter((id) => !isIndicatorId(id));
  if (wrong.length > 0)
    throw new UsageError(`unknown indicator ${wrong.join(', ')}; they are ${indicatorIds.join(', ')}`);
  return ids.length === 0 ? indicatorIds : ids.filter(isIndicatorId);
}

function readBreakdown(asked: string | undefined): BreakdownId | null {
  if (asked === undefined) return null;
  if (!isBreakdownId(asked)) throw new UsageError(`unknown breakdown ${asked}; they are ${breakdownIds.join(', ')}`);
  return asked;
}

interface Format {
  readonly json: boolean;
  readonly language: Language;
  readonly gazetteer: Gazetteer;
}

function print(measured: readonly Measured[], { json, language, gazetteer }: Format): void {
  const messages = createMessages(language);
  const described = measured.map(({ indicator, unit, period, total, by, cells }) => ({
    indicator,
    unit,
    ...spread(total),
    period,
    by,
    cells:
      by === null
        ? []
        : cells.map(({ key, figure }) => ({
            key,
            label: labelOf(by, key, { messages, gazetteer }),
            ...spread(figure),
          })),
  }));
  if (json) {
    console.log(JSON.stringify(described, null, 1));
    return;
  }
  for (const { indicator, cells, ...figure } of described) {
    console.log(`${messages.formatMessage({ id: `indicator.${indicator}` })}\t${figureInWords(figure, messages)}`);
    for (const cell of cells) console.log(`  ${cell.label}\t${figureInWords(cell, messages)}`);
  }
}

/** A figure as the contract writes it: the state, and the parts when there are any. */
function spread(figure: Figure): Figure {
  if (figure.state !== 'shown') return figure;
  const { state, value, numerator, denominator, unknown } = figure;
  return { state, value, numerator, denominator, unknown };
}
