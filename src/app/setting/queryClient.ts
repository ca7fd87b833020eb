import { notifyManager, QueryClient } from '@tanstack/react-query';

const FIVE_MINUTES = 300_000;

/** Everything asked is on this machine or beside the page, and never changes under its key. */
export function createQueryClient(): QueryClient {
  notifyManager.setScheduler(inOneTick());
  return new QueryClient({
    defaultOptions: { queries: { networkMode: 'always', staleTime: Infinity, gcTime: FIVE_MINUTES, retry: false } },
  });
}

/** Answers that come together, for they were asked in one call, are told in one tick and drawn once; each would be told in a tick of its own, and drawn after the other. */
function inOneTick(): (tell: () => void) => void {
  let waiting: (() => void)[] = [];
  const tellAll = (): void => {
    const all = waiting;
    waiting = [];
    for (const tell of all) tell();
  };
  return (tell) => {
    if (waiting.length === 0) setTimeout(tellAll);
    waiting.push(tell);
  };
}
