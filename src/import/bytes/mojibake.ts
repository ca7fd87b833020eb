import type { Repair } from '../../model/dataset/report.ts';
import { encodeWindows1252 } from './windows1252.ts';

/** Letters with accents and typographic signs as they look once UTF-8 was read as windows-1252: « Ã© », « â€™ ». */
const suspect = /Ã[\u0080-\u00bf\u0152-\u203a]|â€|Å“/;
const runs = /[\u0080-\uffff]{2,}/g;
const words = /[^\s;,|"]+/g;
const EXAMPLES = 5;

/** Text whose accents were encoded twice, set right; `null` for a text that has no such thing. What is not UTF-8 read wrong stays as it is. */
export function repairDoubleEncoding(text: string): string | null {
  if (!suspect.test(text)) return null;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const repaired = text.replace(runs, (run) => {
    const bytes = encodeWindows1252(run);
    if (bytes === null) return run;
    try {
      return decoder.decode(bytes);
    } catch {
      return run; // these characters were meant
    }
  });
  return repaired === text ? null : repaired;
}

/** A few words of a text before and after the repair, each once. */
export function repairsOf(text: string): readonly Repair[] {
  const found = new Map<string, string>();
  for (const [before] of text.matchAll(words)) {
    const after = repairDoubleEncoding(before);
    if (after !== null) found.set(before, after);
    if (found.size === EXAMPLES) break;
  }
  return [...found].map(([before, after]) => ({ before, after }));
}
