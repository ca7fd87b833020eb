import type PptxGenJS from 'pptxgenjs';
import type { IntlShape } from 'react-intl';
import { type Provenance, scopeOf, sourceOf } from '../provenance.ts';
import { shortenedTo } from './fit.ts';

/** Where slides are put, and what each of them says below. */
export interface Frame {
  readonly deck: PptxGenJS;
  readonly provenance: Provenance;
  readonly messages: IntlShape;
}

/** Inches: 16:9, as projected; printed on A4 in landscape it leaves a margin. */
export const page = { width: 13.333, height: 7.5, margin: 0.6, top: 2.05, bottom: 6.75 } as const;
export const inner = page.width - 2 * page.margin;

/** Those of the page in light. */
export const colors = {
  text: '1D2327',
  muted: '565D64',
  line: 'E4DCCD',
  soft: 'F7F4EE',
  accent: '0F5A66',
  notice: 'FBE7BF',
  noticeText: '563A06',
  increase: '0F5A66',
  decrease: '9C2F1F',
  land: 'ECE4D4',
} as const;

/** What a bar is of, in the colours of the page in light. */
export const tones = {
  region: 'B9751A',
  hub: '0F5A66',
  before: 'C9C1B2',
  F: '7D3D6C',
  M: '3C73A8',
  X: '55804A',
  unknown: '6B665C',
} as const;

export type Tone = keyof typeof tones;

/** Where something is drawn, inches. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

const TITLE = 'title';
const MASTER = 'bilan';
/** Points: a slide copied alone into another deck still says what it is of. */
const SMALL = 9;

/** The one layout: a title that programs and screen readers find, and the number of the slide. */
export function defineLayout(deck: PptxGenJS): void {
  deck.layout = 'LAYOUT_WIDE';
  deck.theme = { headFontFace: 'Arial', bodyFontFace: 'Arial' };
  deck.defineSlideMaster({
    title: MASTER,
    background: { color: 'FFFFFF' },
    slideNumber: {
      x: page.width - page.margin - 0.6,
      y: 6.98,
      w: 0.6,
      h: 0.3,
      fontSize: 10,
      color: colors.muted,
      align: 'right',
    },
    objects: [
      {
        placeholder: {
          options: {
            name: TITLE,
            type: 'title',
            x: page.margin,
            y: 0.35,
            w: inner,
            h: 0.95,
            fontSize: 26,
            bold: true,
            color: colors.text,
            align: 'left',
            valign: 'middle',
            margin: 0,
          },
          text: '',
        },
      },
    ],
  });
}

/** A new slide with its title, one sentence, scope, source and usage at the bottom, and notes for what does not fit. */
export function addSlide(
  { deck, provenance, messages }: Frame,
  title: string,
  { summary, notes }: { readonly summary: string; readonly notes: readonly string[] },
): PptxGenJS.Slide {
  const slide = deck.addSlide({ masterName: MASTER });
  slide.addText(shortenedTo(2, title, inner, 26), { placeholder: TITLE, lang: messages.locale });
  write(slide, shortenedTo(2, summary, inner, 14), { y: 1.3, h: 0.6, fontSize: 14, color: colors.muted }, messages);
  // The programme, the longest, is said in full by the cover and by the method.
  const source = sourceOf(provenance, messages).slice(0, -1);
  const about = [[...scopeOf(provenance, messages), ...source.slice(-1)], source.slice(0, -1)].map((lines) =>
    lines.join(' · '),
  );
  const width = inner - 0.8;
  write(
    slide,
    about.map((line) => ({ text: shortenedTo(1, line, width, SMALL), options: { breakLine: true } })),
    { y: 6.93, w: width, h: 0.4, fontSize: SMALL, color: colors.muted },
    messages,
  );
  slide.addNotes([title, summary, ...notes, ...about].filter((line) => line !== '').join('\n'));
  return slide;
}

/** Boxes of one width side by side in another, with room between them. */
export function across({ x, y, w, h }: Box, count: number, gap = 0.3): readonly Box[] {
  const width = (w - (count - 1) * gap) / Math.max(1, count);
  return Array.from({ length: count }, (_, index) => ({ x: x + index * (width + gap), y, w: width, h }));
}

/** All that is left for what a slide shows. */
export const whole: Box = { x: page.margin, y: page.top, w: inner, h: page.bottom - page.top };

/** Text at the left margin, from the top of its box, in the language of the deck. One run to a paragraph: the library writes two as a file that PowerPoint repairs. */
export function write(
  slide: PptxGenJS.Slide,
  text: string | PptxGenJS.TextProps[],
  options: PptxGenJS.TextPropsOptions,
  { locale }: IntlShape,
): void {
  if (text === '') return;
  slide.addText(text, {
    x: page.margin,
    w: inner,
    margin: 0,
    valign: 'top',
    color: colors.text,
    lang: locale,
    ...options,
  });
}
