import { describe, expect, it } from 'vitest';
import { sameBytes } from '../../src/offline/sameBytes.ts';
import { sha256 } from '../../src/model/dataset/sha256.ts';

const bytes = new TextEncoder().encode('export {};');
const digest = (await sha256(bytes)).slice(0, 16);

describe('what is kept of what a host answers', () => {
  it('keeps the file that was built, whatever its headers say of its size', async () => {
    const answer = new Response(bytes, { headers: { 'content-type': 'text/javascript', 'content-length': '4' } });
    const kept = await sameBytes(answer, digest);
    expect(await kept?.text()).toBe('export {};');
    expect(kept?.headers.get('content-type')).toBe('text/javascript');
    expect(kept?.headers.get('content-length')).toBeNull();
  });

  it('keeps no page in the place of a file, no file cut, no error and nothing unknown', async () => {
    expect(await sameBytes(new Response('<!doctype html>'), digest)).toBeNull();
    expect(await sameBytes(new Response(bytes.slice(0, 4)), digest)).toBeNull();
    expect(await sameBytes(new Response(bytes, { status: 404 }), digest)).toBeNull();
    expect(await sameBytes(new Response(bytes), undefined)).toBeNull();
    expect(await sameBytes(new Response(bytes), '')).toBeNull();
  });
});
