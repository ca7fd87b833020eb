import { expect, it } from 'vitest';
import { unfold } from '../../../../src/ui/layout/folding/unfold.ts';

it('opens all that an element is folded in, and nothing beside', () => {
  document.body.innerHTML =
    '<details id="outer"><details id="beside"></details><details id="inner"><p id="led"></p></details></details>';
  const led = document.getElementById('led');
  if (led === null) throw new TypeError('no element');
  unfold(led);
  expect([...document.querySelectorAll('details')].map(({ id, open }) => [id, open])).toEqual([
    ['outer', true],
    ['beside', false],
    ['inner', true],
  ]);
});
