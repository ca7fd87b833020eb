import { type RefObject, useEffect } from 'react';

/** Unfolds on paper, where nothing can be clicked, what `selector` finds folded inside, and folds it again after; `null` unfolds nothing. */
export function useUnfoldedOnPaper(inside: RefObject<HTMLElement | null>, selector: string | null): void {
  useEffect(() => {
    if (selector === null) return undefined;
    let unfolded: readonly HTMLDetailsElement[] = [];
    const unfold = (): void => {
      unfolded = [...(inside.current?.querySelectorAll<HTMLDetailsElement>(selector) ?? [])].filter(
        ({ open }) => !open,
      );
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
  }, [inside, selector]);
}
