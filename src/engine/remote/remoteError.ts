/**
 * Why a dataset elsewhere does not answer: it cannot be reached, or is too busy; it wants a token; its data or its definitions are others than those that the
 * page began with; it answers what is no answer.
 */
export type RemoteKind = 'network' | 'busy' | 'token' | 'changed' | 'meaning' | 'answer';

export class RemoteError extends Error {
  readonly kind: RemoteKind;

  constructor(kind: RemoteKind, cause?: unknown) {
    super(`remote: ${kind}`, { cause });
    this.kind = kind;
  }
}
