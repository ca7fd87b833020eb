import font from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import { download } from '../../share/download.ts';
import { rasterOf } from '../../share/picture.ts';
import { type PressPicture, pressPicture, type Shape, shapes } from '../../share/pressPicture.ts';

export type { Shape };

/** The shapes that a picture is offered in. */
export const shapeNames = Object.keys(shapes) as readonly Shape[];

/** Pixels of a picture for one of the drawing: print size. */
const SHARP = 3;
/** Networks want their shapes in their own pixels, and refuse larger files. */
const AS_SHOWN = 1;

/** The two files of a picture, SVG and PNG at print size. */
export async function pictureFiles(
  picture: PressPicture,
  shape: Shape = 'link',
): Promise<{ readonly svg: string; readonly png: Blob }> {
  const svg = pressPicture(picture, shape);
  return { svg, png: await rasterOf(svg, shape === 'link' ? SHARP : AS_SHOWN, font) };
}

/** Hands a sentence over as a picture. */
export async function savePicture(name: string, picture: PressPicture, as: 'png' | 'svg', shape: Shape): Promise<void> {
  const file = shape === 'link' ? name : `${name}-${shape.replace(':', 'x')}`;
  if (as === 'svg') download(`${file}.svg`, pressPicture(picture, shape), 'image/svg+xml');
  else download(`${file}.png`, (await pictureFiles(picture, shape)).png);
}
