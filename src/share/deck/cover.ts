import { scopeOf, sourceOf } from '../provenance.ts';
import { addSlide, colors, type Frame, page, whole, write } from './frame.ts';
import { addTiles, type Headline, wordsOf } from './tiles.ts';

export interface Cover {
  readonly title: string;
  readonly summary: string;
  /** The one or two figures everybody asks for. */
  readonly headlines: readonly Headline[];
}

const BANNER = 0.55;
const TILES = 2.2;

/** Whose figures, of when, the two that count, and all that they rest on; a fictitious dataset is said to be so in large. */
export function addCover(frame: Frame, { title, summary, headlines }: Cover): void {
  const { provenance, messages } = frame;
  const lines = [...scopeOf(provenance, messages), ...sourceOf({ ...provenance, isDemo: false }, messages)];
  const told = headlines.map((each) => wordsOf(each, messages).join(' '));
  const slide = addSlide(frame, title, { summary, notes: [...told, ...lines] });
  let y = page.top;
  if (provenance.isDemo) {
    const text = messages.formatMessage({ id: 'share.fictitious' });
    const fill = { color: colors.notice };
    const style = { fontSize: 18, bold: true, color: colors.noticeText, fill, valign: 'middle', margin: 8 } as const;
    write(slide, text, { y, h: BANNER, ...style }, messages);
    y += BANNER + 0.2;
  }
  if (headlines.length > 0) {
    addTiles(slide, headlines, { ...whole, y, h: TILES }, frame, 54);
    y += TILES + 0.25;
  }
  const about = lines.map((line) => ({ text: line, options: { breakLine: true, paraSpaceAfter: 4 } }));
  write(slide, about, { y, h: page.bottom - y, fontSize: 12, color: colors.muted, fit: 'shrink' }, messages);
}
