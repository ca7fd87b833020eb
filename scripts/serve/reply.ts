/** What goes back: JSON, its headers in small letters. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** `null` for none. */
  readonly body: string | null;
}

/** Why nothing is answered, by its class, and what to do about it. */
export const refusals = {
  unreadable: [400, 'The body is not a question: see /openapi.json.'],
  token: [401, 'Send a token: Authorization: Bearer …'],
  origin: [403, 'Pages of this origin may not ask: start with --allow-origin.'],
  nothing: [404, 'Ask /dataset, /ask, /health or /openapi.json.'],
  method: [405, 'Another method is meant for this address.'],
  large: [413, 'The question is too large.'],
  type: [415, 'Send application/json.'],
  host: [421, 'This name is not served here: start with --allow-host.'],
  busy: [429, 'Too much is asked at once: ask again in a moment.'],
  often: [429, 'This client asks too often: ask again when told.'],
  failed: [500, 'The program is wrong: tell who keeps it.'],
  engine: [503, 'The database does not answer: ask again in a moment.'],
  deadline: [503, 'The answer takes too long: ask again in a moment, or for less.'],
} as const satisfies Record<string, readonly [number, string]>;

export type Refusal = keyof typeof refusals;

/** Seconds after which to ask again. */
const AGAIN: Partial<Record<Refusal, string>> = { busy: '1', engine: '5', deadline: '10' };

/** `later` is in how many seconds to ask again, where it is known. */
export function refuse(error: Refusal, detail?: string, later?: number): Reply {
  const [status, message] = refusals[error];
  const again = later === undefined ? AGAIN[error] : String(later);
  return {
    status,
    headers: {
      ...(again !== undefined && { 'retry-after': again }),
      ...(error === 'token' && { 'www-authenticate': 'Bearer' }),
    },
    body: JSON.stringify({ error, message, ...(detail !== undefined && { detail }) }),
  };
}
