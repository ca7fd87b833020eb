export type Cause = Unsigned | 'away' | 'token' | 'reader' | 'engine' | 'network' | 'memory' | 'version' | 'program';

const unsigned = ['unsigned', 'other-key', 'tampered', 'older'] as const;
type Unsigned = (typeof unsigned)[number];

/** What made an import or a load fail, in words that a message exists for: what a library or the browser says of it is in no keeper's language. */
export function causeOf(message: string): Cause {
  const found = unsigned.find((each) => message === `published/signature.json: ${each}`);
  if (found !== undefined) return found;
  if (message === 'remote: token') return 'token';
  if (/^remote: (network|busy)/.test(message)) return 'away';
  if (message.startsWith('remote:')) return 'version';
  if (/worker (not-started|lost|silent)|the reader could not/i.test(message)) return 'reader';
  if (/engine did not start|engine worker failed|webassembly|wasm/i.test(message)) return 'engine';
  if (/memory|allocation|array length|too large/i.test(message)) return 'memory';
  if (/sha-256|manifest|schema|invalid type/i.test(message) && !/: \d{3}$/.test(message)) return 'version';
  if (/fetch|network|load failed|: \d{3}$|could not be loaded/i.test(message)) return 'network';
  return 'program';
}
