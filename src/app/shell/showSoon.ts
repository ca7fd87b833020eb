import { unfold } from '../../ui/layout/folding/unfold.ts';

/** Frames within which a page that was just asked for has drawn itself. */
const PATIENCE = 120;

/** Does something with an element as soon as it is drawn. */
function soon<Found extends Element>(
  find: () => Found | null | undefined,
  act: (found: Found) => void,
  patience = PATIENCE,
): void {
  const found = find();
  if (found) act(found);
  else if (patience > 0) requestAnimationFrame(() => soon(find, act, patience - 1));
}

/** Brings an element into view as soon as it is drawn. */
export function showSoon(id: string): void {
  soon(
    () => document.getElementById(id),
    (element) => {
      unfold(element);
      element.scrollIntoView({ block: 'center' });
    },
  );
}

/** Goes to the section of a title as soon as it is drawn. */
export function showSectionSoon(title: string): void {
  soon(
    () => [...document.querySelectorAll<HTMLElement>('main h2')].find(({ textContent }) => textContent === title),
    (heading) => {
      unfold(heading);
      heading.scrollIntoView({ block: 'start' });
      heading.focus({ preventScroll: true });
    },
  );
}

/** Opens the menu of a name as soon as it is drawn. */
export function openMenuSoon(name: string): void {
  soon(
    () =>
      [...document.querySelectorAll<HTMLElement>('main button[aria-controls]')].find(
        ({ textContent }) => textContent === name,
      ),
    (button) => {
      button.focus();
      if (button.getAttribute('aria-expanded') !== 'true') button.click();
    },
  );
}
