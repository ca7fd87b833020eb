import type { Page } from '@playwright/test';

/** Milliseconds between frames during `duration` ms while the wheel zooms the first map of the page in and out, or, without `isMoving`, while nothing moves. */
export async function zoomFrames(page: Page, duration: number, isMoving: boolean): Promise<number[]> {
  return page.evaluate(
    async ([length, isZooming]) => {
      const map = document.querySelector('main svg[role="group"]');
      if (map === null) throw new Error('no map on this page');
      map.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = map.getBoundingClientRect();
      const frames: number[] = [];
      const started = performance.now();
      let before = await new Promise<number>(requestAnimationFrame);
      while (performance.now() - started < length) {
        const wheel = {
          deltaY: performance.now() - started < length / 2 ? -12 : 12,
          ctrlKey: true,
          bubbles: true,
          cancelable: true,
          clientX: left + width * 0.6,
          clientY: top + height * 0.5,
        };
        if (isZooming) map.dispatchEvent(new WheelEvent('wheel', wheel));
        const now = await new Promise<number>(requestAnimationFrame);
        frames.push(now - before);
        before = now;
      }
      return frames;
    },
    [duration, isMoving] as const,
  );
}
