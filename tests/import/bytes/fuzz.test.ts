import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { counted, refusalIn, reportOf } from '../readText.ts';

const folder = new URL('../../fixtures/', import.meta.url);
const fixtures = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.name.endsWith('.ts'))
  .map(({ name }) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) }));
const isWorkbook = ({ bytes }: Fixture): boolean => bytes[0] === 0x50 || bytes[0] === 0xd0;

type Fixture = (typeof fixtures)[number];
type Spoil = (bytes: Uint8Array) => Uint8Array;

const RUNS = 150;
const share = fc.double({ min: 0, max: 1, noNaN: true });
const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));
const within = (bytes: Uint8Array, at: number): number => Math.floor(at * bytes.length);

/** Ways to spoil a file: bytes changed, cut out, said twice or written over, its end lost, its text in another encoding. */
const spoil = fc.oneof(
  fc.array(fc.tuple(share, fc.nat(255)), { minLength: 1, maxLength: 20 }).map((changes): Spoil => (bytes) => {
    const copy = bytes.slice();
    for (const [at, byte] of changes) copy[within(bytes, at)] = byte;
    return copy;
  }),
  fc
    .array(fc.tuple(share, fc.constantFrom('"', ';', ',', '\t', '\n', '\r', '\0', "'", '|', '=', ' ')), {
      minLength: 1,
      maxLength: 9,
    })
    .map((marks): Spoil => (bytes) => {
      const copy = bytes.slice();
      for (const [at, mark] of marks) copy[within(bytes, at)] = mark.charCodeAt(0);
      return copy;
    }),
  share.map(
    (at): Spoil =>
      (bytes) =>
        bytes.slice(0, within(bytes, at)),
  ),
  fc.tuple(share, fc.nat(300)).map(([at, length]): Spoil => (bytes) => {
    const start = within(bytes, at);
    return joined(bytes.subarray(0, start), bytes.subarray(start + length));
  }),
  fc.tuple(share, share, fc.nat(300)).map(([from, to, length]): Spoil => (bytes) => {
    const [start, target] = [within(bytes, from), within(bytes, to)];
    return joined(bytes.subarray(0, target), bytes.subarray(start, start + length), bytes.subarray(target));
  }),
  fc.constantFrom<BufferEncoding>('utf16le', 'latin1').map(
    (encoding): Spoil =>
      (bytes) =>
        Buffer.from(new TextDecoder().decode(bytes), encoding),
  ),
  fc.constant<Spoil>((bytes) => joined(...Array.from(bytes, (byte) => Uint8Array.of(0, byte)))),
);
const spoils = fc.array(spoil, { minLength: 1, maxLength: 3 });

const spoilt = (bytes: Uint8Array, changes: readonly Spoil[]): Uint8Array =>
  changes.reduce<Uint8Array>((each, change) => change(each), bytes);

async function expectAnswer(name: string, bytes: Uint8Array): Promise<void> {
  const report = await reportOf(new Uint8Array(bytes), {}, name);
  expect(counted(report)).toBe(report.rows + report.headcount);
  expect(report.outcome !== 'reject_file' || refusalIn(report).includes(name)).toBe(true);
}

describe('whatever happened to a file, it is answered and every row read is counted once', { timeout: 10_000 }, () => {
  it.each([
    ['texts', fixtures.filter((each) => !isWorkbook(each))],
    ['workbooks', fixtures.filter(isWorkbook)],
  ])('%s', async (_, files) => {
    const run = fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), spoils, async ({ name, bytes }, changes) => {
        await expectAnswer(name, spoilt(bytes, changes));
      }),
      { numRuns: RUNS },
    );
    await expect(run).resolves.toBeUndefined();
  });
  it('parts of workbooks, in a sound archive', async () => {
    const archives = fixtures.filter(({ bytes }) => bytes[0] === 0x50);
    const run = fc.assert(
      fc.asyncProperty(fc.constantFrom(...archives), share, spoils, async ({ name, bytes }, at, changes) => {
        const parts = unzipSync(bytes);
        const named = Object.keys(parts).filter((part) => /sheet|content|strings|styles|workbook\.xml/i.test(part));
        const part = named[Math.floor(at * named.length)] ?? '';
        await expectAnswer(name, zipSync({ ...parts, [part]: spoilt(parts[part] ?? bytes, changes) }));
      }),
      { numRuns: RUNS },
    );
    await expect(run).resolves.toBeUndefined();
  });
  it('bytes after the signature of a container or a byte order mark', async () => {
    const starts = [
      [0x50, 0x4b, 3, 4],
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      [0xff, 0xfe],
      [0xfe, 0xff],
      [0xef, 0xbb, 0xbf],
    ];
    const run = fc.assert(
      fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 2000 }), (start, bytes) =>
        expectAnswer('export.bin', joined(Uint8Array.from(start), bytes)),
      ),
      { numRuns: RUNS },
    );
    await expect(run).resolves.toBeUndefined();
  });
});
