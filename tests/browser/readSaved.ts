import { strFromU8, unzipSync } from 'fflate';
import { indicator as define } from '../../src/metrics/define/indicators.ts';
import { readFigureLink } from '../../src/model/address/figureLink.ts';
import type { Told } from './told.ts';

/** What a saved file says: every cell, with its title, line and column; every text of a slide, a drawing or a note. */
export function readSaved(name: string, bytes: Uint8Array): readonly Told[] {
  const extension = name.slice(name.lastIndexOf('.') + 1);
  if (extension === 'csv') return linesOf(name, csvRows(strFromU8(bytes)));
  // A number alone in a drawing is one of the page, where it is read with its axis or its bar.
  if (extension === 'svg') return drawnOf(name, strFromU8(bytes));
  if (extension === 'txt')
    return strFromU8(bytes)
      .split('\n')
      .flatMap((line) => [said(name)(line), ...linkedIn(line)]);
  if (extension === 'xlsx') return sheetsOf(name, unzipSync(bytes));
  if (extension === 'pptx') return slidesOf(name, unzipSync(bytes));
  if (extension === 'zip')
    return Object.entries(unzipSync(bytes)).flatMap(([inner, content]) => readSaved(`${name}/${inner}`, content));
  // A picture in pixels is painted from the drawing beside it: `savedBy` holds it to that.
  if (extension === 'png') return [];
  throw new Error(`no reader of ${name}`);
}

const said =
  (around: string) =>
  (text: string): Told => ({ text: clean(text), around, indicator: null });

function textsOf(name: string, xml: string, shape: RegExp): readonly Told[] {
  return [...xml.matchAll(shape)].map(([, inner = '']) => said(name)(plain(inner)));
}

const TEXT = /<text[^>]*>([\s\S]*?)<\/text>/g;

/** Drawings among saved files, those inside archives too. */
export function drawingsIn(name: string, bytes: Uint8Array): readonly string[] {
  if (name.endsWith('.svg')) return [strFromU8(bytes)];
  return name.endsWith('.zip')
    ? Object.entries(unzipSync(bytes)).flatMap(([inner, content]) => drawingsIn(inner, content))
    : [];
}

/** All that a drawing says, in its order. */
export function wordsOf(svg: string): string {
  return [...svg.matchAll(TEXT)].map(([, inner = '']) => clean(plain(inner))).join(' | ');
}

/** Shorter than this, a text of a drawing is a label of its own and no line that was broken. */
const LINE = 25;

/** A sentence that a picture breaks into lines is read whole. */
function drawnOf(name: string, xml: string): readonly Told[] {
  const texts = textsOf(name, xml, TEXT)
    .map(({ text }) => text)
    .filter((text) => /\D/.test(text));
  if (name.includes('/images/')) return [said(name)(texts.join(' '))];
  const whole: string[] = [];
  for (const text of texts) {
    const line = whole.at(-1) ?? '';
    if (/^\p{Ll}/u.test(text) && line.length > LINE && !/[.;:!?]$/.test(line)) whole.splice(-1, 1, `${line} ${text}`);
    else whole.push(text);
  }
  return whole.map(said(name));
}

function csvRows(text: string): readonly (readonly string[])[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.split(';').map((cell) => clean(cell.replace(/^"|"$/g, ''))));
}

function linesOf(name: string, rows: readonly (readonly string[])[]): readonly Told[] {
  const heads = rows.find((row) => row.length > 1) ?? [];
  const [title = ''] = heads;
  return rows.flatMap(([first = '', ...cells]) =>
    cells.map((cell, index) => ({
      text: cell,
      around: `${name} ${title} | ${first} | ${heads[index + 1] ?? ''}`,
      indicator: null,
    })),
  );
}

/** Cells of every sheet; numbers as they are written, texts from their list. */
function sheetsOf(name: string, parts: Readonly<Record<string, Uint8Array>>): readonly Told[] {
  const xml = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const shared = [...xml('xl/sharedStrings.xml').matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, inner = '']) =>
    clean(plain(inner)),
  );
  const sheets = Object.keys(parts).filter((path) => path.startsWith('xl/worksheets/sheet'));
  return sheets.flatMap((path) => {
    const rows = [...xml(path).matchAll(/<row[^>]*>([\s\S]*?)<\/row>/g)].map(([, row = '']) =>
      [...row.matchAll(/<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)].map(([, marks = '', inner = '']) => {
        const value = /<v>([^<]*)<\/v>/.exec(inner)?.[1] ?? '';
        return /t="s"/.test(marks) ? (shared[Number(value)] ?? '') : value === '' ? clean(plain(inner)) : value;
      }),
    );
    return linesOf(`${name} ${path}`, rows);
  });
}

/** Texts of slides, labels and values of their charts, and the cells of the workbooks inside. */
function slidesOf(name: string, parts: Readonly<Record<string, Uint8Array>>): readonly Told[] {
  return Object.entries(parts).flatMap(([path, bytes]) => {
    const around = `${name} ${path}`;
    if (path.endsWith('.xlsx')) return sheetsOf(around, unzipSync(bytes));
    const nth = /ppt\/slides\/slide(\d+)\.xml$/.exec(path)?.[1];
    if (nth !== undefined)
      return textsOf(around, strFromU8(bytes), /<a:p>([\s\S]*?)<\/a:p>/g).filter(({ text }) => text !== nth);
    return /ppt\/charts\/chart\d+\.xml$/.test(path) ? chartOf(around, strFromU8(bytes)) : [];
  });
}

/** What a link to a figure carries: its value and its parts. */
function linkedIn(text: string): readonly Told[] {
  return [...text.matchAll(/proof=([\w.~-]+)/g)].flatMap(([, proof = '']) => {
    const read = readFigureLink(proof);
    if (read.state !== 'read') throw new Error(`a link that does not read: ${proof}`);
    const { indicator, numerator, denominator } = read.linked;
    // Sessions are no people.
    const isAlone = denominator === null || define(indicator).unit === 'per-session';
    const words = isAlone ? `${numerator}` : `${numerator} sur ${denominator}`;
    return [{ text: words, around: `link of ${indicator}`, indicator }];
  });
}

function chartOf(around: string, xml: string): readonly Told[] {
  return [...xml.matchAll(/<c:ser>([\s\S]*?)<\/c:ser>/g)].flatMap(([, series = '']) => {
    const title = clean(plain(/<c:tx>([\s\S]*?)<\/c:tx>/.exec(series)?.[1] ?? ''));
    const valuesOf = (part: string): readonly string[] =>
      [
        ...(new RegExp(`<c:${part}>([\\s\\S]*?)</c:${part}>`).exec(series)?.[1] ?? '').matchAll(/<c:v>([^<]*)<\/c:v>/g),
      ].map(([, value = '']) => value);
    const names = valuesOf('cat');
    return valuesOf('val').map((text, index) => ({
      text,
      around: `${around} | ${names[index] ?? ''} | ${title}`,
      indicator: null,
    }));
  });
}

function plain(xml: string): string {
  return xml
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#x?\w+;/g, ' ')
    .replace(/&amp;/g, '&');
}

/** Thousands put together, spaces made alike. */
function clean(text: string): string {
  return text
    .replace(/(\d)[\u202f\u00a0 ](?=\d{3}(?!\d))/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
