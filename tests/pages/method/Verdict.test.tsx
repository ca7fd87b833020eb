import { expect, it } from 'vitest';
import { released } from '../../../src/metrics/release/released.ts';
import type { PastDefinition } from '../../../src/metrics/define/definitionHistory.ts';
import type { LinkedFigure } from '../../../src/model/address/figureLink.ts';
import type { Proof } from '../../../src/model/figure/proof.ts';
import { Verdict } from '../../../src/pages/method/Verdict.tsx';
import { oldNoShowRate } from '../../metrics/oldNoShowRate.ts';
import { render, text } from '../../ui/render.tsx';

const linked: LinkedFigure = {
  indicator: 'no-show-rate',
  definition: 'of then',
  filter: '',
  period: { from: '2019-02-15', to: '2020-02-15' },
  value: 1 / 9,
  numerator: 1,
  denominator: 9,
  digest: 'd',
  asOf: null,
};

function said(proof: Proof, past: PastDefinition | null = oldNoShowRate): readonly (string | null | undefined)[] {
  const { container } = render(<Verdict linked={linked} proof={released(proof)} past={past} />);
  const status = container.querySelector('[role=status]');
  return [status?.getAttribute('data-proof'), text(status)];
}

it('says reproduced with the old definition, and shows both figures', () => {
  expect(said({ state: 'definition-changed', now: 0.125, before: { state: 'reproduced', sameFiles: true } })).toEqual([
    'before-reproduced',
    'Reproduit avec l’ancienne définition, en vigueur jusqu’au 29 février 2020 : 11,1 %, sur les mêmes fichiers. Avec la définition d’aujourd’hui, on trouve 12,5 % ; les deux ne se comparent pas.',
  ]);
});

it('says by how much it differs with the old definition', () => {
  const before = { state: 'differs', by: 0.05, now: 0.161, because: 'files' } as const;
  const [state, words] = said({ state: 'definition-changed', now: null, before });
  expect(state).toBe('before-differs');
  expect(words).toMatch(/^Diffère de 5,0 % avec l’ancienne.*elle donne 16,1 %.*on trouve n. d. ;/);
});

it('says that the definition changed when that of then is not known', () => {
  const [state, words] = said({ state: 'definition-changed', now: 0.125, before: null }, null);
  expect(state).toBe('definition-changed');
  expect(words).toContain('ne se comparent pas');
});
