import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import styles from './DropZone.module.css';

/** Files dropped anywhere on the page; while files hover over it, says what dropping them does. */
export function DropZone({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }): ReactNode {
  const [isOver, setIsOver] = useState(false);
  const give = useEffectEvent(onFiles);
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    // Entering a child fires before leaving its parent: count both to know when the pointer has left the page.
    let depth = 0;
    const follow = (change: number) => (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      depth = Math.max(0, depth + change);
      setIsOver(depth > 0);
    };
    const over = (event: DragEvent): void => {
      if (holdsFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      depth = 0;
      setIsOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) give(files);
    };
    window.addEventListener('dragenter', follow(1), { signal });
    window.addEventListener('dragleave', follow(-1), { signal });
    window.addEventListener('dragover', over, { signal });
    window.addEventListener('drop', drop, { signal });
    return () => listening.abort();
  }, []);
  if (!isOver) return null;
  return (
    <div className={styles['over']} role="status">
      <p>
        <FormattedMessage id="app.drop" />
      </p>
    </div>
  );
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
