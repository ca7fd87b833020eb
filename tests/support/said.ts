import { expect, vi } from 'vitest';

/** What a command of the command line prints; it has to end well. */
export async function said(command: Promise<number>): Promise<string> {
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((text: string) => void lines.push(text));
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(await command).toBe(0);
  log.mockRestore();
  error.mockRestore();
  return lines.join('\n');
}
