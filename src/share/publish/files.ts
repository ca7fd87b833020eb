import type { IntlShape } from 'react-intl';
import { formatDay, formatPeriod } from '../../i18n/format.ts';
import { labelOf, type PlaceNames } from '../../i18n/labels.ts';
import { readView } from '../../model/address/address.ts';
import { addDays } from '../../model/time/day.ts';
import type { Fact } from '../../model/figure/release.ts';
import type { PublishedManifest } from '../../model/dataset/published.ts';
import { sha256 } from '../../model/dataset/sha256.ts';
import { SIGNATURE } from '../../model/publication/signature.ts';
import { aggregatesCsv } from './aggregatesCsv.ts';
import { figurePages } from './figurePages.ts';
import type { Publication, Refusal } from './publication.ts';
import type { Signer } from './signer.ts';
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

interface Written extends Words {
  readonly region: string;
  /** Whether the people do not exist, which every page then says. */
  readonly isFictitious: boolean;
  /** The moment that the publication says it was made. */
  readonly now: Date;
  /** Who signs it; `null` for nobody. */
  readonly signer: Signer | null;
}

/** The files of a publication, by name: its manifest has the digest of each, and a signature answers for the manifest. */
export async function filesOf(
  { manifest, dataset, answers, tables, ledger }: Files,
  { region, isFictitious, now, signer, ...words }: Written,
): Promise<Readonly<Record<string, Uint8Array<ArrayBuffer>>>> {
  const { programme, extent, licence } = manifest;
  const pages = figurePages({ tables, ledger, programme, extent, licence, region, isFictitious }, words.messages);
  const files: Readonly<Record<string, Uint8Array<ArrayBuffer>>> = {
    ...(dataset === null ? {} : { 'dataset.bilan': dataset }),
    ...(answers === undefined ? {} : { 'answers.json': bytesOf(answers) }),
    'figures.csv': bytesOf(aggregatesCsv(tables, { ...words, region })),
    'ledger.json': bytesOf(`${JSON.stringify(ledger)}\n`),
    ...Object.fromEntries(Object.entries(pages).map(([name, html]) => [name, bytesOf(html)])),
  };
  const digests: Record<string, string> = {};
  for (const [name, bytes] of Object.entries(files)) digests[name] = await sha256(bytes);
  const issued = `${now.toISOString().slice(0, 19)}Z`;
  const described: PublishedManifest = { ...manifest, issued, files: digests };
  const written = bytesOf(`${JSON.stringify(described, null, 2)}\n`);
  return {
    ...files,
    'manifest.json': written,
    ...(signer === null ? {} : { [SIGNATURE]: bytesOf(await signer.sign(written)) }),
  };
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** Why a publication may not be saved as it is: whom visitors' pages expect it to be signed by did not sign it. */
export type Unsigned = 'not-signed' | 'other-key';

export function unsignedFor(publicKey: string | null, signer: Signer | null): Unsigned | null {
  if (publicKey === null || signer?.publicKey === publicKey) return null;
  return signer === null ? 'not-signed' : 'other-key';
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
