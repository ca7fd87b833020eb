import type { ReactNode } from 'react';
import { Curve, type CurveProps } from 'recharts';

/** A curve drawn at once. That of the library has the length of its path measured whenever it is drawn, for an animation there is not, and all of the page is laid out for that. */
export function PlainCurve(curve: CurveProps): ReactNode {
  return <Curve {...curve} pathRef={null} />;
}
