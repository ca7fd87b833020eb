/** Says how many seconds a client has to wait before it asks again; `null` when it may ask now. */
export type Pace = (client: string) => number | null;

/** Clients remembered: those that asked last. */
const CLIENTS = 10_000;

/** So many questions a minute for each client, half of them at once; 0 for no limit. `now` is in milliseconds. */
export function pace(perMinute: number, now: () => number): Pace {
  if (perMinute === 0) return () => null;
  const [each, most] = [60_000 / perMinute, Math.max(1, perMinute / 2)];
  /** When the client will have asked nothing, had it been asking at its pace. */
  const even = new Map<string, number>();
  return (client) => {
    const time = now();
    const until = Math.max(even.get(client) ?? 0, time) + each;
    const late = until - time - most * each;
    even.delete(client);
    even.set(client, late > 0 ? until - each : until);
    const [oldest] = even.keys();
    if (even.size > CLIENTS && oldest !== undefined) even.delete(oldest);
    return late > 0 ? Math.ceil(late / 1000) : null;
  };
}
