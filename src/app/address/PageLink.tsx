import type { ReactNode } from 'react';
import { writeView } from '../../model/address/address.ts';
import { useGo, useHref, usePlace } from '../route/Routed.tsx';
import { useView } from './view.ts';

interface Props {
  readonly to: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link to another page, with the same filter. */
export function PageLink({ to, className, children }: Props): ReactNode {
  const { view } = useView();
  const here = usePlace();
  const go = useGo();
  const hrefOf = useHref();
  const place = { path: to, query: writeView(view), anchor: '' };
  return (
    <a
      href={hrefOf(place)}
      {...(here.path === to && { 'aria-current': 'page' })}
      {...(className !== undefined && { className })}
      onClick={(event) => {
        // Another tab or window, or a copy on disk, is the browser's business.
        const isOwn = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
        if (!isOwn || event.defaultPrevented) return;
        event.preventDefault();
        go(place);
      }}
    >
      {children}
    </a>
  );
}
