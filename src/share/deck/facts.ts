import { type DeckChart, drawCharts } from './chart.ts';
import { addSlide, type Frame, whole } from './frame.ts';
import { addTiles, type Headline, wordsOf } from './tiles.ts';

/** A few figures in large over the charts that go with them. */
export interface Facts {
  readonly title: string;
  readonly summary: string;
  readonly headlines: readonly Headline[];
  readonly charts: readonly DeckChart[];
}

const TILES = 1.7;

export function addFacts(frame: Frame, { title, summary, headlines, charts }: Facts): void {
  const notes = headlines.map((each) => wordsOf(each, frame.messages).join(' '));
  const slide = addSlide(frame, title, { summary, notes });
  const height = charts.length === 0 ? 2.6 : TILES;
  addTiles(slide, headlines, { ...whole, h: height }, frame);
  drawCharts(slide, charts, { ...whole, y: whole.y + height + 0.2, h: whole.h - height - 0.2 }, frame);
}
