import { describe, expect, it } from 'vitest';
import { withDays } from '../../../src/model/address/settled.ts';

const year = { from: '2022-09-01', to: '2023-09-01' };

describe('an address without a day', () => {
  it('is given those of a period, and keeps what else it says', () => {
    expect(withDays('', year)).toBe('from=2022-09-01&to=2023-09-01');
    expect(withDays('gender=F&lang=en', year)).toBe('from=2022-09-01&to=2023-09-01&gender=F&lang=en');
  });

  it('keeps what was not understood, so that it can be told', () => {
    expect(withDays('utm_source=lettre&gender=F', year)).toBe(
      'utm_source=lettre&gender=F&from=2022-09-01&to=2023-09-01',
    );
    expect(withDays('gender=Q', year)).toBe('gender=Q&from=2022-09-01&to=2023-09-01');
  });

  it('is left alone where it says a day, even half a period or one that is none', () => {
    expect(withDays('from=2020-01-01', year)).toBeNull();
    expect(withDays('to=2020-01-01&foreign=1', year)).toBeNull();
    expect(withDays('from=hier', year)).toBeNull();
    expect(withDays('from=2021-01-01&to=2020-01-01', year)).toBeNull();
  });
});
