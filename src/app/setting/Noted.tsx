import type { ReactNode } from 'react';
import { NotesProvider } from '../../ui/figure/Notes.tsx';
import { useNotes } from './useNotes.ts';

/** Lets the figures below say what is noted of them. */
export function Noted({ children }: { readonly children: ReactNode }): ReactNode {
  return <NotesProvider value={useNotes()}>{children}</NotesProvider>;
}
