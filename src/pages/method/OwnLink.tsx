import { IconLink } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import styles from './MethodPage.module.css';

/** Where each part of the page is: its address, from its anchor. */
export type HrefOf = (anchor: string) => string;

interface Props {
  readonly name: string;
  readonly href: string;
}

/** The link to one entry, to be copied or followed. */
export function OwnLink({ name, href }: Props): ReactNode {
  const label = useIntl().formatMessage({ id: 'method.link' }, { name });
  return (
    <a className={styles['own']} href={href} aria-label={label} title={label} data-unpictured>
      <IconLink size={16} aria-hidden="true" />
    </a>
  );
}
