import { useNavigate, useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { writeView } from '../../model/address/address.ts';
import { NamedViews } from '../../ui/filters/NamedViews.tsx';
import { useNamedViews } from './useNamedViews.ts';
import { useView } from '../address/view.ts';

/** Saves what one looks at under a name, and goes back to it. */
export function SavedViews(): ReactNode {
  const { view } = useView();
  const navigate = useNavigate();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const { views, save, remove } = useNamedViews();
  return (
    <NamedViews
      names={views.map(({ name }) => name)}
      onSave={(name) => save({ name, path, query: writeView(view) })}
      onRemove={remove}
      onOpen={(name) => {
        const found = views.find((each) => each.name === name);
        if (found !== undefined) void navigate({ to: found.path, search: { query: found.query } });
      }}
    />
  );
}
