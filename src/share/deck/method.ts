import type { Definition } from '../definition.ts';
import { sourceOf } from '../provenance.ts';
import { heightOf, pagesOf } from './fit.ts';
import { across, addSlide, type Frame, page, whole, write } from './frame.ts';

/** What the figures of the deck mean. */
export interface Method {
  readonly title: string;
  readonly definitions: readonly Definition[];
  /** How what is missing, withheld and compared is told. */
  readonly rules: readonly string[];
}

interface Line {
  readonly text: string;
  readonly bold: boolean;
}

const SIZE = 10;
const TOP = 1.45;
const GAP = 0.09;

/** Rules and definitions in two columns of one slide; those that do not fit are in the notes, with every formula. */
export function addMethod(frame: Frame, { title, definitions, rules }: Method): void {
  const { provenance, messages } = frame;
  const source = sourceOf(provenance, messages).at(-1) ?? '';
  const formulas = definitions.map(
    ({ name, unit, definition, formula }) =>
      `${name} (${unit}). ${definition} ${messages.formatMessage({ id: 'share.formula' }, { formula })}`,
  );
  const slide = addSlide(frame, title, { summary: '', notes: [...rules, ...formulas, source] });
  const blocks: readonly (readonly Line[])[] = [
    ...[...rules, source].map((text) => [{ text, bold: false }]),
    ...definitions.map(({ name, definition }) => [
      { text: name, bold: true },
      { text: definition, bold: false },
    ]),
  ];
  const columns = across({ ...whole, y: TOP, h: page.bottom - TOP - 0.3 }, 2, 0.5);
  const width = columns[0]?.w ?? whole.w;
  const height = (lines: readonly Line[]): number =>
    lines.reduce((sum, { text }) => sum + heightOf(text, width, SIZE), GAP);
  const pages = pagesOf(blocks, columns[0]?.h ?? 0, height);
  columns.forEach((box, index) => {
    let { y } = box;
    for (const block of pages[index] ?? []) {
      const h = height(block) - GAP;
      const runs = block.map(({ text, bold }) => ({ text, options: { fontSize: SIZE, bold, breakLine: true } }));
      write(slide, runs, { ...box, y, h }, messages);
      y += h + GAP;
    }
  });
  if (pages.length > columns.length)
    write(
      slide,
      messages.formatMessage({ id: 'deck.more' }),
      { y: page.bottom - 0.25, h: 0.25, fontSize: SIZE },
      messages,
    );
}
