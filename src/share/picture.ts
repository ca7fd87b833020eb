import { make, paint } from './paint.ts';
import { wrapped } from './wrapped.ts';

/** What is written around a drawing, so that it can be understood and credited away from the page. */
export interface Caption {
  readonly title: string;
  /** Under the title: what is shown, of what period. */
  readonly lead: readonly string[];
  /** Under the drawing: source, credits, and whether the data is fictitious. */
  readonly notes: readonly string[];
}

const MARGIN = 24;
const FONT = "'Inter Variable', Inter, system-ui, sans-serif";
const CHARACTER = 0.54;

/** A drawing of the page as an SVG file of its own: no style sheet, no script, nothing that identifies a page. Colours are those on screen. */
export function pictureOf(drawing: Element, caption: Caption): string {
  const { x: left, y: top, width: own, height } = drawing.getBoundingClientRect();
  const width = Math.max(own, drawing.scrollWidth);
  const page = getComputedStyle(document.body);
  const whole = make('svg', { xmlns: 'http://www.w3.org/2000/svg' });
  let y = MARGIN;
  const write = (texts: readonly string[], size: number, weight: number): void => {
    for (const text of texts.flatMap((each) => wrapped(each, width, size, CHARACTER))) {
      y += size * 1.35;
      const line = make('text', { x: MARGIN, y, 'font-size': size, 'font-weight': weight, fill: page.color });
      line.textContent = text;
      whole.append(line);
    }
  };
  write([caption.title], 20, 650);
  write(caption.lead, 13, 400);
  y += 16;
  const place = make('g', { transform: `translate(${MARGIN} ${y})` });
  place.append(...paint(drawing, { x: left, y: top }));
  whole.append(place);
  y += height + 12;
  write(caption.notes, 11, 400);
  y += MARGIN;
  const size = { width: Math.ceil(width) + 2 * MARGIN, height: Math.ceil(y) };
  whole.prepend(make('rect', { ...size, fill: page.backgroundColor }));
  for (const [name, value] of Object.entries({
    ...size,
    viewBox: `0 0 ${size.width} ${size.height}`,
    'font-family': FONT,
  }))
    whole.setAttribute(name, String(value));
  return new XMLSerializer().serializeToString(whole);
}

/**
 * A picture of an SVG file in pixels, `scale` for each of the drawing, in the font at an address of the page: an image sees none of the page's.
 * Rejects when the browser cannot draw it.
 */
export async function rasterOf(svg: string, scale: number, font: string): Promise<Blob> {
  const style = `<style>@font-face{font-family:'Inter Variable';font-weight:100 900;src:url('${await dataUrl(font)}')}</style>`;
  const url = URL.createObjectURL(new Blob([svg.replace('>', `>${style}`)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.naturalWidth * scale, image.naturalHeight * scale];
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture was made')) : resolve(blob)), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}

async function dataUrl(address: string): Promise<string> {
  const bytes = await (await fetch(address)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      if (typeof reader.result === 'string') resolve(reader.result);
    });
    reader.addEventListener('error', () => reject(new Error(`the font could not be read: ${address}`)));
    reader.readAsDataURL(bytes);
  });
}
