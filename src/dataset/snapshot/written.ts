import { bodyAt, HEADER, MAGIC, VERSION } from './format.ts';
import type { Manifest, SnapshotFacts } from './manifest.ts';
import { xxHash32 } from './xxHash32.ts';

/** A snapshot of what its manifest tells, its columns of so many bytes put after it by `fill`. */
export function written(
  told: {
    readonly facts: SnapshotFacts;
    readonly domains: Readonly<Record<string, readonly string[]>>;
    readonly tables: Manifest['tables'];
  },
  columns: number,
  fill: (body: Uint8Array) => void,
): Uint8Array<ArrayBuffer> {
  const manifest = new TextEncoder().encode(JSON.stringify(told));
  const body = bodyAt(manifest.length);
  const whole = new Uint8Array(body + columns);
  whole.set(MAGIC);
  whole.set(manifest, HEADER);
  fill(whole.subarray(body));
  const header = new DataView(whole.buffer);
  [VERSION, manifest.length, xxHash32(manifest), columns].forEach((value, index) =>
    header.setUint32(MAGIC.length + index * 4, value, true),
  );
  header.setUint32(HEADER - 4, xxHash32(whole.subarray(0, HEADER - 4)), true);
  return whole;
}
