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
  'opacity',
  'paint-order',
  'font-size',
  'font-weight',
  'text-anchor',
  'visibility',
  'transform',
] as const;

/** Attributes that draw; the others name, mark or style for the page. */
const geometry = /^(d|x|y|dx|dy|x1|x2|y1|y2|cx|cy|r|rx|ry|width|height|points|transform)$/;
/** What one works with, not what one looks at. */
const controls = 'select, input, [data-unpictured], .visually-hidden, style, script';
const SVG = 'http://www.w3.org/2000/svg';

/** Pixels of the page: the corner that drawings are measured from. */
interface Origin {
  readonly x: number;
  readonly y: number;
}

export function make(tag: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}

/** What is seen of an element of the page as SVG elements of their own, `origin` being their zero: drawings, boxes, lines and words. */
export function paint(element: Element, origin: Origin): readonly SVGElement[] {
  const style = getComputedStyle(element);
  if (element.matches(controls) || style.display === 'none' || style.visibility === 'hidden') return [];
  if (element instanceof SVGSVGElement) return [drawing(element, origin)];
  const box = element.getBoundingClientRect();
  return [
    ...background(style, box, origin),
    ...edges(style, box, origin),
    ...swatch(element, box, origin),
    ...[...element.childNodes].flatMap((node) => {
      if (node instanceof Element) return paint(node, origin);
      return node instanceof Text ? words(node, style, origin) : [];
    }),
  ];
}

function drawing(svg: SVGSVGElement, origin: Origin): SVGElement {
  const { x, y, width, height } = svg.getBoundingClientRect();
  const box = svg.viewBox.baseVal;
  const view =
    box !== null && box.width > 0 ? `${box.x} ${box.y} ${box.width} ${box.height}` : `0 0 ${width} ${height}`;
  const frame = make('svg', { x: x - origin.x, y: y - origin.y, width, height, viewBox: view });
  frame.append(...drawn(svg));
  return frame;
}

/** What an element draws: its title speaks of the page. */
function drawn({ children }: Element): readonly SVGElement[] {
  return [...children].filter(({ tagName }) => tagName !== 'title' && tagName !== 'desc').map(standalone);
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

const isClear = (color: string): boolean => color === 'transparent' || /^rgba\(.*, 0\)$/.test(color);

function background(style: CSSStyleDeclaration, box: DOMRect, origin: Origin): readonly SVGElement[] {
  const place = { x: box.x - origin.x, y: box.y - origin.y, width: box.width, height: box.height };
  const rx = Math.min(Number.parseFloat(style.borderTopRightRadius) || 0, box.height / 2);
  const hatch = /gradient\(.*?((?:rgba?|color)\([^)]*\))/.exec(style.backgroundImage)?.[1];
  if (hatch !== undefined) return hatched(place, hatch);
  if (box.width === 0 || box.height === 0 || isClear(style.backgroundColor)) return [];
  return [make('rect', { ...place, rx, fill: style.backgroundColor })];
}

/** Stripes as lines, which every program draws. */
function hatched(box: { x: number; y: number; width: number; height: number }, color: string): readonly SVGElement[] {
  const { x, y, width, height } = box;
  const lines: string[] = [];
  for (let start = -height; start < width; start += 6) {
    const [from, to] = [Math.max(0, start), Math.min(width, start + height)];
    if (to > from) lines.push(`M${x + from} ${y + height - (from - start)}L${x + to} ${y + height - (to - start)}`);
  }
  return [
    make('rect', { ...box, fill: color, 'fill-opacity': 0.35 }),
    make('path', { d: lines.join(''), stroke: color, 'stroke-width': 2.5, fill: 'none' }),
  ];
}

function edges(style: CSSStyleDeclaration, box: DOMRect, origin: Origin): readonly SVGElement[] {
  const [left, top] = [box.left - origin.x, box.top - origin.y];
  const [right, bottom] = [box.right - origin.x, box.bottom - origin.y];
  const ends = {
    Top: { x1: left, x2: right, y1: top, y2: top },
    Right: { x1: right, x2: right, y1: top, y2: bottom },
    Bottom: { x1: left, x2: right, y1: bottom, y2: bottom },
    Left: { x1: left, x2: left, y1: top, y2: bottom },
  };
  return (['Top', 'Right', 'Bottom', 'Left'] as const).flatMap((side) => {
    const width = Number.parseFloat(style[`border${side}Width`]);
    const color = style[`border${side}Color`];
    if (!(width > 0) || style[`border${side}Style`] === 'none' || isClear(color)) return [];
    return [make('line', { ...ends[side], stroke: color, 'stroke-width': width })];
  });
}

/** The square before the words of a legend. */
function swatch(element: Element, box: DOMRect, origin: Origin): readonly SVGElement[] {
  const style = getComputedStyle(element, '::before');
  if (style.content === 'none' || isClear(style.backgroundColor)) return [];
  const [width, height] = [Number.parseFloat(style.width), Number.parseFloat(style.height)];
  if (!(width > 0 && height > 0)) return [];
  const y = box.y - origin.y + (box.height - height) / 2;
  return [make('rect', { x: box.x - origin.x, y, width, height, rx: 3, fill: style.backgroundColor })];
}

/** The words of a text line by line, where the page has them. */
function words(node: Text, style: CSSStyleDeclaration, origin: Origin): readonly SVGElement[] {
  const lines: { text: string; x: number; y: number; right: number }[] = [];
  const range = document.createRange();
  for (const found of node.data.matchAll(/[^ \t\r\n]+/g)) {
    range.setStart(node, found.index);
    range.setEnd(node, found.index + found[0].length);
    const { x, y, width, height } = range.getBoundingClientRect();
    const last = lines.at(-1);
    const middle = y + height / 2;
    if (width === 0) continue;
    if (last !== undefined && Math.abs(last.y - middle) < 2) {
      last.text += ` ${found[0]}`;
      last.right = x + width;
    } else lines.push({ text: found[0], x, y: middle, right: x + width });
  }
  const size = Number.parseFloat(style.fontSize);
  return lines.map(({ text, x, y, right }) => {
    const line = make('text', {
      x: x - origin.x,
      // From the middle of a line to its baseline.
      y: y - origin.y + 0.35 * size,
      'font-size': size,
      'font-weight': style.fontWeight,
      fill: style.color,
      // As wide as on the page, whatever font the reader has.
      textLength: right - x,
      lengthAdjust: 'spacingAndGlyphs',
    });
    line.textContent = text;
    return line;
  });
}
