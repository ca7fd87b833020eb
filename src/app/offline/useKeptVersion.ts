import { useEffect } from 'react';
import { isSpared, whenIdle } from '../../engine/whenIdle.ts';
import { keepVersion } from './installed.ts';

/** Milliseconds after the first page has what it shows: its database comes before. */
const AT_REST = 3000;
/** `VITE_OFFLINE=no` builds a page without, which takes the place of one with. */
const isWanted = import.meta.env.PROD && import.meta.env['VITE_OFFLINE'] !== 'no';

/** Keeps this version of the page on the machine once a visit is at rest: nothing on screen waits for it. */
export function useKeptVersion(isReady: boolean): void {
  useEffect(() => {
    if (!isReady || !isWanted || isSpared()) return undefined;
    const timer = setTimeout(() => whenIdle(() => void keepVersion(), 0), AT_REST);
    return () => clearTimeout(timer);
  }, [isReady]);
}
