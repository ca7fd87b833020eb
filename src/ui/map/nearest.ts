import type { Circle } from './circles.ts';

/** Pixels around a small circle within which it can be pointed at. */
const REACH = 12;

/** The circle under a point, or the nearest within reach; of several, the one drawn last, which is the smallest. `scale`: how close the map is. */
export function nearestCircle(
  circles: readonly Circle[],
  [x, y]: readonly [number, number],
  scale: number,
): Circle | null {
  let best: Circle | null = null;
  let least = REACH / scale;
  for (const circle of circles) {
    const distance = Math.hypot(circle.x - x, circle.y - y);
    const isOn = distance <= circle.r / scale;
    const beyond = isOn ? 0 : distance - circle.r / scale;
    if (beyond < least || (isOn && beyond === least)) {
      least = beyond;
      best = circle;
    }
  }
  return best;
}
