/** The world failed: the engine did not start, did not answer in time, was lost, ran out of memory, or refused the statement. */
export class EngineError extends Error {
  constructor(
    readonly kind: 'start' | 'deadline' | 'lost' | 'memory' | 'query' | 'closed',
    message: string,
    cause?: unknown,
  ) {
    super(message, { cause });
    this.name = 'EngineError';
  }
}

const refusal =
  /^(Parser|Binder|Catalog|Conversion|Invalid Input|Out of Range|Permission|IO|Constraint|Transaction|TransactionContext|Dependency|Not implemented|Invalid) (Error|Configuration)/i;

/** What an error says of the engine: it refused a statement and lives, it lacks memory and lives, or it can no longer be trusted. */
export function verdict(error: unknown): 'query' | 'memory' | 'lost' {
  if (error instanceof TypeError && error.message.startsWith('column ')) return 'query';
  const message = messageOf(error);
  if (/out of memory/i.test(message)) return 'memory';
  return refusal.test(message) ? 'query' : 'lost';
}

const asJson = /^\{"exception_type":"([^"]+)","exception_message":("(?:[^"\\]|\\.)*")/;

/** What an error says, in the words of DuckDB, which its build for browsers may hand over as JSON. */
export function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const [, type = '', said = '""'] = asJson.exec(message) ?? [];
  return type === '' ? message : `${type} Error: ${JSON.parse(said) as string}`;
}
