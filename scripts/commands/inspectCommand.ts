import { isDay } from '../../src/model/time/day.ts';
import { inspect } from './inspect.ts';
import { answerOptions, loadAnswers } from './loadAnswers.ts';
import { readArgs, UsageError } from './usage.ts';

/** `bilan inspect FILE… [--json] [--city INSEE] [--date YYYY-MM-DD] [--answers FILE [--key FILE]]` */
export async function inspectCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      city: { type: 'string' },
      date: { type: 'string' },
      ...answerOptions,
    },
  });
  if (positionals.length === 0) throw new UsageError('name at least one file');
  if (values.date !== undefined && !isDay(values.date)) throw new UsageError(`--date is not a day: ${values.date}`);
  return inspect(positionals, {
    json: values.json,
    decided: await loadAnswers(values),
    ...(values.city !== undefined && { city: values.city }),
    ...(values.date !== undefined && { date: values.date }),
  });
}
