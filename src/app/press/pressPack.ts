import { strToU8, zipSync } from 'fflate';
import type { IntlShape } from 'react-intl';
import { download } from '../../share/download.ts';
import { csvOf } from '../../share/csv.ts';
import { definitionsIn } from '../definitions.ts';
import type { DraftLine } from './useDraft.ts';
import { pictureFiles } from './pressPictures.ts';
import { gridXlsx } from '../../share/gridFiles.ts';
import { type Provenance, scopeOf, sourceOf } from '../../share/provenance.ts';

interface Pack {
  readonly text: string;
  readonly lines: readonly DraftLine[];
  readonly provenance: Provenance;
}

/** Everything a journalist asks for, in one archive: the release, its figures, a picture of each, the method and what proves them. */
export async function savePressPack({ text, lines, provenance }: Pack, messages: IntlShape): Promise<void> {
  const { formatMessage } = messages;
  const ids = [...new Set(lines.map(({ measured }) => measured.indicator))];
  const definitions = definitionsIn(ids, messages);
  const about = [...scopeOf(provenance, messages), ...sourceOf(provenance, messages)];
  const head = [
    formatMessage({ id: 'pack.sentence' }),
    formatMessage({ id: 'away.value' }),
    formatMessage({ id: 'pack.note' }),
  ];
  const title = formatMessage({ id: 'draft.title' });
  const grid = {
    head: [head],
    rows: lines.map(({ sentence, figure, notes, measured }) => [
      { text: sentence },
      { figure, isShare: measured.unit === 'share', decimals: measured.unit === 'share' ? 1 : 0 },
      { text: notes.join(' ') },
    ]),
  };
  const queries = await Promise.all(
    ids.map(async (id) => `\n${formatMessage({ id: `indicator.${id}` })}\n${await provenance.evidence.sqlOf(id)}`),
  );
  const files: Record<string, Uint8Array> = {
    'communique.txt': strToU8(`${text}\n`),
    'chiffres.csv': strToU8(
      csvOf(
        [
          head,
          ...lines.map(({ sentence, figure, notes }) => [sentence, figure, notes.join(' ')]),
          [],
          ...about.map((line) => [line]),
        ],
        messages,
      ),
    ),
    'chiffres.xlsx': await bytesOf(await gridXlsx({ title, grid, notes: [], definitions, provenance }, messages)),
    'methode.txt': strToU8(
      definitions
        .map(({ name, unit, definition, formula }) => `${name} (${unit})\n${definition}\n${formula}\n`)
        .join('\n'),
    ),
    'passeport.txt': strToU8(
      [
        ...about,
        ...provenance.evidence.sources.map(({ file, sha256 }) => `${file} SHA-256 ${sha256}`),
        ...queries,
      ].join('\n'),
    ),
  };
  for (const [index, { sentence, notes, measured }] of lines.entries()) {
    const [exact = '', ...rest] = notes;
    const { svg, png } = await pictureFiles({ sentence, exact, months: [], caption: '', notes: [rest.join(' ')] });
    const name = `images/${String(index + 1).padStart(2, '0')}-${measured.indicator}`;
    files[`${name}.svg`] = strToU8(svg);
    files[`${name}.png`] = await bytesOf(png);
  }
  download('bilan-dossier-de-presse.zip', new Blob([new Uint8Array(zipSync(files))], { type: 'application/zip' }));
}

async function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer());
}
