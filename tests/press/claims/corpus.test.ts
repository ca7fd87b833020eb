import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/press/claims/check.ts';
import type { Judgement } from '../../../src/press/claims/judge.ts';
import { readClaims } from '../../../src/press/claims/readClaims.ts';
import { figuresAt, places } from './figures.ts';

interface Item {
  readonly text: string;
  readonly claims: readonly {
    readonly quote: string;
    readonly verdicts: readonly string[];
    readonly indicator: string | null;
  }[];
}

const corpus = JSON.parse(readFileSync(new URL('corpus.json', import.meta.url), 'utf8')) as readonly Item[];

const judged = (text: string): readonly Judgement[] => check(readClaims(text, places), places, figuresAt).judgements;

describe('a corpus of sentences in the manner of press releases', () => {
  it('is large enough to mean something', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(120);
  });

  it.each(corpus)('$text', ({ text, claims }) => {
    const found = judged(text).map(({ claim, verdict, reading }) => ({
      quote: claim.text,
      verdict,
      indicator: reading?.subject.indicator ?? null,
    }));
    expect(found).toEqual(
      claims.map(({ quote, verdicts, indicator }) => ({
        quote,
        verdict: expect.toSatisfy((verdict: string) => verdicts.includes(verdict)),
        indicator,
      })),
    );
  });

  it('is read without a claim too many or too few', () => {
    let [right, said, expected] = [0, 0, 0];
    for (const { text, claims } of corpus) {
      const found = judged(text);
      const wanted = new Set(claims.map(({ quote }) => quote));
      right += found.filter(({ claim }) => wanted.has(claim.text)).length;
      said += found.length;
      expected += claims.length;
    }
    expect({ precision: right / said, recall: right / expected }).toEqual({ precision: 1, recall: 1 });
  });
});

interface Unseen {
  readonly text: string;
  readonly claims: readonly { readonly start: number; readonly end: number; readonly verdicts: readonly string[] }[];
}

const unseen = JSON.parse(readFileSync(new URL('unseen.json', import.meta.url), 'utf8')) as readonly Unseen[];

describe('sentences written by somebody who had not seen the grammar', () => {
  it('keeps its precision, its recall and its verdicts', () => {
    const counts = { right: 0, said: 0, expected: 0, verdicts: 0 };
    for (const { text, claims } of unseen) {
      const found = judged(text);
      counts.said += found.length;
      counts.expected += claims.length;
      for (const { start, end, verdicts } of claims) {
        const own = found.find(({ claim }) => claim.start < end && claim.end > start);
        if (own === undefined) continue;
        counts.right += 1;
        if (verdicts.includes(own.verdict)) counts.verdicts += 1;
      }
    }
    // What was reached after the grammar was mended on them: a guard against going back, no measure of texts to come.
    expect(counts.right / counts.said).toBeGreaterThanOrEqual(0.99);
    expect(counts.right / counts.expected).toBeGreaterThanOrEqual(0.98);
    expect(counts.verdicts / counts.expected).toBeGreaterThanOrEqual(0.95);
  });
});
