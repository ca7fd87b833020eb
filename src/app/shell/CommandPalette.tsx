import { useNavigate } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import type { MessageId } from '../../i18n/fr.ts';
import { indicators } from '../../metrics/define/indicators.ts';
import { writeView } from '../../model/address/address.ts';
import type { DestinationGroup } from '../../ui/palette/Palette.tsx';
import { useGazetteer } from '../setting/places.tsx';
import { useKnown } from '../figures/useKnown.ts';
import { useNamedViews } from '../setting/useNamedViews.ts';
import { useView } from '../address/view.ts';

const Palette = lazy(async () => ({ default: (await import('../../ui/palette/Palette.tsx')).Palette }));

/** A page one can go to. */
export interface PageTitle {
  readonly path: string;
  readonly title: MessageId;
}

interface Props {
  readonly pages: readonly PageTitle[];
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** Ctrl+K, or its button: goes to any page, city, partner, indicator or saved view. */
export function CommandPalette({ pages, isOpen, onOpen }: Props): ReactNode {
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
        <Opened pages={pages} isOpen={isOpen} onOpen={onOpen} />
      </Suspense>
    )
  );
}

function Opened({ pages, isOpen, onOpen }: Props): ReactNode {
  const { formatMessage } = useIntl();
  const navigate = useNavigate();
  const { view } = useView();
  const gazetteer = useGazetteer();
  const { cities, partners } = useKnown();
  const { views } = useNamedViews();
  const to = (path: string, query = writeView(view), hash = ''): Promise<void> =>
    navigate({ to: path, search: { query }, hash });
  const keeping = (change: Partial<typeof view.filter>): string =>
    writeView({ ...view, filter: { ...view.filter, ...change } });
  const groups: readonly DestinationGroup[] = [
    {
      name: formatMessage({ id: 'palette.pages' }),
      destinations: pages.map(({ path, title }) => ({
        id: `page ${path}`,
        label: formatMessage({ id: title }),
        go: () => void to(path),
      })),
    },
    {
      name: formatMessage({ id: 'palette.views' }),
      destinations: views.map(({ name, path, query }) => ({
        id: `view ${name}`,
        label: name,
        go: () => void to(path, query),
      })),
    },
    {
      name: formatMessage({ id: 'palette.cities' }),
      destinations: cities.map((code) => ({
        id: `city ${code}`,
        label: gazetteer?.city(code)?.name ?? code,
        go: () => void to('/territory', keeping({ cities: [code] })),
      })),
    },
    {
      name: formatMessage({ id: 'palette.partners' }),
      destinations: partners.map((partner) => ({
        id: `partner ${partner}`,
        label: partner,
        go: () => void to('/partners', keeping({ partners: [partner] })),
      })),
    },
    {
      name: formatMessage({ id: 'palette.indicators' }),
      destinations: indicators.map(({ id }) => ({
        id: `indicator ${id}`,
        label: formatMessage({ id: `indicator.${id}` }),
        go: () => void to('/method', writeView(view), `indicator-${id}`).then(() => showSoon(`indicator-${id}`)),
      })),
    },
  ].filter(({ destinations }) => destinations.length > 0);
  return <Palette groups={groups} isOpen={isOpen} onClose={() => onOpen(false)} />;
}

/** Frames within which a page that was just asked for has drawn itself. */
const PATIENCE = 120;

function showSoon(id: string, patience = PATIENCE): void {
  const element = document.getElementById(id);
  if (element !== null) element.scrollIntoView({ block: 'center' });
  else if (patience > 0) requestAnimationFrame(() => showSoon(id, patience - 1));
}
