import { type ReactNode, useState, useSyncExternalStore } from 'react';
import { useIntl } from 'react-intl';
import { Button } from '../../ui/layout/Button.tsx';
import { StateNotice } from '../../ui/layout/shell/StateNotice.tsx';
import { keptNow, loadNewest, subscribeKept } from './installed.ts';

/** On every page, when a newer version is on this machine: it is taken when the reader says so, or at the next visit. */
export function VersionNotice(): ReactNode {
  const { formatMessage } = useIntl();
  const { isNewer } = useSyncExternalStore(subscribeKept, keptNow);
  const [isPutOff, putOff] = useState(false);
  if (!isNewer || isPutOff) return null;
  return (
    <StateNotice text={formatMessage({ id: 'offline.newer' })}>
      <Button onClick={() => void loadNewest()}>{formatMessage({ id: 'page.reload' })}</Button>
      <Button onClick={() => putOff(true)}>{formatMessage({ id: 'offline.later' })}</Button>
    </StateNotice>
  );
}
