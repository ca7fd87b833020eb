import { useEffect } from 'react';
import { unfold } from '../../ui/layout/folding/unfold.ts';
import { usePlace } from '../route/Routed.tsx';

/** The part of the page that the address points at, after its second hash, brought into view once the page is drawn; empty for none. */
export function useAnchor(): string {
  const { anchor } = usePlace();
  useEffect(() => {
    // The code of a page may come after it was looked for.
    const element = anchor === '' ? null : document.getElementById(anchor);
    if (element === null) return;
    unfold(element);
    element.scrollIntoView();
  }, [anchor]);
  return anchor;
}
