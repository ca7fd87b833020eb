import { expect, it } from 'vitest';
import { OpenToPrint } from '../../../../src/ui/layout/folding/OpenToPrint.tsx';
import { render } from '../../render.tsx';

it('unfolds what is folded for paper, and folds it again after', () => {
  const { container } = render(
    <OpenToPrint>
      <details />
      <details open />
    </OpenToPrint>,
  );
  const open = (): readonly boolean[] => [...container.querySelectorAll('details')].map((each) => each.open);
  window.dispatchEvent(new Event('beforeprint'));
  expect(open()).toEqual([true, true]);
  window.dispatchEvent(new Event('afterprint'));
  expect(open()).toEqual([false, true]);
});
