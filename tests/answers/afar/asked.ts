import type { AskedAfar } from '../../../src/answers/afar/question.ts';
import { overviewRequests } from '../../../src/metrics/ask/requests/overview.ts';
import { type Scope } from '../../../src/model/address/filter.ts';
import { wholeRegion } from '../../../src/press/claims/base.ts';

const year = { from: '2019-02-15', to: '2020-02-15' };

/** A question for each thing that can be asked from afar, of a scope; what the public may ask when the scope is one of its own. */
export function everythingAsked(scope: Scope): readonly AskedAfar[] {
  const all: readonly (readonly [string, ...unknown[]])[] = [
    ['anniversary'],
    ['circles', 'month'],
    ['claim words'],
    ['claims', [{ indicator: 'people', by: 'gender', base: wholeRegion }]],
    ['cohort', 90, 'gender', '2020-02-15'],
    ['coming'],
    ['cross', 'gender', 'age'],
    ['curves'],
    ['draft'],
    ['figures', overviewRequests, [], false],
    ['figures', [{ indicator: 'people', by: 'theme' }], [{ ...scope, period: year }], true],
    ['period-pathway'],
    ['habits'],
    ['known'],
    ['moved', { ...scope, period: year }],
    ['opportunities'],
    ['overlap', ['34172', '30189']],
    ['partner-trends'],
    [
      'proof',
      {
        indicator: 'people',
        definition: 'x',
        filter: '',
        period: scope.period,
        value: 3,
        numerator: 3,
        denominator: null,
        digest: 'd',
        asOf: null,
      },
    ],
    ['press'],
    ['session-days'],
    ['standings', [], '2020-02-15'],
    ['time-to-next', '2020-02-15'],
    ['tour'],
    ['vintage', [year]],
    ['years', [year]],
  ];
  return all.map(([name, ...asked]) => ({ name, scope, asked }));
}
