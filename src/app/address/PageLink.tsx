import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useView } from './view.ts';
import { writeView } from '../../model/address/address.ts';

interface Props {
  readonly to: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link to another page, with the same filter. */
export function PageLink({ to, className, children }: Props): ReactNode {
  const { view } = useView();
  return (
    <Link
      to={to}
      search={{ query: writeView(view) }}
      activeOptions={{ exact: true, includeSearch: false }}
      {...(className !== undefined && { className })}
    >
      {children}
    </Link>
  );
}
