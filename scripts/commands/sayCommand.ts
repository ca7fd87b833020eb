import { createMessages } from '../../src/i18n/createMessages.ts';
import { periodWords } from '../../src/i18n/periodWords.ts';
import { formatDay, formatFigure, formatReason } from '../../src/i18n/format.ts';
import { measureReleased } from '../../src/metrics/release/measureReleased.ts';
import { addDays } from '../../src/model/time/day.ts';
import { publishableIn } from '../../src/press/kit/publishable.ts';
import { inCity, sentence } from '../../src/press/wording/sentence.ts';
import { whoOf } from '../../src/press/wording/whoOf.ts';
import { whereOf } from '../../src/press/wording/whereOf.ts';
import { wordings } from '../../src/press/wording/wordings.ts';
import { givenOptions, withGiven } from './given.ts';
import { readLanguage } from './language.ts';
import { readArgs } from './usage.ts';

/** `bilan say FILE… | --dataset DIR [--filter QUERY] [--lang fr|en]`: a true sentence for each figure that may be said, then its exact value. */
export async function sayCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArgs({
    args: [...args],
    allowPositionals: true,
    options: { ...givenOptions, lang: { type: 'string' } },
  });
  const language = readLanguage(values.lang);
  const messages = createMessages(language);
  return withGiven(positionals, values, async ({ counter, scope, shape, programme, gazetteer }) => {
    const where = whereOf(scope, { gazetteer, region: gazetteer.region.name });
    const hub = inCity(gazetteer.city(programme.hub)?.name ?? programme.hub);
    const requests = publishableIn(scope).map((indicator) => ({ indicator, by: null }));
    const measured = await measureReleased(counter, requests, scope, { programme, profile: 'press', shape });
    const { from, to } = scope.period;
    console.error(`${formatDay(from, messages)} – ${formatDay(addDays(to, -1), messages)}`);
    for (const { indicator, unit, total } of measured) {
      const [best] = wordings(indicator, total);
      const name = messages.formatMessage({ id: `indicator.${indicator}` });
      if (best === undefined || total.state !== 'shown')
        console.error(`${name}: ${formatReason(total, messages) ?? formatFigure(total, unit, messages)}`);
      else {
        const who = whoOf(indicator, scope);
        if (who === null) console.error(`${name}: ${formatFigure(total, unit, messages)}`);
        else
          console.log(
            `${sentence(indicator, best, { where, hub, who, when: periodWords(scope.period) })[language]}\t${indicator}\t${total.value}`,
          );
      }
    }
  });
}
