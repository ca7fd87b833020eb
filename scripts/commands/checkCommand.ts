import { readFile } from 'node:fs/promises';
import { askedBy, check } from '../../src/press/claims/judge/check.ts';
import { askedForFits, withFits } from '../../src/press/claims/judge/fits.ts';
import { figuresFor } from '../../src/press/claims/judge/figuresFor.ts';
import { readClaims } from '../../src/press/claims/readClaims.ts';
import type { Told } from '../../src/press/claims/judge/valueOf.ts';
import { describeClaims, printClaims, type Verified } from './describeClaims.ts';
import { type Given, givenOptions, withGiven } from './given.ts';
import { lexiconFor } from './lexiconFor.ts';
import { readArgs, UsageError } from './usage.ts';

interface Text {
  readonly id: string | number;
  readonly text: string;
}

/**
 * `bilan check FILE… | --dataset DIR --text FILE | --texts FILE.jsonl [--filter QUERY] [--json]`: the claims of one text, or of many each by itself,
 * held against the figures that may be published.
 */
export async function checkCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      ...givenOptions,
      text: { type: 'string' },
      texts: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const { text, texts } = values;
  if ((text === undefined) === (texts === undefined))
    throw new UsageError('name the text to check with --text FILE, or many with --texts FILE.jsonl');
  if (texts !== undefined && !values.json) throw new UsageError('--texts prints JSON: add --json');
  const many =
    text === undefined
      ? readLines(await readText(texts ?? '', '--texts'))
      : [{ id: '', text: await readText(text, '--text') }];
  return withGiven(positionals, values, async (given) => {
    const verified = await verify(many, given);
    if (texts !== undefined)
      for (const each of verified) console.log(JSON.stringify({ id: each.id, claims: describeClaims(each, given) }));
    else
      for (const each of verified) {
        if (values.json) console.log(JSON.stringify(describeClaims(each, given), null, 1));
        else printClaims(each, given);
      }
  });
}

/** Every text read first, then everything they need asked together. */
async function verify(
  texts: readonly Text[],
  given: Given,
): Promise<readonly (Verified & { readonly id: Text['id'] })[]> {
  const lexicon = await lexiconFor(given);
  const read = texts.map((each) => ({ ...each, claims: readClaims(each.text, lexicon) }));
  const told: Told = await figuresFor(given.counter, askedBy(read.flatMap(({ claims }) => claims)), {
    ...given,
    period: given.scope.period,
    profile: 'press',
  });
  const checked = read.map(({ id, text, claims }) => ({ id, text, lexicon, told, checked: check(claims, told) }));
  const fits: Told = await figuresFor(
    given.counter,
    checked.flatMap((each) => askedForFits(each.checked, lexicon)),
    {
      ...given,
      period: given.scope.period,
      profile: 'press',
    },
  );
  return checked.map((each) => ({ ...each, checked: withFits(each.checked, lexicon, fits) }));
}

async function readText(path: string, option: string): Promise<string> {
  try {
    return new TextDecoder().decode(await readFile(path));
  } catch (error) {
    throw new UsageError(`${option}: cannot read ${path}`, { cause: error });
  }
}

/** One JSON string or `{"id","text"}` a line; a text without a name has the number of its line. */
function readLines(jsonl: string): readonly Text[] {
  return jsonl.split('\n').flatMap((line, index): readonly Text[] => {
    if (line.trim() === '') return [];
    const value = parse(line, index + 1);
    if (typeof value === 'string') return [{ id: index + 1, text: value }];
    if (typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string') {
      const id = 'id' in value && (typeof value.id === 'string' || typeof value.id === 'number') ? value.id : index + 1;
      return [{ id, text: value.text }];
    }
    throw new UsageError(`--texts: line ${index + 1} is neither a string nor an object with a text`);
  });
}

function parse(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new UsageError(`--texts: line ${number} is not JSON`, { cause: error });
  }
}
