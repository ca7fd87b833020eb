import { describe, expect, it } from 'vitest';
import { readPlace, writePlace } from '../../../src/app/route/place.ts';

describe('a place of the address', () => {
  it('is a path, a query and an anchor', () => {
    expect(readPlace('/method?from=2019-01-01#indicator-people')).toEqual({
      path: '/method',
      query: 'from=2019-01-01',
      anchor: 'indicator-people',
    });
  });

  it('is the first page where nothing is written', () => {
    expect(readPlace('')).toEqual({ path: '/', query: '', anchor: '' });
  });

  it('takes no slash at its end for another page', () => {
    expect(readPlace('/data/?lang=en').path).toBe('/data');
  });

  it('keeps the query as written, so that what is not understood can be told', () => {
    expect(writePlace(readPlace('/?gender=Q&themes=a%2Cb'))).toBe('/?gender=Q&themes=a%2Cb');
  });

  it('leaves no lone question mark', () => {
    expect(writePlace(readPlace('/data?'))).toBe('/data');
  });

  it('reads what is not encoded well as it stands', () => {
    expect(readPlace('/100%').path).toBe('/100%');
  });
});
