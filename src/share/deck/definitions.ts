import type { Definition } from '../definition.ts';
import { scopeOf, sourceOf } from '../provenance.ts';
import { heightOf, pagesOf } from './fit.ts';
import { addSlide, type Frame, inner, numbered, page, write } from './frame.ts';

interface Line {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
}

const TOP = 1.45;
const GAP = 0.12;

/** Definitions, then scope and sources, on as many slides as they take. */
export function addDefinitions(frame: Frame, definitions: readonly Definition[]): void {
  const { provenance, messages } = frame;
  const title = messages.formatMessage({ id: 'share.sources' });
  const blocks: readonly (readonly Line[])[] = [
    ...definitions.map(({ name, unit, definition, formula }) => [
      { text: `${name} (${unit})`, size: 12, bold: true },
      { text: definition, size: 11, bold: false },
      { text: messages.formatMessage({ id: 'share.formula' }, { formula }), size: 10, bold: false },
    ]),
    [...scopeOf(provenance, messages), ...sourceOf(provenance, messages)].map((text) => ({
      text,
      size: 11,
      bold: false,
    })),
  ];
  const pages = pagesOf(blocks, page.bottom - TOP, blockHeight);
  pages.forEach((shown, index) => {
    const slide = addSlide(frame, numbered(title, index, pages.length, messages), { summary: '', notes: [] });
    let y = TOP;
    for (const block of shown) {
      const h = blockHeight(block) - GAP;
      const runs = block.map(({ text, size, bold }) => ({ text, options: { fontSize: size, bold, breakLine: true } }));
      write(slide, runs, { y, h }, messages);
      y += h + GAP;
    }
  });
}

function blockHeight(lines: readonly Line[]): number {
  return lines.reduce((height, { text, size }) => height + heightOf(text, inner, size), GAP);
}
