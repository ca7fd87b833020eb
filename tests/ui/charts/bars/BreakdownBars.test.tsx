import { expect, it } from 'vitest';
import { BreakdownBars } from '../../../../src/ui/charts/bars/BreakdownBars.tsx';
import { byCity, count } from '../../compare/figures.ts';
import { render, text } from '../../render.tsx';

it('never leaves out how many did not say where they live', () => {
  const towns = Array.from({ length: 20 }, (_, index) => [String(34_001 + index), count(100 - index)] as const);
  const measured = { ...byCity('people', 'people', [...towns, ['unknown', count(19_386)]]), by: 'home-city' } as const;
  const { container } = render(
    <BreakdownBars
      title="Commune de domicile"
      answer={{ state: 'ready', value: measured }}
      label={(key) => (key === 'unknown' ? 'non renseigné' : key)}
    />,
  );
  expect(text(container.querySelector('[role="img"]'))).toContain('non renseigné19 386');
  expect(text(container.querySelector('figcaption'))).toContain('sur 20');
});
