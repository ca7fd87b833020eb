import { type ComponentProps, type ReactNode, Suspense, useEffect, useState } from 'react';
import { lazily } from '../code/lazily.tsx';

const Destinations = lazily(async () => (await import('./Destinations.tsx')).Destinations);

/** Ctrl+K, or its button: goes to any page, city, partner, indicator or saved view. */
export function CommandPalette({ pages, isOpen, onOpen }: ComponentProps<typeof Destinations>): ReactNode {
  // Its code comes when it is first asked for.
  const [isAsked, setAsked] = useState(false);
  if (isOpen && !isAsked) setAsked(true);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      onOpen(true);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [onOpen]);
  return (
    isAsked && (
      <Suspense>
        <Destinations pages={pages} isOpen={isOpen} onOpen={onOpen} />
      </Suspense>
    )
  );
}
