import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Base, baseKey, wholeRegion } from '../../../src/press/claims/base.ts';
import type { Judgement } from '../../../src/press/claims/judge/judge.ts';
import { demoPress } from './demo.ts';

interface Item {
  readonly text: string;
  readonly claims: readonly { readonly quote: string; readonly verdicts: readonly string[] }[];
}
interface Unseen {
  readonly text: string;
  readonly claims: readonly { readonly start: number; readonly end: number; readonly verdicts: readonly string[] }[];
}

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const corpus = read('corpus.json') as readonly Item[];
const cases = read('cases.json') as readonly Item[];
const unseen = read('unseen.json') as readonly Unseen[];
const fresh = read('fresh.json') as readonly Item[];
const later = read('later.json') as readonly Item[];
const reports = read('reports.json') as readonly Item[];
const adverse = read('adverse.json') as readonly Item[];
const unmet = read('unmet.json') as readonly Item[];
const further = read('further.json') as readonly Item[];
const gazette = read('gazette.json') as readonly Item[];
const linesOf = (name: string): readonly Item[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line): Item => JSON.parse(line));
const plain = linesOf('plain.jsonl');
const sealed = linesOf('sealed.jsonl');
/** By a hand that knew the figures alone. */
const stranger = linesOf('stranger.jsonl');
/** By another such hand, who knew what is expected of each. */
const newcomer = linesOf('newcomer.jsonl');
/** Newspapers, speeches and messages; administrations, interviews and tables; quizzes, podcasts and jokes: by one hand that never saw the reader. */
const papers = linesOf('papers.jsonl');
const offices = linesOf('offices.jsonl');
const voices = linesOf('voices.jsonl');
/** What brackets hang on, who is among whom, and words beside a figure that stress it, each beside look-alikes. */
const brackets = linesOf('brackets.jsonl');
/** A share told again as people, a part of those a partner, a theme or a day had, a word that stands over two numbers, and sentences that go on with the one before. */
const restated = linesOf('restated.jsonl');
/** Pasted tables whose columns are of times, places and groups, known or not, under an empty corner or none. */
const tables = linesOf('tables.jsonl');
/** What stands around a figure and says that it is none: footnotes, legends, headings, the sentence before and after. */
const contested = linesOf('contested.jsonl');
/** Figures that a word puts outside, beside or near what is named, ties to others or takes back, by an adversary; with look-alikes that are true. */
const outside = linesOf('outside.jsonl');
interface Restrictions {
  readonly fr: readonly string[];
  readonly en: readonly string[];
  readonly subjects: readonly string[];
  readonly verbs: readonly string[];
  /** Sentences that hold such a phrase where no other can stand: in a label, a remark, another clause. */
  readonly whole: readonly string[];
  /** Clauses and openings beside a figure that say of whom, where or when it is, or that it is none. */
  readonly asides: readonly string[];
}
const { fr, en, subjects, verbs, whole, asides } = read('restrictions.json') as Restrictions;
/** Sentences of one quantity that are true, each with a phrase that restricts it put where one may stand. */
const inFrench = [
  (phrase: string): string => `30 120 personnes ${phrase} ont été formées.`,
  (phrase: string): string => `30 120 personnes ont été formées ${phrase}.`,
  (phrase: string): string => `${phrase}, 30 120 personnes ont été formées.`,
  (phrase: string): string => `2 285 ateliers ${phrase} ont eu lieu.`,
  (phrase: string): string => `Le programme a animé 2 285 ateliers ${phrase} en un an.`,
  (phrase: string): string => `On compte 39 602 présences ${phrase}.`,
  (phrase: string): string => `53,8 % des personnes formées ${phrase} sont des femmes.`,
  (phrase: string): string => `À Montpellier ${phrase}, 17 940 personnes sont venues.`,
  (phrase: string): string => `Une personne sur dix a été accompagnée ${phrase}.`,
  (phrase: string): string => `Ateliers organisés ${phrase} : 2 285.`,
];
const inEnglish = [
  (phrase: string): string => `30,120 people ${phrase} were trained.`,
  (phrase: string): string => `30,120 people were trained ${phrase}.`,
  (phrase: string): string => `${phrase}, 30,120 people were trained.`,
  (phrase: string): string => `2,285 workshops were held ${phrase}.`,
  (phrase: string): string => `53.8% of participants ${phrase} are women.`,
  (phrase: string): string => `One in ten participants was coached ${phrase}.`,
];
const withSubject = [
  (subject: string): string => `${subject} a accueilli 30 120 personnes.`,
  (subject: string): string => `${subject} a organisé 2 285 ateliers.`,
  (subject: string): string => `${subject} totalise 39 602 présences.`,
];
const lower = (clause: string): string => clause.charAt(0).toLowerCase() + clause.slice(1);
const beside = [
  (aside: string): string => `${aside} : 30 120 personnes ont été formées.`,
  (aside: string): string => `${aside}, 2 285 ateliers ont eu lieu.`,
  (aside: string): string => `${aside} et 30 120 personnes ont été formées.`,
  (aside: string): string => `Notre équipe est fière, ${lower(aside)} : 39 602 présences.`,
  (aside: string): string => `${aside}, l'équipe a animé 2 285 ateliers.`,
];
const restricted: readonly (readonly [string, readonly string[]])[] = [
  ...fr.map((phrase) => [phrase, inFrench.map((insert) => insert(phrase))] as const),
  ...en.map((phrase) => [phrase, inEnglish.map((insert) => insert(phrase))] as const),
  ...subjects.map((subject) => [subject, withSubject.map((insert) => insert(subject))] as const),
  ...verbs.map((verb) => [verb, [`30 120 personnes ${verb}.`]] as const),
  ...asides.map((aside) => [aside, beside.map((insert) => insert(aside))] as const),
  ...whole.map((sentence) => [sentence, [sentence]] as const),
];

