import font from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import { download } from '../../share/download.ts';
import { rasterOf } from '../../share/picture.ts';
import { type PressPicture, pressPicture } from '../../share/pressPicture.ts';

/** Pixels of a picture for one of the drawing: print size. */
const SHARP = 3;

/** The two files of a picture, SVG and PNG at print size. */
export async function pictureFiles(picture: PressPicture): Promise<{ readonly svg: string; readonly png: Blob }> {
  const svg = pressPicture(picture);
  return { svg, png: await rasterOf(svg, SHARP, font) };
}

/** Hands a sentence over as a picture. */
export async function savePicture(name: string, picture: PressPicture, as: 'png' | 'svg'): Promise<void> {
  if (as === 'svg') download(`${name}.svg`, pressPicture(picture), 'image/svg+xml');
  else download(`${name}.png`, (await pictureFiles(picture)).png);
}
