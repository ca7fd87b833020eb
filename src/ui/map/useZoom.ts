import { select } from 'd3-selection';
import type { Box } from './box.ts';
import { zoom, type ZoomBehavior, zoomIdentity, type ZoomTransform, zoomTransform } from 'd3-zoom';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';

/** Closest a map is looked at, and closest by itself. */
const [CLOSEST, CLOSE] = [16, 4];
const STEP = 1.6;

export interface Zoom {
  readonly svg: RefObject<SVGSVGElement | null>;
  /** Moves and grows with the gesture, before React knows. */
  readonly layer: RefObject<SVGGElement | null>;
  /** Where the last gesture ended. */
  readonly view: ZoomTransform;
  readonly isMoving: boolean;
  readonly controls: {
    readonly zoomIn: () => void;
    readonly zoomOut: () => void;
    readonly reset: () => void;
    /** Brings a point of the whole map (px) into sight. */
    readonly reveal: (x: number, y: number) => void;
  };
}

/**
 * Zoom and pan of a map of `width` by `height` px, which begins on a part of it where there is one to look at. The wheel zooms with Ctrl only, and one finger pans only once zoomed in, so that the page still
 * scrolls. During a gesture one attribute changes; what depends on the scale is drawn again when it ends.
 */
export function useZoom(width: number, height: number, part: Box | null = null): Zoom {
  const svg = useRef<SVGSVGElement>(null);
  const layer = useRef<SVGGElement>(null);
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown> | null>(null);
  const [view, setView] = useState(zoomIdentity);
  const [isMoving, setMoving] = useState(false);

  useEffect(() => {
    const element = svg.current;
    if (element === null) return undefined;
    const own = zoom<SVGSVGElement, unknown>()
      .scaleExtent([1, CLOSEST])
      .extent([
        [0, 0],
        [width, height],
      ])
      .translateExtent([
        [0, 0],
        [width, height],
      ])
      .filter((event: Event) => isGesture(event, layer.current))
      .on('start', () => setMoving(true))
      .on('zoom', ({ transform: { x, y, k } }: { transform: ZoomTransform }) => {
        if (layer.current !== null) layer.current.style.transform = `translate(${x}px, ${y}px) scale(${k})`;
      })
      .on('end', ({ transform }: { transform: ZoomTransform }) => {
        setView(transform);
        setMoving(false);
      });
    behaviour.current = own;
    const chosen = select(element).call(own);
    own.transform(chosen, zoomIdentity);
    return () => {
      select(element).on('.zoom', null);
    };
  }, [width, height]);

  const { left, top, right, bottom } = part ?? { left: 0, top: 0, right: width, bottom: height };
  useEffect(() => {
    const [own, element] = [behaviour.current, svg.current];
    if (own === null || element === null) return;
    const chosen = select(element);
    own.scaleTo(chosen, Math.min(CLOSE, Math.max(1, Math.min(width / (right - left), height / (bottom - top)))));
    own.translateTo(chosen, (left + right) / 2, (top + bottom) / 2);
  }, [width, height, left, top, right, bottom]);

  // Stable, so that what listens to them is not drawn again.
  const controls = useMemo(() => {
    const change = (act: (own: ZoomBehavior<SVGSVGElement, unknown>, element: SVGSVGElement) => void): void => {
      if (behaviour.current !== null && svg.current !== null) act(behaviour.current, svg.current);
    };
    return {
      zoomIn: () => change((own, element) => own.scaleBy(select(element), STEP)),
      zoomOut: () => change((own, element) => own.scaleBy(select(element), 1 / STEP)),
      reset: () => change((own, element) => own.transform(select(element), zoomIdentity)),
      reveal: (x: number, y: number) =>
        change((own, element) => {
          const [left, top] = zoomTransform(element).apply([x, y]);
          if (left < 0 || left > width || top < 0 || top > height) own.translateTo(select(element), x, y);
        }),
    };
  }, [width, height]);
  return { svg, layer, view, isMoving, controls };
}

function isGesture(event: Event, layer: SVGGElement | null): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  if (event instanceof MouseEvent && event.button !== 0) return false;
  if (event.type === 'dblclick') return !(event.target instanceof Element && event.target.hasAttribute('data-key'));
  const isZoomed = layer !== null && !/scale\(1\)|^$/.test(layer.style.transform);
  return isZoomed || ('touches' in event && (event as TouchEvent).touches.length > 1);
}
