import { heightOf } from './fit.ts';
import { addSlide, type Frame, inner, page, write } from './frame.ts';

/** Sentences under one title. */
export interface Sentences {
  readonly title: string;
  readonly lines: readonly string[];
}

const TOP = 1.45;
/** Points, from the most that can be read from the back of a room to the least. */
const sizes = [20, 18, 16, 14, 12];
const GAP = 0.15;

/** The sentences, numbered, in the largest letters that hold them all on one slide; whole in the notes. */
export function addSentences(frame: Frame, { title, lines }: Sentences): void {
  const numberedLines = lines.map((line, index) => `${index + 1}. ${line}`);
  const height = (size: number): number =>
    numberedLines.reduce((sum, line) => sum + heightOf(line, inner, size) + GAP, 0);
  const size = sizes.find((each) => height(each) <= page.bottom - TOP) ?? 12;
  const slide = addSlide(frame, title, { summary: '', notes: numberedLines });
  let y = TOP;
  for (const line of numberedLines) {
    const h = heightOf(line, inner, size);
    write(slide, line, { y, h, fontSize: size }, frame.messages);
    y += h + GAP;
  }
}
