import { type ReactNode, useEffect, useRef } from 'react';

/** What is folded inside is unfolded on paper, where nothing can be clicked, and folded again after. */
export function OpenToPrint({ children }: { readonly children: ReactNode }): ReactNode {
  const inside = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let unfolded: readonly HTMLDetailsElement[] = [];
    const unfold = (): void => {
      unfolded = [...(inside.current?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? [])];
      for (const each of unfolded) each.open = true;
    };
    const fold = (): void => {
      for (const each of unfolded) each.open = false;
      unfolded = [];
    };
    window.addEventListener('beforeprint', unfold);
    window.addEventListener('afterprint', fold);
    return () => {
      window.removeEventListener('beforeprint', unfold);
      window.removeEventListener('afterprint', fold);
    };
  }, []);
  return <div ref={inside}>{children}</div>;
}
