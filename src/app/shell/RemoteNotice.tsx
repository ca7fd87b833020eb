import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useSyncExternalStore } from 'react';
import { useIntl } from 'react-intl';
import type { Remote } from '../../engine/remote/remote.ts';
import { StateNotice } from '../../ui/layout/shell/StateNotice.tsx';

/** Milliseconds between two looks at a dataset that is away. */
const PAUSE = 15_000;

interface Props {
  readonly remote: Remote;
}

/** On every page, while a dataset elsewhere does not answer: since when, and that it is looked for. What failed meanwhile is asked again when it is back. */
export function RemoteNotice({ remote }: Props): ReactNode {
  const { formatMessage, formatDate, formatTime } = useIntl();
  const client = useQueryClient();
  const { isReached, at } = useSyncExternalStore(remote.subscribe, remote.reached);
  useEffect(() => {
    if (isReached) return undefined;
    let isLooking = false;
    const look = async (): Promise<void> => {
      if (isLooking) return;
      isLooking = true;
      const isBack = await remote.manifest().then(
        () => true,
        () => false,
      );
      isLooking = false;
      if (isBack) await client.refetchQueries({ predicate: ({ state }) => state.status === 'error' });
    };
    const begin = (): void => void look();
    const timer = setInterval(begin, PAUSE);
    window.addEventListener('online', begin);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', begin);
    };
  }, [isReached, remote, client]);
  if (isReached) return null;
  const { host } = new URL(remote.address);
  return (
    <StateNotice
      text={formatMessage(
        { id: at === null ? 'cause.away' : 'remote.lost' },
        { host, date: formatDate(at ?? 0, { dateStyle: 'long' }), time: formatTime(at ?? 0) },
      )}
    />
  );
}
