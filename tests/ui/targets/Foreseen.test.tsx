import { expect, it } from 'vitest';
import { Foreseen } from '../../../src/ui/targets/Foreseen.tsx';
import { render } from '../render.tsx';

function drawn(props: Parameters<typeof Foreseen>[0]): readonly (readonly [string, string])[] {
  const { container } = render(<Foreseen {...props} />);
  return [...container.querySelectorAll('i')].map(({ style }) => [style.insetInlineStart, style.inlineSize]);
}

it('draws what is, what may be and what was promised on one scale, that of the largest', () => {
  expect(drawn({ now: 50, low: 100, high: 300, target: 400 })).toEqual([
    ['25%', '50%'],
    ['', '12.5%'],
    ['100%', ''],
  ]);
  expect(drawn({ now: 50, low: 100, high: 200, target: 20 })).toEqual([
    ['50%', '50%'],
    ['', '25%'],
    ['10%', ''],
  ]);
});
