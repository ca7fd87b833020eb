import { unfold } from '../../ui/layout/folding/unfold.ts';

/** Frames within which a page that was just asked for has drawn itself. */
const PATIENCE = 120;

/** Brings an element into view as soon as it is drawn. */
export function showSoon(id: string, patience = PATIENCE): void {
  const element = document.getElementById(id);
  if (element !== null) {
    unfold(element);
    element.scrollIntoView({ block: 'center' });
  } else if (patience > 0) requestAnimationFrame(() => showSoon(id, patience - 1));
}
