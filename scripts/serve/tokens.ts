import { createHash, timingSafeEqual } from 'node:crypto';
import { readSecret } from '../commands/secretFile.ts';
import { UsageError } from '../commands/usage.ts';

/** Whom an answer is for: a keeper sees exact figures, a reader what the public may. */
export type Role = 'keeper' | 'reader';

/** Who asks, by what the `Authorization` header says; `null` for nobody known. */
export type RoleOf = (authorization: string | undefined) => Role | null;

const LEAST = 32;

/** Without tokens, whoever reaches the address is a reader. */
export const everybodyReads: RoleOf = () => 'reader';

/** Reads a file of tokens, a line for each: `keeper` or `reader`, then at least 32 letters or digits. Nobody else may read it. */
export async function readTokens(path: string): Promise<RoleOf> {
  return roleByToken(parseTokens(await readSecret('tokens', path)));
}

/** Throws a UsageError that names the line, never the token. */
export function parseTokens(text: string): readonly (readonly [Role, string])[] {
  const tokens = text.split('\n').flatMap((line, index): readonly (readonly [Role, string])[] => {
    if (/^\s*(#|$)/.test(line)) return [];
    const [, role, token = ''] = /^(keeper|reader) +([\w.~+/=-]+)\s*$/.exec(line) ?? [];
    if ((role !== 'keeper' && role !== 'reader') || token.length < LEAST)
      throw new UsageError(
        `--tokens: line ${index + 1}: write keeper or reader, a space, and at least ${LEAST} letters`,
      );
    return [[role, token]];
  });
  if (tokens.length === 0) throw new UsageError('--tokens: there is none in the file');
  return tokens;
}

/** Compares digests, every one of them, so that the time taken tells of no token. */
export function roleByToken(tokens: readonly (readonly [Role, string])[]): RoleOf {
  const known = tokens.map(([role, token]) => [role, digestOf(token)] as const);
  return (authorization = '') => {
    const given = digestOf(/^Bearer (\S+)$/i.exec(authorization)?.[1] ?? '');
    return known.filter(([, digest]) => timingSafeEqual(digest, given))[0]?.[0] ?? null;
  };
}

function digestOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
