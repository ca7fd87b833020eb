import { QueryClient } from '@tanstack/react-query';

const FIVE_MINUTES = 300_000;

/** Everything asked is on this machine or beside the page, and never changes under its key. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { networkMode: 'always', staleTime: Infinity, gcTime: FIVE_MINUTES, retry: false } },
  });
}
