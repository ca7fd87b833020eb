import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';

/** The part of the page that the address points at, after its second hash, brought into view once the page is drawn; empty for none. */
export function useAnchor(): string {
  const anchor = useLocation({ select: ({ hash }) => hash });
  useEffect(() => {
    // The code of a page may come after the router has looked for it.
    if (anchor !== '') document.getElementById(anchor)?.scrollIntoView();
  }, [anchor]);
  return anchor;
}
