import encodeQR from 'qr';
import { type ReactNode, useMemo } from 'react';

/** Modules of white around the code, which its standard asks for. */
const QUIET = 4;

interface Props {
  readonly text: string;
  /** What the code leads to. */
  readonly name: string;
}

/** The outline of a QR code (ISO/IEC 18004), and how many modules wide it is with its quiet zone. */
export function qrPath(text: string): { readonly size: number; readonly path: string } {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET });
  const squares = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { size: rows.length, path: squares.join('') };
}

/** A text as a code that a phone reads, dark on white in either scheme: readers know no other. */
export function QrCode({ text, name }: Props): ReactNode {
  const { size, path } = useMemo(() => qrPath(text), [text]);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      role="img"
      aria-label={name}
      viewBox={`0 0 ${size} ${size}`}
      width="200"
      height="200"
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
