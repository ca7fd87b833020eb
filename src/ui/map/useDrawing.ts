import { useElementSize } from '@mantine/hooks';
import { type RefCallback, useMemo } from 'react';
import type { Outline } from '../../geo/outline.ts';
import { type Drawing, drawRegion } from '../../geo/projection.ts';
import { textScale } from '../theme/textScale.ts';

/** Width drawn before the page has been measured, px. */
const FIRST_WIDTH = 720;
const NARROW = 480;

/** A region drawn as wide as the element that takes `ref`, and the size of its text (px). */
export function useDrawing(outline: Outline): {
  readonly ref: RefCallback<HTMLDivElement | null>;
  readonly drawing: Drawing;
  readonly fontSize: number;
} {
  const { ref, width } = useElementSize<HTMLDivElement>();
  const size = width > 0 ? Math.round(width) : FIRST_WIDTH;
  // Projecting the outlines takes tens of milliseconds: only for a new width.
  const drawing = useMemo(() => drawRegion(outline, size), [outline, size]);
  return { ref, drawing, fontSize: (size < NARROW ? 11 : 13) * textScale() };
}
