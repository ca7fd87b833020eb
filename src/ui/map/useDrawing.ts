import { useMemo } from 'react';
import type { Outline } from '../../geo/outline.ts';
import { type Drawing, drawRegion } from '../../geo/projection.ts';
import { textScale } from '../theme/textScale.ts';

const NARROW = 480;

/** A region drawn `width` pixels wide, and the size of its text (px). */
export function useDrawing(outline: Outline, width: number): { readonly drawing: Drawing; readonly fontSize: number } {
  // Projecting the outlines takes tens of milliseconds: only for a new width.
  const drawing = useMemo(() => drawRegion(outline, width), [outline, width]);
  return { drawing, fontSize: (width < NARROW ? 11 : 13) * textScale() };
}
