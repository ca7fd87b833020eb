import decodeQR from 'qr/decode.js';
import { expect, it } from 'vitest';
import { qrPath } from '../../../src/ui/layout/QrCode.tsx';

/** Pixels a module, enough for a reader. */
const SCALE = 4;

it.each([
  'https://bilan.example.fr/#/territory?from=2019-02-15&to=2020-02-15&cities=34172',
  `https://bilan.example.fr/#/?themes=${encodeURIComponent('Recherche d’emploi en ligne')}`,
])('is read back as the link %s', (link) => {
  const { size, path } = qrPath(link);
  const width = size * SCALE;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1/g)) {
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row += 1)
      for (let column = Number(x) * SCALE; column < (Number(x) + 1) * SCALE; column += 1)
        data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
  }
  expect(decodeQR({ width, height: width, data })).toBe(link);
});
