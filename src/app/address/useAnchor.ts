import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { unfold } from '../../ui/layout/folding/unfold.ts';

/** The part of the page that the address points at, after its second hash, brought into view once the page is drawn; empty for none. */
export function useAnchor(): string {
  const anchor = useLocation({ select: ({ hash }) => hash });
  useEffect(() => {
    // The code of a page may come after the router has looked for it.
    const element = anchor === '' ? null : document.getElementById(anchor);
    if (element === null) return;
    unfold(element);
    element.scrollIntoView();
  }, [anchor]);
  return anchor;
}
