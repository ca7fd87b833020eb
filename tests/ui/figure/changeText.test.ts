import { describe, expect, it } from 'vitest';
import { createMessages } from '../../../src/i18n/createMessages.ts';
import type { Figure } from '../../../src/model/figure/figure.ts';
import { released } from '../../../src/metrics/release/released.ts';
import type { Released } from '../../../src/model/figure/released.ts';
import { changeText } from '../../../src/ui/figure/changeText.ts';
import { count, share } from '../compare/figures.ts';

describe('a change in words', () => {
  const say = (
    now: Released<Figure>,
    before: Released<Figure>,
    unit: 'people' | 'sessions' | 'share' | 'per-person',
  ): string => (changeText({ now, before }, unit, createMessages('fr')) ?? '').replace(/\s/g, ' ');
  const perPerson = (value: number) =>
    released({ state: 'shown', value, numerator: value * 10, denominator: 10, unknown: 0 } as const);

  it.each([
    ['a count', count(26_040), count(30_120), 'people', '−13,5 % (avant : 30 120)'],
    ['a share', share(118, 1000), share(115, 1000), 'share', '+0,3 point (avant : 11,5 %)'],
    ['a share by two points or more', share(540, 1000), share(560, 1000), 'share', '−2,0 points (avant : 56,0 %)'],
    ['a few', count(8), count(7), 'sessions', '+1 (avant : 7)'],
    ['a few that were many', count(12), count(400), 'sessions', '−388 (avant : 400)'],
    ['a mean', perPerson(1.84), perPerson(2), 'per-person', '−8,0 % (avant : 2,00)'],
    ['so little that it rounds to zero', count(99_999), count(100_000), 'people', '−1 (avant : 100 000)'],
    ['nothing', count(51), count(51), 'people', 'Inchangé'],
    ['nothing at all', count(0), count(0), 'people', 'Inchangé'],
    ['what was not there', count(51), count(0), 'people', 'Rien dans la période comparée'],
  ] as const)('of %s', (_, now, before, unit, words) => {
    expect(say(now, before, unit)).toBe(words);
  });

  it('is part of a sentence', () => {
    const french = createMessages('fr');
    const said = (now: Released<Figure>, before: Released<Figure>): string =>
      (changeText({ now, before }, 'people', french, 'change.said') ?? '').replace(/\s/g, ' ');
    expect(said(count(26_040), count(30_120))).toBe('soit 13,5 % de moins (avant : 30 120)');
    expect(said(count(8), count(7))).toBe('soit 1 de plus (avant : 7)');
    expect(said(count(51), count(51))).toBe('Inchangé');
  });

  it('never contradicts the shares beside it', () => {
    // 4.06 % and 4.02 %: shown as 4.1 % and 4.0 %, which are not 0.0 apart.
    expect(say(share(406, 10_000), share(402, 10_000), 'share')).toBe('+0,04 point (avant : 4,02 %)');
  });

  it('is not told when a figure is not shown, and never from nothing', () => {
    const messages = createMessages('fr');
    const withheld: Figure = { state: 'withheld', reason: 'small-count' };
    expect(changeText({ now: withheld, before: count(5) }, 'people', messages)).toBeNull();
    expect(changeText({ now: count(5), before: withheld }, 'people', messages)).toBeNull();
    expect(say(count(5), { state: 'undefined' }, 'people')).toBe('Rien dans la période comparée');
  });

  it('is not told of new people against a period where everybody was new', () => {
    const change = { now: count(19_500), before: count(30_120), isAllNew: true };
    expect(changeText(change, 'people', createMessages('fr'))).toContain('toutes les personnes sont nouvelles');
  });
});
