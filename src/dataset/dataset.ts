import type { PublishedManifest } from '../model/dataset/published.ts';
import type { RemoteManifest } from '../model/dataset/remoteManifest.ts';
import type { PublishedAnswers } from '../model/dataset/publishedAnswers.ts';
import type { Question } from '../metrics/ask/question.ts';
import type { Period } from '../model/time/period.ts';
import type { Report } from '../model/dataset/report.ts';
import type { Oddity } from '../model/dataset/oddity.ts';
import type { Changes } from '../model/dataset/changes.ts';

/** What is loaded. `digest` names it: same sources, same digest, same figures. */
export type DatasetState =
  | { readonly state: 'loading' }
  | { readonly state: 'empty' }
  | {
      readonly state: 'ready';
      readonly digest: string;
      readonly extent: Period | null;
      /** One report per file of the dataset. */
      readonly reports: readonly Report[];
      /** SHA-256 of each file, in the same order. */
      readonly hashes: readonly string[];
      readonly oddities: readonly Oddity[];
      readonly demo: boolean;
      /** True for what was published beside the page: there are no files behind it here. */
      readonly published: boolean;
      /** What the publication says of itself; `null` for what is read from files here. */
      readonly publication: PublishedManifest | null;
      /** What is known of its signature; `null` for what is read from files here. */
      readonly signature: SignatureSeen | null;
      /** Which questions it answers as the whole would, where it was coarsened before it was published; `null` for a whole one. */
      readonly tells: ((question: Question) => boolean) | null;
      /** All that can be asked, where answers alone were published. */
      readonly answers: PublishedAnswers | null;
      /** What it says of itself, where it is elsewhere and asked there. */
      readonly remote: RemoteManifest | null;
      /** Imports that can be undone. */
      readonly undoable: number;
      /** Files that it was made of, to be given again before anything can be added or decided. */
      readonly absent: readonly string[];
    }
  | { readonly state: 'failed'; readonly message: string };

/** A signature that was checked, one that this browser knows not how to check, or no key to check one with. */
export type SignatureSeen = 'valid' | 'unsupported' | 'no-key';

/** A running import: the file last begun, how many of `files` were begun before it, and the rows read of all. */
export interface ImportProgress {
  readonly file: string;
  readonly done: number;
  readonly files: number;
  readonly rows: number;
  /** Of what is to be read, from 0 to 1. */
  readonly share: number;
  /** Seconds that are likely to be left; `null` while nobody can tell. */
  readonly left: number | null;
}

/** How the last import ended, with a report of every file given, refused ones included, and how many files wait for an answer. */
export type LastImport =
  | {
      readonly state: 'done';
      readonly reports: readonly Report[];
      readonly waiting: number;
      readonly changes: Changes | null;
    }
  | { readonly state: 'nothing-accepted'; readonly reports: readonly Report[]; readonly waiting: number }
  | { readonly state: 'answered' }
  /** What was given is read, and counts once the files named are given again. */
  | { readonly state: 'absent'; readonly files: readonly string[] }
  | { readonly state: 'cancelled' }
  | { readonly state: 'declined' }
  | { readonly state: 'undone' }
  | { readonly state: 'failed'; readonly message: string };
