import { parseArgs, type ParseArgsConfig } from 'node:util';

/** The command was called wrongly: exit code 2, with this message. */
export class UsageError extends Error {}

/** Reads arguments; a wrong option is a UsageError. */
export function readArgs<Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

/** A whole number of at least one, or a UsageError naming the option. */
export function readCount(option: string, text: string | undefined, fallback: number): number {
  if (text === undefined) return fallback;
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1)
    throw new UsageError(`--${option} takes a whole number of at least 1, not ${text}`);
  return value;
}
