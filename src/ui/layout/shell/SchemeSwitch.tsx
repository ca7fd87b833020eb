import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { chooseScheme, useScheme } from '../../theme/scheme.ts';
import { Switch } from './Switch.tsx';

const schemes = [
  { value: 'light', Icon: IconSun },
  { value: 'auto', Icon: IconDeviceDesktop },
  { value: 'dark', Icon: IconMoon },
] as const;

/** Light, dark, or as the system is. */
export function SchemeSwitch(): ReactNode {
  const { formatMessage } = useIntl();
  return (
    <Switch
      name={formatMessage({ id: 'app.scheme' })}
      value={useScheme()}
      choices={schemes.map(({ value, Icon }) => {
        const name = formatMessage({ id: `app.scheme.${value}` });
        return {
          value,
          label: (
            <span title={name}>
              <Icon size={16} aria-hidden />
              <span className="visually-hidden">{name}</span>
            </span>
          ),
        };
      })}
      onChange={chooseScheme}
    />
  );
}
