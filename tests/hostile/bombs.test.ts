import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { textOfFile, textOfWord } from '../../src/app/press/textOfFile.ts';
import { reportOf } from '../import/readText.ts';

/** Bytes that would come out of one. */
const LARGE = 240_000_000;
/** Bytes of memory beside what was held before. */
const ROOM = 300_000_000;

/** Runs a task and says what it cost. */
async function costOf(task: () => Promise<unknown>): Promise<{ readonly bytes: number }> {
  const before = process.memoryUsage();
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss - before.rss);
  }, 5);
  await task();
  clearInterval(watch);
  return { bytes: Math.max(most, process.memoryUsage().rss - before.rss) };
}

/** An archive of one part of zeros, as small as it gets; it may say that it holds a kilobyte. */
function zeros(path: string, bytes: number, told = bytes): Uint8Array {
  const body = deflateRawSync(Buffer.alloc(bytes), { level: 9 });
  const name = Buffer.from(path);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(8, 4);
  common.writeUInt32LE(body.length, 14);
  common.writeUInt32LE(told, 18);
  common.writeUInt16LE(name.length, 22);
  const head = Buffer.concat([Buffer.from('PK\x03\x04'), common, name, body]);
  const entry = Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), common, Buffer.alloc(14), name]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(entry.length, 8);
  end.writeUInt32LE(head.length, 12);
  return Buffer.concat([head, entry, Buffer.from('PK\x05\x06'), end]);
}

const bombs: readonly (readonly [string, string, () => Uint8Array])[] = [
  ['an XLSX', 'bombe.xlsx', () => zeros('xl/workbook.xml', LARGE)],
  ['an XLSX that lies', 'bombe.xlsx', () => zeros('xl/workbook.xml', LARGE, 1000)],
  ['an ODS', 'bombe.ods', () => zeros('content.xml', LARGE)],
  ['an ODS that lies', 'bombe.ods', () => zeros('content.xml', LARGE, 1000)],
  [
    'an ODS of repeated cells',
    'bombe.ods',
    () =>
      zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
        'content.xml': strToU8(
          '<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="A"><table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"><text:p>a</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>',
        ),
      }),
  ],
  [
    'an XLSX of entities',
    'bombe.xlsx',
    () =>
      zipSync({
        'xl/workbook.xml': strToU8(
          `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a0 "a">${Array.from({ length: 30 }, (_, n) => `<!ENTITY a${n + 1} "&a${n};&a${n};">`).join('')}]><a>&a30;</a>`,
        ),
      }),
  ],
  [
    'an ODS of entities',
    'bombe.ods',
    () =>
      zipSync({
        'content.xml': strToU8(
          `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a0 "a">${Array.from({ length: 30 }, (_, n) => `<!ENTITY a${n + 1} "&a${n};&a${n};">`).join('')}]><a>&a30;</a>`,
        ),
      }),
  ],
];

describe('a bomb is refused soon, and takes little room', () => {
  it.each(bombs)('%s', async (_, name, make) => {
    const bytes = make();
    const { bytes: taken } = await costOf(async () => {
      expect(await reportOf(bytes, {}, name)).toMatchObject({ outcome: 'reject_file', rows: 0 });
    });
    expect(taken).toBeLessThan(ROOM);
  });

  it('a DOCX given to the checker, whatever it says of its size', async () => {
    for (const bytes of [zeros('word/document.xml', LARGE), zeros('word/document.xml', LARGE, 1000)])
      expect(await textOfFile(new File([new Uint8Array(bytes)], 'bombe.docx'))).toBeNull();
    const good = zipSync({ 'word/document.xml': strToU8('<w:p><w:t>Bonjour</w:t></w:p>') });
    expect(await textOfFile(new File([new Uint8Array(good)], 'texte.docx'))).toBe('Bonjour');
  });

  it('a text of angle brackets is read in a time that grows as it does', () => {
    expect(textOfWord('<'.repeat(200_000))).toHaveLength(200_000);
    expect(textOfWord('<w:br '.repeat(100_000)).length).toBeGreaterThan(0);
  });
});
