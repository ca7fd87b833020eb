import { type ComponentProps, type ReactNode, Suspense, useEffect, useEffectEvent, useState } from 'react';
import { lazily } from '../code/lazily.tsx';

const Destinations = lazily(async () => (await import('./Destinations.tsx')).Destinations);

/** Ctrl+K, or its button: goes to any page, city, partner, indicator or saved view. */
export function CommandPalette({
  pages,
  isOpen,
  onOpen,
}: Pick<ComponentProps<typeof Destinations>, 'pages' | 'isOpen' | 'onOpen'>): ReactNode {
  // Its code comes when it is first asked for.
  const [isAsked, setAsked] = useState(false);
  if (isOpen && !isAsked) setAsked(true);
  const [query, setQuery] = useState('');
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      onOpen(true);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [onOpen]);
  const write = useEffectEvent((event: KeyboardEvent) => {
    if (event.target instanceof Element && event.target.closest('[role="dialog"]') !== null) return;
    if (event.key === 'Escape') {
      setQuery('');
      onOpen(false);
    }
    if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    setQuery((before) => before + event.key);
  });
  // What one writes before it is drawn is for it.
  useEffect(() => {
    if (!isOpen) return undefined;
    document.addEventListener('keydown', write);
    return () => document.removeEventListener('keydown', write);
  }, [isOpen]);
  return (
    isAsked && (
      <Suspense>
        <Destinations pages={pages} isOpen={isOpen} onOpen={onOpen} query={query} onQuery={setQuery} />
      </Suspense>
    )
  );
}
