import { useEffect } from 'react';
import { useBack } from '../route/Routed.tsx';

/** Every change of the filter is a step of the address: to undo is to go back one. */
export function useUndo(): { readonly canUndo: boolean; readonly undo: () => void } {
  const { canGoBack, goBack } = useBack();
  return { canUndo: canGoBack, undo: goBack };
}

/** Ctrl+Z undoes, except where one writes: there it is the browser's. */
export function useUndoKey(): void {
  const { canUndo, undo } = useUndo();
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
      if (!isUndo || !canUndo || isWriting(event.target)) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const isText = target instanceof HTMLInputElement && !/^(range|checkbox|radio|button|file)$/.test(target.type);
  return isText || target instanceof HTMLTextAreaElement || target.isContentEditable;
}
