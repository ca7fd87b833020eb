import { SegmentedControl, useMantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';

const schemes = [
  { value: 'light', Icon: IconSun },
  { value: 'auto', Icon: IconDeviceDesktop },
  { value: 'dark', Icon: IconMoon },
] as const;

/** Light, dark, or as the system is. */
export function SchemeSwitch(): ReactNode {
  const messages = useIntl();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <SegmentedControl
      size="xs"
      aria-label={messages.formatMessage({ id: 'app.scheme' })}
      value={colorScheme}
      data={schemes.map(({ value, Icon }) => {
        const name = messages.formatMessage({ id: `app.scheme.${value}` });
        return {
          value,
          label: (
            <span title={name} style={{ display: 'grid', placeItems: 'center' }}>
              <Icon size={16} aria-hidden />
              <span className="visually-hidden">{name}</span>
            </span>
          ),
        };
      })}
      onChange={setColorScheme}
    />
  );
}
