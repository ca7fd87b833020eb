import { scopeOf, sourceOf } from '../provenance.ts';
import { addSlide, colors, type Frame, page, write } from './frame.ts';

/** Programme, area, period, comparison and date; a fictitious dataset is said to be so in large. */
export function addCover(frame: Frame, title: string): void {
  const { provenance, messages } = frame;
  const lines = [...scopeOf(provenance, messages), ...sourceOf({ ...provenance, isDemo: false }, messages)];
  const slide = addSlide(frame, title, { summary: provenance.programme, notes: lines });
  if (provenance.isDemo) {
    const text = messages.formatMessage({ id: 'share.fictitious' });
    const fill = { color: colors.notice };
    write(
      slide,
      text,
      { y: page.top, h: 0.6, fontSize: 20, bold: true, color: colors.noticeText, fill, valign: 'middle', margin: 8 },
      messages,
    );
  }
  write(
    slide,
    lines.map((line) => ({ text: line, options: { breakLine: true, paraSpaceAfter: 8 } })),
    { y: 2.95, h: 3.7, fontSize: 16, fit: 'shrink' },
    messages,
  );
}
