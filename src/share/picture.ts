/** What is written around a drawing, so that it can be understood and credited away from the page. */
export interface Caption {
  readonly title: string;
  /** Under the title: what is shown, of what period. */
  readonly lead: readonly string[];
  /** Under the drawing: source, credits, and whether the data is fictitious. */
  readonly notes: readonly string[];
}

/** A line of a legend: a swatch of a colour, or a circle of a radius (px). */
export interface LegendEntry {
  readonly text: string;
  readonly color: string;
  readonly radius: number | null;
}

/** Presentation that a drawing takes from the style sheets of the page. */
const painted = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-dasharray',
  'paint-order',
  'font-size',
  'font-weight',
  'text-anchor',
  'visibility',
  'transform',
] as const;

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 24;
const FONT = "'Inter Variable', Inter, system-ui, sans-serif";
const CHARACTER = 0.54;

/** A drawing of the page as an SVG file of its own: no style sheet, no script, nothing that identifies a page. Colours are those on screen. */
export function pictureOf(drawing: SVGSVGElement, caption: Caption, legend: readonly LegendEntry[]): string {
  const { width, height } = drawing.viewBox.baseVal;
  const page = getComputedStyle(document.body);
  const ink = page.color;
  const whole = make('svg', { xmlns: SVG });
  let y = MARGIN;
  const write = (texts: readonly string[], size: number, weight: number): void => {
    for (const text of texts.flatMap((each) => wrapped(each, width, size))) {
      y += size * 1.35;
      const line = make('text', { x: MARGIN, y, 'font-size': size, 'font-weight': weight, fill: ink });
      line.textContent = text;
      whole.append(line);
    }
  };
  write([caption.title], 20, 650);
  write(caption.lead, 13, 400);
  y += 12;
  const place = make('g', { transform: `translate(${MARGIN} ${y})` });
  const frame = make('svg', { width, height, viewBox: `0 0 ${width} ${height}` });
  frame.append(...drawn(drawing));
  place.append(frame);
  whole.append(place);
  y += height + 8;
  for (const { text, color, radius } of legend) {
    const size = Math.max(9, radius ?? 0);
    y += 2 * size + 4;
    const mark =
      radius === null
        ? make('rect', { x: MARGIN, y: y - size - 6, width: 20, height: 12, fill: color })
        : make('circle', { cx: MARGIN + radius, cy: y - size, r: radius, fill: 'none', stroke: ink });
    const label = make('text', { x: MARGIN + 2 * (radius ?? 10) + 8, y: y - size + 4, 'font-size': 13, fill: ink });
    label.textContent = text;
    whole.append(mark, label);
  }
  y += 6;
  write(caption.notes, 11, 400);
  y += MARGIN;
  const size = { width: width + 2 * MARGIN, height: Math.ceil(y) };
  whole.prepend(make('rect', { ...size, fill: page.backgroundColor }));
  for (const [name, value] of Object.entries({
    ...size,
    viewBox: `0 0 ${size.width} ${size.height}`,
    'font-family': FONT,
  }))
    whole.setAttribute(name, String(value));
  return new XMLSerializer().serializeToString(whole);
}

/** A picture of an SVG file in pixels, `scale` for each of the drawing. Rejects when the browser cannot draw it. */
export async function rasterOf(svg: string, scale: number): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
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

function make(tag: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}

/** Attributes that draw; the others name, mark or style for the page. */
const geometry = /^(d|x|y|dx|dy|x1|x2|y1|y2|cx|cy|r|rx|ry|width|height|points|transform)$/;

/** What an element draws: its title speaks of the page. */
function drawn({ children }: Element): readonly SVGElement[] {
  return [...children].filter(({ tagName }) => tagName !== 'title').map(standalone);
}

function standalone(element: Element): SVGElement {
  const copy = document.createElementNS(SVG, element.tagName);
  for (const { name, value } of element.attributes) if (geometry.test(name)) copy.setAttribute(name, value);
  const style = getComputedStyle(element);
  for (const property of painted) {
    const value = style.getPropertyValue(property);
    if (value !== '' && value !== 'none' && value !== 'normal') copy.style.setProperty(property, value);
    else if (property === 'fill' || property === 'stroke') copy.style.setProperty(property, value || 'none');
  }
  if (element.children.length === 0) copy.textContent = element.textContent;
  else copy.append(...drawn(element));
  return copy;
}

function wrapped(text: string, width: number, size: number): readonly string[] {
  const most = Math.floor(width / (size * CHARACTER));
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
