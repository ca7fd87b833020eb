import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { decodeSnapshot } from '../../src/dataset/snapshot/decodeSnapshot.ts';
import { encodeSnapshot } from '../../src/dataset/snapshot/encodeSnapshot.ts';
import { splitAnswers } from '../../src/dataset/splitAnswers.ts';
import { readView, writeView } from '../../src/model/address/address.ts';
import { readFigureLink, writeFigureLink, type LinkedFigure } from '../../src/model/address/figureLink.ts';
import { noAnswers, readAnswers } from '../../src/model/dataset/answers.ts';
import { publishedManifest } from '../../src/model/dataset/published.ts';
import { newLedger, readLedger } from '../../src/model/figure/release.ts';
import { readProgramme } from '../../src/model/place/programme.ts';
import { tablesOf } from '../support/tables.ts';
import { CASES, hostile, inherited, like } from './texts.ts';

const before = inherited();
const programme: unknown = JSON.parse(readFileSync(new URL('../../data/programme.json', import.meta.url), 'utf8'));
const answers = {
  ...noAnswers,
  people: [{ a: 'p1', b: 'p2', same: true }],
  erased: ['p3'],
};
const ledger = {
  ...newLedger('Programme'),
  releases: [
    {
      on: '2026-11-29',
      profile: 'press',
      digest: '0123456789abcdef',
      facts: [
        {
          indicator: 'people',
          period: { from: '2019-02-15', to: '2020-02-15' },
          filter: 'cities=34172',
          by: 'city',
          key: '34172',
          value: null,
        },
      ],
    },
  ],
};
const linked: LinkedFigure = {
  indicator: 'people',
  definition: 'people-1',
  filter: 'cities=34172',
  period: { from: '2019-02-15', to: '2020-02-15' },
  value: 17_987,
  numerator: 17_987,
  denominator: null,
  digest: '0123456789abcdef',
  asOf: '2020-02-14',
};

/** The values of every column, as plain lists. */
function columnsOf(read: ReturnType<typeof decodeSnapshot>): unknown {
  return read.ok
    ? read.tables.map(({ name, columns }) => [
        name,
        Object.entries(columns).map(([column, { values }]) => [column, Array.from(values)]),
      ])
    : null;
}

/** Whether it is read, or refused with an error that has something to say, and nothing that every object inherits has changed. */
function answered(read: () => unknown): boolean {
  try {
    read();
  } catch (error) {
    if (!(error instanceof Error) || error instanceof RangeError) return false;
  }
  return inherited() === before;
}

describe('what somebody else wrote is read or refused, and nothing else happens', { timeout: 60_000 }, () => {
  it('answers', () => {
    expect(() =>
      fc.assert(
        fc.property(like(answers), (text) => answered(() => readAnswers(text))),
        CASES,
      ),
    ).not.toThrow();
  });

  it('ledgers', () => {
    expect(() =>
      fc.assert(
        fc.property(like(ledger), (text) => answered(() => readLedger(text))),
        CASES,
      ),
    ).not.toThrow();
  });

  it('programme files', () => {
    expect(() =>
      fc.assert(
        fc.property(like(programme), (text) => answered(() => readProgramme(JSON.parse(text)))),
        CASES,
      ),
    ).not.toThrow();
  });

  it('manifests of what is published', () => {
    expect(() =>
      fc.assert(
        fc.property(like({ form: 1, sha256: null, extent: null, sources: [] }), (text) =>
          answered(() => v.safeParse(publishedManifest, JSON.parse(text))),
        ),
        CASES,
      ),
    ).not.toThrow();
  });

  it('published columns', () => {
    const facts = {
      digest: '0123456789abcdef',
      extent: { from: '2019-02-15', to: '2020-02-15' },
      demo: false,
      reports: [],
      hashes: [],
      oddities: [],
    };
    const good = encodeSnapshot(facts, tablesOf({ person: [[0, 'F', 'jobseeker', '34172', '2019-03-02']] }));
    expect(decodeSnapshot(good).ok).toBe(true);
    const spoilt = fc.oneof(
      fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }).map((changes) => {
        const copy = good.slice();
        for (const [index, byte] of changes) copy[index] = byte;
        return copy;
      }),
      fc.nat(good.length).map((length) => good.slice(0, length)),
      fc.uint8Array({ maxLength: 200 }),
    );
    expect(() =>
      fc.assert(
        fc.property(spoilt, (bytes) => {
          // A byte between two columns is of none.
          const read = decodeSnapshot(bytes);
          return !read.ok || isDeepStrictEqual(columnsOf(read), columnsOf(decodeSnapshot(good)));
        }),
        CASES,
      ),
    ).not.toThrow();
  });

  it('links of figures', () => {
    expect(() =>
      fc.assert(
        fc.property(like(linked), (text) => {
          const payload = Buffer.from(text).toString('base64url');
          expect(readFigureLink(`1.${payload}.00000000`).state).toBe('unreadable');
          expect(['read', 'unreadable', 'newer']).toContain(readFigureLink(text).state);
          expect(inherited()).toBe(before);
        }),
        CASES,
      ),
    ).not.toThrow();
  });

  it('a link whose check is right and whose figure is not', () => {
    const right = like(linked).map((text) => {
      const payload = Buffer.from(text).toString('base64url');
      return writeFigureLink(linked).replace(/\.[^.]*\./, `.${payload}.`);
    });
    expect(() =>
      fc.assert(
        fc.property(right, (text) => {
          const found = readFigureLink(text);
          return found.state !== 'read' || isDeepStrictEqual(found.linked, linked);
        }),
        CASES,
      ),
    ).not.toThrow();
  });

  it('addresses: a view that writes itself again as it was read', () => {
    const keys = [
      'from',
      'to',
      'cities',
      'themes',
      'partners',
      'gender',
      'age',
      'profile',
      'lang',
      'compare',
      '__proto__',
    ];
    const query = fc
      .array(fc.tuple(fc.oneof(fc.constantFrom(...keys), hostile), hostile), { maxLength: 8 })
      .map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join('&'));
    expect(() =>
      fc.assert(
        fc.property(query, (text) => {
          const { view } = readView(text);
          expect(readView(writeView(view)).view).toEqual(view);
          expect(inherited()).toBe(before);
        }),
        CASES,
      ),
    ).not.toThrow();
  });

  it('files of any name given to the page: every one is an export, an answer, a ledger or a key', async () => {
    const file = fc.tuple(
      hostile,
      fc.constantFrom('.json', '.JSON', '.csv', ''),
      fc.oneof(like(answers), like(ledger), fc.constant('-----BEGIN EC PRIVATE KEY-----\nMHc=')),
    );
    await fc.assert(
      fc.asyncProperty(file, async ([name, extension, text]) => {
        const split = await splitAnswers([new File([text], name + extension)]);
        expect(split.answers.length + split.ledgers.length + split.keys.length + split.exports.length).toBe(1);
        expect(inherited()).toBe(before);
      }),
      CASES,
    );
  });
});
