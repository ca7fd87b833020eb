import { type ReactNode, useRef } from 'react';
import { useUnfoldedOnPaper } from './useUnfoldedOnPaper.ts';

/** What is folded inside is unfolded on paper, and folded again after. */
export function OpenToPrint({ children }: { readonly children: ReactNode }): ReactNode {
  const inside = useRef<HTMLDivElement>(null);
  useUnfoldedOnPaper(inside, 'details');
  return <div ref={inside}>{children}</div>;
}