const judged = new Map<string, readonly Judgement[]>();

beforeAll(async () => {
  const texts = [
    ...[
      ...corpus,
      ...cases,
      ...unseen,
      ...fresh,
      ...later,
      ...reports,
      ...adverse,
      ...unmet,
      ...further,
      ...gazette,
      ...plain,
      ...sealed,
      ...stranger,
      ...newcomer,
      ...papers,
      ...offices,
      ...voices,
      ...brackets,
      ...restated,
      ...tables,
      ...contested,
      ...outside,
    ].map(({ text }) => text),
    ...restricted.flatMap(([, sentences]) => sentences),
  ];
  const { judge } = await demoPress();
  const found = await judge(texts);
  texts.forEach((text, index) => judged.set(text, found[index]?.judgements ?? []));
}, 300_000);

/** What these sentences are held against without the phrase. */
const isUnrestricted = (base: Base): boolean =>
  [wholeRegion, { ...wholeRegion, cities: ['34172'] }].some(
    (plain) => baseKey({ ...base, period: base.period?.from === '2020-05-01' ? base.period : null }) === baseKey(plain),
  );
const isTrue = (verdict: string | undefined): boolean => verdict === 'confirmed' || verdict === 'within_wording';
const verdictOf = (text: string, start: number, end: number): string | undefined =>
  judged.get(text)?.find(({ claim }) => claim.start < end && claim.end > start)?.verdict;

describe('cases of real communications', () => {
  it.each(cases)('$text', ({ text, claims }) => {
    let from = 0;
    for (const { quote, verdicts } of claims) {
      const start = text.indexOf(quote, from);
      from = start + quote.length;
      expect([quote, verdictOf(text, start, from)]).toEqual([
        quote,
        expect.toSatisfy((verdict: string) => verdicts.includes(verdict)),
      ]);
    }
  });
});

describe('a corpus of sentences in the manner of press releases', () => {
  it('keeps its precision, its recall and its verdicts, and denies or confirms nothing wrongly', () => {
    const counts = counted(corpus);
    expect(corpus.length).toBeGreaterThanOrEqual(150);
    expect(counts.extra).toBe(0);
    expect(counts.falseButConfirmed).toBe(0);
    expect(counts.trueButDenied).toBe(0);
    expect(counts.found / counts.expected).toBe(1);
    expect(counts.right / counts.expected).toBeGreaterThanOrEqual(0.95);
  });
});

