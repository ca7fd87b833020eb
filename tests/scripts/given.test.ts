import { describe, expect, it } from 'vitest';
import { figureInWords } from '../../scripts/inspect/figureInWords.ts';
import { withGiven } from '../../scripts/commands/given.ts';
import { UsageError } from '../../scripts/commands/usage.ts';
import { createMessages } from '../../src/i18n/createMessages.ts';

describe('what a command is asked to look at', () => {
  it.each(['bogus=1', 'city=34172', 'gender=F&gender=M', 'toString=1'])(
    'is refused where %s is not read',
    async (filter) => {
      const asked = withGiven(['absent.csv'], { filter }, () => Promise.reject(new Error('was asked')));
      const last = filter.split('&').at(-1) ?? '';
      await expect(asked).rejects.toThrow(UsageError);
      await expect(asked).rejects.toThrow(`--filter: ${last} is not understood`);
    },
  );
});

describe('a figure that is not known', () => {
  it('is said so in words', () => {
    const messages = createMessages('en');
    expect(figureInWords({ state: 'undefined', because: 'duration' }, messages)).toMatch(/^not measured \(.+\)$/);
    expect(figureInWords({ state: 'undefined' }, messages)).not.toContain('undefined');
    expect(figureInWords({ state: 'withheld', reason: 'small-count' }, messages)).toMatch(/^\S+ \(.+\)$/);
  });
});
