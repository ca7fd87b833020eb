import * as v from 'valibot';
import { finest } from '../model/publication/grain.ts';
import type { Programme } from '../model/place/programme.ts';
import type { Day } from '../model/time/day.ts';
import { sha256 } from '../model/dataset/sha256.ts';
import { publishedManifest, type PublishedManifest } from '../model/dataset/published.ts';
import type { Report } from '../model/dataset/report.ts';
import type { Table } from '../model/dataset/table.ts';
import type { PublishedAnswers } from '../model/dataset/publishedAnswers.ts';
import { ANSWERS, decodeAnswers } from './answersFile.ts';
import type { DatasetState, SignatureSeen } from './dataset.ts';
import { get } from './get.ts';
import { refused } from './refused.ts';
import type { Signed } from './signed.ts';
import { decodePublished, PUBLISHED } from './snapshot/published.ts';

/** A dataset served beside the page, checked against its manifest. */
export interface Published {
  readonly manifest: PublishedManifest;
  /** Names the dataset. */
  readonly digest: string;
  readonly tables: readonly Table[];
  /** All that can be asked, where no people are published; `null` where they are. */
  readonly answers: PublishedAnswers | null;
  readonly signature: SignatureSeen;
  readonly tells: Extract<DatasetState, { state: 'ready' }>['tells'];
}

/**
 * The dataset that visitors load; rejects when it is not there, is not the one its manifest describes, or is not signed as the programme says.
 */
export async function fetchPublished({
  publicKey,
  opening,
}: Pick<Programme, 'publicKey' | 'opening'>): Promise<Published> {
  const base = new URL('published/', document.baseURI);
  const written = new Uint8Array(await (await get(new URL('manifest.json', base))).arrayBuffer());
  const manifest = v.parse(publishedManifest, JSON.parse(new TextDecoder().decode(written)));
  const signed = publicKey === null ? null : await signedManifest(written, manifest, publicKey);
  const fetched = async (name: string, expected: string): Promise<Uint8Array<ArrayBuffer>> => {
    // With its digest in the address, no cache on the way can answer with that of another publication.
    const bytes = new Uint8Array(await (await get(new URL(`${name}?sha256=${expected}`, base))).arrayBuffer());
    const found = await sha256(bytes);
    if (found === expected) return bytes;
    if (publicKey !== null) throw refused('tampered');
    throw new Error(`published/${name}: SHA-256 ${found.slice(0, 12)}… ≠ ${expected.slice(0, 12)}…`);
  };
  const published = await contentOf(manifest, fetched);
  signed?.seen();
  const tells = await tellsIn(manifest, opening);
  return { manifest, ...published, signature: signed?.verdict ?? 'no-key', tells };
}

async function tellsIn({ grain, extent }: PublishedManifest, opening: Day): Promise<Published['tells']> {
  const isWhole = grain.days === finest.days && grain.trails === finest.trails;
  if (isWhole || extent === null) return null;
  const { tellsOf } = await import('../metrics/ask/coarse/told.ts');
  return tellsOf({ grain, opening, extent });
}

async function signedManifest(
  bytes: Uint8Array<ArrayBuffer>,
  manifest: PublishedManifest,
  publicKey: string,
): Promise<Signed> {
  // With both digests in its address, it is kept as long as the file is, and never with another manifest.
  const query = new URLSearchParams({
    sha256: manifest.answers ?? manifest.sha256 ?? '',
    manifest: await sha256(bytes),
  });
  const response = await fetch(new URL(`published/signature.json?${query}`, document.baseURI));
  // A site that answers badly does not say that there is none.
  if (!response.ok && response.status !== 404) throw new Error(`published/signature.json: ${response.status}`);
  const signature = response.ok ? await response.text() : null;
  const { checkSigned } = await import('./signed.ts');
  return checkSigned({ bytes, issued: manifest.issued, signature }, publicKey);
}

async function contentOf(
  manifest: PublishedManifest,
  fetched: (name: string, expected: string) => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Pick<Published, 'digest' | 'tables' | 'answers'>> {
  if (manifest.answers !== null) {
    const answers = decodeAnswers(new TextDecoder().decode(await fetched(ANSWERS, manifest.answers)));
    return { digest: manifest.answers.slice(0, 16), tables: [], answers };
  }
  if (manifest.sha256 === null) throw new Error('published/manifest.json: only aggregates were published');
  const bytes = await fetched(PUBLISHED, manifest.sha256);
  return { digest: manifest.sha256.slice(0, 16), tables: decodePublished(bytes), answers: null };
}

/** A published dataset as the page shows it. */
export function publishedState({ manifest, digest, answers, signature, tells }: Published): DatasetState {
  const { extent, sources } = manifest;
  return {
    state: 'ready',
    digest,
    extent,
    reports: sources.map(reportOf),
    hashes: sources.map((source) => source.sha256),
    oddities: [],
    demo: false,
    published: true,
    publication: manifest,
    signature,
    tells,
    answers,
    remote: null,
    undoable: 0,
    absent: [],
  };
}

/** What is told of a file that was counted elsewhere: nothing of its rows. */
export function reportOf({ file, kind, rows, rejected, counted }: PublishedManifest['sources'][number]): Report {
  return {
    file,
    outcome: 'accept',
    kind,
    profile: null,
    encoding: null,
    delimiter: null,
    header_line: null,
    table: null,
    columns: [],
    rows,
    attendances: kind === 'attendance' ? (counted ?? 0) : 0,
    events: kind === 'attendance' ? 0 : (counted ?? 0),
    not_attended: { no_show: 0, cancelled: 0, registered: 0, unknown: 0 },
    duplicates: 0,
    rejected,
    rejections: [],
    skipped: { preamble: 0, total: 0, blank: 0, repeated_header: 0, organiser: 0 },
    headcount: 0,
    unique_persons: 0,
    people_bounds: [0, 0],
    weak_key_persons: 0,
    remarks: [],
    anonymous_attendances: 0,
    by_session_city: {},
    by_home_city: {},
    gender: { F: 0, M: 0, X: 0, unknown: 0 },
    women_share: null,
    date_min: null,
    date_max: null,
    warnings: [],
    repairs: [],
    questions: [],
    unknown_values: [],
  };
}
