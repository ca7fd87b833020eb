import { afterEach, expect, it, vi } from 'vitest';
import { AHEAD, bytesAt } from '../../src/dataset/ahead.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const address = new URL('http://bilan.example/demo/demonstration.bilan');
const bytes = (...values: readonly number[]): ArrayBuffer => Uint8Array.from(values).buffer;

it('takes what was asked for ahead once, and then asks for it', async () => {
  vi.stubGlobal(AHEAD, { [address.href]: Promise.resolve(bytes(1)) });
  vi.stubGlobal('fetch', async () => new Response(bytes(2)));
  expect(await bytesAt(address)).toEqual(bytes(1));
  expect(await bytesAt(address)).toEqual(bytes(2));
});

it('asks for what could not be had ahead, and names it when it cannot be had at all', async () => {
  vi.stubGlobal(AHEAD, { [address.href]: Promise.resolve(null) });
  vi.stubGlobal('fetch', async () => new Response(null, { status: 404 }));
  await expect(bytesAt(address)).rejects.toThrow('/demo/demonstration.bilan: 404');
});
