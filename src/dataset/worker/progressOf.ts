import type { ImportProgress } from '../dataset.ts';
import type { GivenFile } from '../library/sources.ts';

/** Milliseconds between two tellings: a page takes tens of them to draw each, on the core that the readers want. */
const PAUSE = 200;

/** Tells a few times a second the file that was last begun, the rows read of all, and how much of them: files weigh what they take, where that is known. */
export function progressOf(
  files: readonly GivenFile[],
  tell: (progress: ImportProgress) => void,
): (file: number, rows: number, share: number) => void {
  const read = new Map<number, { readonly rows: number; readonly share: number }>();
  const weights = files.map((file) => ('blob' in file ? file.blob.size : 1));
  const begun = performance.now();
  let last = -PAUSE;
  const whole = Math.max(
    1,
    weights.reduce((a, b) => a + b, 0),
  );
  return (file, rows, own) => {
    read.set(file, { rows, share: own });
    const now = performance.now() - begun;
    if (now - last < PAUSE) return;
    last = now;
    const latest = Math.max(...read.keys());
    let [all, done] = [0, 0];
    for (const [index, each] of read) {
      all += each.rows;
      done += each.share * (weights[index] ?? 0);
    }
    const share = done / whole;
    const left = share > 0.05 ? (now * (1 - share)) / share / 1000 : null;
    tell({ file: files[latest]?.name ?? '', done: latest, files: files.length, rows: all, share, left });
  };
}
