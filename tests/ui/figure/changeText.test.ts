import { describe, expect, it } from 'vitest';
import { changeOf } from '../../../src/ui/figure/changeText.ts';
import { count, share } from '../compare/figures.ts';

describe('a change', () => {
  it('is in % for a count, in points for a share', () => {
    expect(changeOf(count(26_040), count(30_120), 'people')).toBe(-13.5);
    expect(changeOf(share(118, 1000), share(115, 1000), 'share')).toBe(0.3);
  });
  it('is never infinite: from nothing there is none', () => {
    expect(changeOf(count(5), count(0), 'people')).toBeNull();
    expect(changeOf(count(5), { state: 'undefined' }, 'people')).toBeNull();
    expect(changeOf({ state: 'withheld', reason: 'small-count' }, count(5), 'people')).toBeNull();
  });
  it('is plain zero when it rounds to it', () => {
    expect(Object.is(changeOf(count(99_999), count(100_000), 'people'), 0)).toBe(true);
  });
});
