import { createTheme, MantineProvider } from '@mantine/core';
import { Spotlight, spotlight, type SpotlightActionGroupData } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useEffect } from 'react';
import { useIntl } from 'react-intl';
import { finds } from '../../i18n/finds.ts';
import { usePainted } from '../theme/scheme.ts';
import './palette.css';

const theme = createTheme({
  fontFamily: "'Inter Variable', system-ui, -apple-system, 'Segoe UI', sans-serif",
  // Shade 6, the default, fails the AA contrast on filled buttons.
  primaryShade: { light: 8, dark: 8 },
  primaryColor: 'teal',
  defaultRadius: 'md',
});

/** Somewhere one can go. */
export interface Destination {
  readonly id: string;
  readonly label: string;
  /** Said of it; nothing is found by it. */
  readonly detail?: string;
  /** Other words it is found by. */
  readonly also?: string;
  readonly go: () => void;
}

export interface DestinationGroup {
  readonly name: string;
  readonly destinations: readonly Destination[];
}

interface Props {
  readonly groups: readonly DestinationGroup[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** What is looked for. */
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** Shown at once, over all groups. */
const MOST = 24;

/** Every page, city, partner, indicator with its figure, action and saved view, found by a few letters whatever their accents. */
export function Palette({ groups, isOpen, onClose, query, onQuery }: Props): ReactNode {
  const { formatMessage } = useIntl();
  useEffect(() => {
    if (isOpen) spotlight.open();
    else spotlight.close();
  }, [isOpen]);
  const actions = groups.map(({ name, destinations }): SpotlightActionGroupData => ({
    group: name,
    actions: destinations.map(({ id, label, detail, also, go }) => ({
      id,
      label,
      onClick: go,
      ...(detail !== undefined && { description: detail }),
      ...(also !== undefined && { keywords: also }),
    })),
  }));
  return (
    <MantineProvider theme={theme} forceColorScheme={usePainted()}>
      <Spotlight
        actions={actions}
        query={query}
        onQueryChange={onQuery}
        attributes={{ content: { 'aria-label': formatMessage({ id: 'palette.open' }) } }}
        overlayProps={{ blur: 0, backgroundOpacity: 0.45 }}
        onSpotlightClose={onClose}
        shortcut={null}
        limit={MOST}
        scrollable
        maxHeight={420}
        transitionProps={{ duration: 0 }}
        nothingFound={formatMessage({ id: 'palette.nothing' })}
        filter={(query, all) => {
          return all.flatMap((group) => {
            if (!('actions' in group)) return [];
            const found = group.actions.filter(({ label = '', keywords = '' }) =>
              finds(query, `${label} ${String(keywords)}`),
            );
            return found.length === 0 ? [] : [{ ...group, actions: found }];
          });
        }}
        searchProps={{
          onKeyDown: goToFirst,
          leftSection: <IconSearch size={18} aria-hidden="true" />,
          placeholder: formatMessage({ id: 'palette.search' }),
          'aria-label': formatMessage({ id: 'palette.search' }),
        }}
      />
    </MantineProvider>
  );
}

/** Destinations that arrive while one writes leave none selected (@mantine/spotlight): Enter then goes to the first. */
function goToFirst(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || document.querySelector('.mantine-Spotlight-action[data-selected]') !== null) return;
  document.querySelector<HTMLElement>('.mantine-Spotlight-action')?.click();
}
