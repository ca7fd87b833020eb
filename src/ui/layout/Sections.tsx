import { createContext, type ReactNode, useCallback, useContext, useLayoutEffect, useState } from 'react';

interface Anchor {
  readonly title: string;
  readonly heading: HTMLElement;
}

type Register = (anchor: Anchor) => () => void;

const RegisterContext = createContext<Register | null>(null);
const AnchorsContext = createContext<readonly Anchor[]>([]);

/** Knows the sections of the page below, in the order of the page. */
export function SectionsProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [anchors, setAnchors] = useState<readonly Anchor[]>([]);
  const register = useCallback((anchor: Anchor) => {
    setAnchors((before) => [...before, anchor].toSorted(inOrderOfPage));
    return () => setAnchors((before) => before.filter((each) => each !== anchor));
  }, []);
  return (
    <RegisterContext value={register}>
      <AnchorsContext value={anchors}>{children}</AnchorsContext>
    </RegisterContext>
  );
}

function inOrderOfPage(one: Anchor, other: Anchor): number {
  return one.heading.compareDocumentPosition(other.heading) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** Makes a section known under its title, while its heading is on the page. */
export function useSectionAnchor(title: string, heading: { readonly current: HTMLElement | null }): void {
  const register = useContext(RegisterContext);
  useLayoutEffect(() => {
    const element = heading.current;
    return register === null || element === null ? undefined : register({ title, heading: element });
  }, [register, title, heading]);
}

/** The sections of the page, in its order. */
export function useSections(): readonly Anchor[] {
  return useContext(AnchorsContext);
}
