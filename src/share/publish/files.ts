import type { IntlShape } from 'react-intl';
import { formatDay, formatPeriod } from '../../i18n/format.ts';
import { labelOf, type PlaceNames } from '../../i18n/labels.ts';
import { readView } from '../../model/address/address.ts';
import { addDays } from '../../model/time/day.ts';
import type { Fact } from '../../model/figure/release.ts';
import { aggregatesCsv } from './aggregatesCsv.ts';
import type { Publication, Refusal } from './publication.ts';
import type { WayOut } from './waysOut.ts';

interface Words {
  readonly messages: IntlShape;
  readonly gazetteer: PlaceNames;
}

/** What a publication is written of. */
type Files = Pick<Publication & { readonly state: 'ready' }, 'manifest' | 'dataset' | 'tables' | 'ledger'> & {
  /** The answers of a site that publishes nothing else. */
  readonly answers?: string;
};

/** The files of a publication, by name. */
export function filesOf(
  { manifest, dataset, answers, tables, ledger }: Files,
  words: Words & { readonly region: string },
): Readonly<Record<string, string | Uint8Array<ArrayBuffer>>> {
  return {
    ...(dataset === null ? {} : { 'dataset.bilan': dataset }),
    ...(answers === undefined ? {} : { 'answers.json': answers }),
    'manifest.json': `${JSON.stringify(manifest, null, 2)}\n`,
    'figures.csv': aggregatesCsv(tables, words),
    'ledger.json': `${JSON.stringify(ledger)}\n`,
  };
}

/** Conflicts told at most. */
const TOLD = 10;

/** Why nothing is published, in sentences. */
export function refusalWords(refusal: Refusal, { messages, gazetteer }: Words): readonly string[] {
  if (refusal.state === 'other-programme')
    return [messages.formatMessage({ id: 'publish.refused.other-programme' }, { programme: refusal.programme })];
  if (refusal.state !== 'conflicts') return [messages.formatMessage({ id: `publish.refused.${refusal.state}` })];
  // One figure may stand in several tables, and beside several.
  const lines = new Set(
    refusal.conflicts.map(({ fact, beside, on, because }) =>
      messages.formatMessage(
        { id: `publish.conflict.${because}` },
        {
          cell: nameOf(fact, { messages, gazetteer }),
          beside: nameOf(beside, { messages, gazetteer }),
          day: formatDay(on, messages),
        },
      ),
    ),
  );
  const count = new Set(refusal.conflicts.map(({ fact }) => nameOf(fact, { messages, gazetteer }))).size;
  return [messages.formatMessage({ id: 'publish.refused.conflicts' }, { count }), ...[...lines].slice(0, TOLD)];
}

/** What a way out would publish, or when. */
export function wayWords(way: WayOut, messages: IntlShape): string {
  if (way.kind === 'until')
    return messages.formatMessage({ id: 'publish.way.until' }, { day: formatDay(addDays(way.day, -1), messages) });
  if (way.kind === 'without') {
    const names = way.breakdowns.map((by) => messages.formatMessage({ id: `breakdown.${by}` }).toLocaleLowerCase());
    return messages.formatMessage(
      { id: 'publish.way.without' },
      { breakdowns: messages.formatList(names), count: way.figures },
    );
  }
  const { missing, day } = way;
  const id = day === null ? 'publish.way.wait' : 'publish.way.wait.day';
  return messages.formatMessage({ id }, { missing, day: day === null ? '' : formatDay(day, messages) });
}

/** « Personnes formées, Nîmes, mars 2019, 15 février 2019 – 14 février 2020 ». */
function nameOf({ indicator, filter, by, key, period }: Fact, { messages, gazetteer }: Words): string {
  const { cities } = readView(filter).view.filter;
  return [
    messages.formatMessage({ id: `indicator.${indicator}` }),
    ...cities.map((code) => gazetteer.city(code)?.name ?? code),
    ...(by === null || key === '' ? [] : [labelOf(by, key, { messages, gazetteer })]),
    formatPeriod(period, messages),
  ].join(', ');
}
