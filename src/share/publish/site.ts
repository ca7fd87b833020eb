import { recordedFigures } from '../../metrics/release/recordedFigures.ts';
import { atRest, writeView } from '../../model/address/address.ts';
import type { Scope } from '../../model/address/filter.ts';
import { isWritable, type PublishedAnswers } from '../../model/dataset/publishedAnswers.ts';
import type { Fact, Release, ReleaseLedger } from '../../model/figure/release.ts';
import { checkRelease, type Conflict, tellsOfPeople } from './checkRelease.ts';
import { pagesOf } from './figurePages.ts';
import { factsOf, type ReleasedTable } from './releasedTables.ts';

/** An answer that pages asked for, already released; with its question, and the views that showed it. */
export interface RecordedAnswer {
  readonly key: string;
  readonly scope: Scope;
  readonly asked: readonly unknown[];
  readonly value: unknown;
  readonly views: readonly string[];
}

/** A site that holds released answers alone. */
export interface Site {
  readonly published: PublishedAnswers;
  readonly tables: readonly ReleasedTable[];
  readonly release: Release;
  /** Views left out: with what is published already, or with the views before them, they would tell of 1 to 10 people. */
  readonly leftOut: readonly { readonly view: string; readonly conflicts: readonly Conflict[] }[];
}

/**
 * What a site publishes of the answers recorded, the first view before the others: a view whose counts, beside those of earlier releases or of the
 * views kept before it, would tell of 1 to 10 people is left out whole.
 */
export function siteOf(
  recorded: readonly RecordedAnswer[],
  views: readonly string[],
  { ledger, ...of }: Omit<Release, 'facts'> & { readonly ledger: ReleaseLedger },
): Site {
  const writable = recorded.filter(({ value }) => isWritable(value));
  const kept: string[] = [];
  const facts = new Map<string, Fact>();
  const leftOut: Site['leftOut'][number][] = [];
  for (const view of views) {
    const own = factsOf(tablesOf(writable.filter((answer) => answer.views.includes(view)))).filter(tellsOfPeople);
    const fresh = own.filter((fact) => !facts.has(nameOf(fact)) || facts.get(nameOf(fact))?.value !== fact.value);
    const before: Release = { ...of, facts: [...facts.values()] };
    const conflicts = checkRelease({ ...ledger, releases: [...ledger.releases, before] }, { ...of, facts: [...fresh] });
    if (conflicts.length > 0) leftOut.push({ view, conflicts });
    else {
      kept.push(view);
      for (const fact of fresh) facts.set(nameOf(fact), fact);
    }
  }
  const told = writable.filter((answer) => answer.views.some((view) => kept.includes(view)));
  const tables = tablesOf(told);
  return {
    published: {
      form: 1,
      views: kept,
      answers: Object.fromEntries(told.map(({ key, value }) => [key, value])),
    },
    tables,
    release: { ...of, facts: [...facts.values()], pages: pagesOf(tables) },
    leftOut,
  };
}

function tablesOf(answers: readonly RecordedAnswer[]): readonly ReleasedTable[] {
  return answers.flatMap((answer) => {
    const { period: _, ...filter } = answer.scope;
    const query = writeView({ ...atRest, filter: { ...filter, from: null, to: null } });
    return recordedFigures(answer).map((measured) => ({ filter: query, measured }));
  });
}

function nameOf({ indicator, period, filter, by, key }: Fact): string {
  return JSON.stringify([indicator, period.from, period.to, filter, by, key]);
}
