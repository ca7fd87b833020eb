import { describe, expect, it } from 'vitest';
import { changesOf, definitionHistory, definitionThen } from '../../../src/metrics/define/definitionHistory.ts';
import { definitionKey } from '../../../src/metrics/define/definitionKey.ts';
import { oldNoShowRate } from '../oldNoShowRate.ts';

const older = { ...oldNoShowRate, since: '2019-06-01' };

describe('the definitions of before', () => {
  it('are told by indicator, the newest change first', () => {
    expect(changesOf('no-show-rate', [older, oldNoShowRate])).toEqual([oldNoShowRate, older]);
    expect(changesOf('people', [oldNoShowRate])).toEqual([]);
  });

  it('are found by the key that a link carries', () => {
    const definition = definitionKey(oldNoShowRate.was);
    expect(definition).toBe('rows of visit where presence = no_show / rows of visit');
    expect(definitionThen({ indicator: 'no-show-rate', definition }, [oldNoShowRate])).toBe(oldNoShowRate);
    expect(definitionThen({ indicator: 'people', definition }, [oldNoShowRate])).toBeNull();
    expect(definitionThen({ indicator: 'no-show-rate', definition: 'another' }, [oldNoShowRate])).toBeNull();
  });

  it('are not looked for when the definition is that of now', () => {
    const definition = definitionKey('no-show-rate');
    expect(definitionThen({ indicator: 'no-show-rate', definition }, [oldNoShowRate])).toBeNull();
  });

  it('each differ from that of now, or a link could not tell which it means', () => {
    expect(definitionHistory.filter(({ was }) => definitionKey(was) === definitionKey(was.id))).toEqual([]);
  });
});