describe('sentences written by somebody who had not seen the grammar', () => {
  it('keeps its precision, its recall and its verdicts, and confirms nothing wrongly', () => {
    const counts = { found: 0, expected: 0, right: 0, extra: 0, falseButConfirmed: 0, trueButDenied: 0 };
    for (const { text, claims } of unseen) {
      for (const { start, end, verdicts } of claims) count(counts, verdictOf(text, start, end), verdicts);
      counts.extra += (judged.get(text) ?? []).filter(
        ({ claim }) => !claims.some(({ start, end }) => claim.start < end && claim.end > start),
      ).length;
    }

    expect(unseen.length).toBeGreaterThanOrEqual(270);
    expect(counts.extra).toBe(0);
    expect(counts.falseButConfirmed).toBe(0);
    expect(counts.trueButDenied).toBe(0);
    expect(counts.found / counts.expected).toBe(1);
    expect(counts.right / counts.expected).toBeGreaterThanOrEqual(0.89);
  });
});

describe('sentences written before this grammar was looked at', () => {
  it('keeps its precision, its recall and its verdicts, and denies or confirms nothing wrongly', () => {
    const counts = counted(fresh);
    expect(fresh.length).toBeGreaterThanOrEqual(220);
    expect(counts.extra).toBe(0);
    expect(counts.falseButConfirmed).toBe(0);
    expect(counts.trueButDenied).toBe(0);
    expect(counts.found / counts.expected).toBeGreaterThanOrEqual(0.99);
    expect(counts.right / counts.expected).toBeGreaterThanOrEqual(0.98);
  });
});

describe('later sets, of harmless words and of words that restrict', () => {
  it('keeps their recall and their verdicts, and denies or confirms nothing wrongly', () => {
    const counts = counted(later);
    expect(later.length).toBeGreaterThanOrEqual(650);
    expect(counts.falseButConfirmed).toBe(0);
    expect(counts.trueButDenied).toBe(0);
    expect(counts.found / counts.expected).toBeGreaterThanOrEqual(0.98);
    expect(counts.right / counts.expected).toBeGreaterThanOrEqual(0.95);
  });
});

describe('reports, speeches, minutes and tables written before this grammar was looked at', () => {
  it('keeps their recall and their verdicts, and denies or confirms nothing wrongly', () => {
    const counts = counted(reports);
    expect(reports.length).toBeGreaterThanOrEqual(125);
    expect(counts.falseButConfirmed).toBe(0);
    expect(counts.trueButDenied).toBe(0);
    expect(counts.found / counts.expected).toBeGreaterThanOrEqual(0.97);
    expect(counts.right / counts.expected).toBeGreaterThanOrEqual(0.94);
  });
});

describe('reports, releases, speeches and messages of a further hand', () => {
  it('keeps their recall and their verdicts, and denies or confirms nothing wrongly', () => {
    const counts = counted(further);
    expect(further.length).toBeGreaterThanOrEqual(250);
    expect(counts.falseButConfirmed).toBe(0);
    expect(counts.trueButDenied).toBe(0);
    expect(counts.found / counts.expected).toBeGreaterThanOrEqual(0.98);
    expect(counts.right / counts.expected).toBeGreaterThanOrEqual(0.94);
  });
});

describe('reports, minutes, speeches and papers with harmless words around their figures', () => {
  it('keeps their recall and their verdicts, and denies or confirms nothing wrongly', () => {
    const counts = counted(gazette);
    expect(gazette.length).toBeGreaterThanOrEqual(273);
    expect(counts.falseButConfirmed).toBe(0);
    expect(counts.trueButDenied).toBe(0);
    expect(counts.found / counts.expected).toBeGreaterThanOrEqual(0.99);
    expect(counts.right / counts.expected).toBeGreaterThanOrEqual(0.88);
  });
});

