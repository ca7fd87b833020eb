import { describe, expect, it } from 'vitest';
import { policy, policyOf } from '../../../scripts/build/contentSecurityPolicy.ts';
import { programme } from '../../metrics/fixture.ts';

describe('the policy of the page', () => {
  it('lets it ask the one origin where its dataset is, and no other', () => {
    expect(policyOf(programme)).toBe(policy);
    const elsewhere = policyOf({ ...programme, remote: 'https://bilan.example.org:8443/served/' });
    expect(elsewhere.split('; ').filter((part) => !policy.split('; ').includes(part))).toEqual([
      "connect-src 'self' blob: https://bilan.example.org:8443",
    ]);
  });

  it.each(['http://bilan.example.org', 'http://localhost.example.org/', 'bilan.example.org', 'javascript:0'])(
    'is written for no address that others could listen to: %s',
    (remote) => {
      expect(() => policyOf({ ...programme, remote })).toThrow('remote');
    },
  );
});
