import type { Asking } from '../../../scripts/serve/service.ts';

/** A question as it is sent: a text as it is, else as JSON. */
export const post = (body: unknown, other: Partial<Asking> = {}): Asking => ({
  method: 'POST',
  path: '/ask',
  type: 'application/json',
  body: typeof body === 'string' ? body : JSON.stringify(body),
  ...other,
});