describe('sentences of an ordinary hand, of which each has words of its own', () => {
  it.each([
    ['plain', plain, 130, 0.8, 1],
    ['sealed until the grammar stood', sealed, 120, 0.69, 1],
    ['of somebody who never saw the grammar', stranger, 98, 0.63, 1],
    ['of another who never did', newcomer, 130, 0.78, 0.99],
    ['of papers', papers, 118, 0.58, 0.99],
    ['of offices', offices, 120, 0.64, 0.99],
    ['of odd voices', voices, 86, 0.42, 0.85],
    ['of brackets and of stress', brackets, 115, 0.99, 1],
    ['of what is told again', restated, 65, 0.99, 1],
    ['of pasted tables', tables, 35, 0.99, 1],
    ['of contested figures', contested, 60, 0.98, 0.97],
    ['of figures put outside, tied or taken back', outside, 500, 0.99, 0.99],
  ] as const)('%s: denies or confirms nothing wrongly, and sees each figure', (_, items, least, right, seen) => {
    const counts = counted(items);
    expect(counts.expected).toBeGreaterThanOrEqual(least);
    expect(counts.falseButConfirmed).toBe(0);
    expect(counts.trueButDenied).toBe(0);
    expect(counts.found / counts.expected).toBeGreaterThanOrEqual(seen);
    expect(counts.right / counts.expected).toBeGreaterThanOrEqual(right);
  });
});

describe('sentences written to mislead a reader', () => {
  it('denies or confirms nothing wrongly', () => {
    const counts = counted(adverse);
    expect(adverse.length).toBeGreaterThanOrEqual(59);
    expect(counts.falseButConfirmed).toBe(0);
    expect(counts.trueButDenied).toBe(0);
    expect(counts.found / counts.expected).toBeGreaterThanOrEqual(0.97);
    expect(counts.right / counts.expected).toBeGreaterThanOrEqual(0.8);
  });
});

describe('what is hoped, due, possible, repeated, left to do or of others', () => {
  it.each(unmet)('$text is no figure', ({ text, claims }) => {
    for (const { quote, verdicts } of claims) {
      const start = text.indexOf(quote);
      expect(verdicts).toContain(verdictOf(text, start, start + quote.length) ?? 'cannot_check');
    }
  });
});

describe('a phrase that restricts a figure', () => {
  it.each(restricted)('%s never leaves a sentence confirmed', (_, sentences) => {
    for (const text of sentences) {
      const still = (judged.get(text) ?? []).filter(
        ({ verdict, reading }) => isTrue(verdict) && (reading === null || isUnrestricted(reading.base)),
      );
      expect([text, still.length]).toEqual([text, 0]);
    }
  });
});

interface Counts {
  found: number;
  expected: number;
  right: number;
  falseButConfirmed: number;
  trueButDenied: number;
}

/** Counts what quoted sentences get. */
function counted(items: readonly Item[]): Counts & { readonly extra: number } {
  const counts = { found: 0, expected: 0, right: 0, extra: 0, falseButConfirmed: 0, trueButDenied: 0 };
  for (const { text, claims } of items) {
    let from = 0;
    for (const { quote, verdicts } of claims) {
      const start = text.indexOf(quote, from);
      from = start + quote.length;
      count(counts, verdictOf(text, start, from), verdicts);
    }
    counts.extra += Math.max(0, (judged.get(text)?.length ?? 0) - claims.length);
  }
  return counts;
}

function count(counts: Counts, verdict: string | undefined, verdicts: readonly string[]): void {
  counts.expected += 1;
  if (verdict === undefined) return;
  counts.found += 1;
  const mayBeTrue = verdicts.some(isTrue);
  if (verdicts.includes(verdict) || (mayBeTrue && isTrue(verdict))) counts.right += 1;
  if (!mayBeTrue && !verdicts.includes('ambiguous') && isTrue(verdict)) counts.falseButConfirmed += 1;
  if (mayBeTrue && verdict === 'not_confirmed' && !verdicts.includes('not_confirmed')) counts.trueButDenied += 1;
}
