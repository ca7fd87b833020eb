import { strToU8, zipSync } from 'fflate';
import type { IntlShape } from 'react-intl';
import type { Figure } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import { download } from '../../share/download.ts';
import { csvOf } from '../../share/csv.ts';
import { definitionsIn } from '../definitions.ts';
import type { DraftLine } from './useDraft.ts';
import { pictureFiles } from './pressPictures.ts';
import { gridXlsx } from '../../share/gridFiles.ts';
import { type Provenance, scopeOf, sourceOf } from '../../share/provenance.ts';

interface Pack {
  readonly text: string;
  readonly lines: readonly PackedLine[];
  readonly provenance: Provenance;
}

/** A sentence of the release, with its figure month by month where that is told. */
export interface PackedLine extends DraftLine {
  readonly months: readonly Released<Figure>[];
}

/** While an archive is made: `onDone` is told after each picture, and nothing is handed over once `signal` is aborted. */
interface Making {
  readonly onDone: (done: number) => void;
  readonly signal: AbortSignal;
}

/** Everything a journalist asks for, in one archive: the release, its figures, a picture of each, the method and what proves them. */
export async function savePressPack(
  { text, lines, provenance }: Pack,
  { onDone, signal }: Making,
  messages: IntlShape,
): Promise<void> {
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
  for (const [index, { sentence, notes, measured, months }] of lines.entries()) {
    if (signal.aborted) return;
    const [exact = '', ...rest] = notes;
    const { svg, png } = await pictureFiles({
      sentence,
      exact,
      months,
      caption: formatMessage(
        { id: 'press.by-month' },
        { name: formatMessage({ id: `indicator.${measured.indicator}` }) },
      ),
      notes: [rest.join(' ')],
    });
    const name = `images/${String(index + 1).padStart(2, '0')}-${measured.indicator}`;
    files[`${name}.svg`] = strToU8(svg);
    files[`${name}.png`] = await bytesOf(png);
    onDone(index + 1);
  }
  if (signal.aborted) return;
  download('bilan-dossier-de-presse.zip', new Blob([new Uint8Array(zipSync(files))], { type: 'application/zip' }));
}

async function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer());
}
