import { expect, it } from 'vitest';
import { overlap } from '../../../src/metrics/ask/overlap.ts';
import type { Filter } from '../../../src/model/address/filter.ts';
import { scope } from '../fixture.ts';
import { onEveryCounter, valueOf } from '../onBothEngines.ts';

onEveryCounter('people that cities share', (counter) => {
  const shared = async (cities: readonly string[], filter: Partial<Filter> = {}) => {
    const { people, together } = await overlap(counter, cities, scope(filter));
    return { people: people.map((row) => row.map(valueOf)), together: valueOf(together) };
  };

  it('are counted for each pair, and once in all of them together', async () => {
    expect(await shared(['34172', '30189'])).toEqual({
      people: [
        [2, 1],
        [1, 2],
      ],
      together: 3,
    });
  });

  it('are in the order asked, and none for a city without sessions', async () => {
    expect(await shared(['12202', '30189', '34172'])).toEqual({
      people: [
        [0, 0, 0],
        [0, 2, 1],
        [0, 1, 2],
      ],
      together: 3,
    });
  });

  it('may be seen in a city that was not stated', async () => {
    expect(await shared(['unknown', '34172'])).toEqual({
      people: [
        [1, 0],
        [0, 2],
      ],
      together: 3,
    });
  });

  it('are those of the scope', async () => {
    expect((await shared(['34172', '30189'], { gender: ['F'] })).people).toEqual([
      [1, 1],
      [1, 1],
    ]);
    expect((await shared(['34172', '30189'], { from: '2019-03-06', age: ['18-24'] })).people).toEqual([
      [1, 1],
      [1, 1],
    ]);
    expect((await shared(['34172', '30189'], { cities: ['34172'] })).people).toEqual([
      [2, 0],
      [0, 0],
    ]);
  });

  it('are none where nobody came', async () => {
    const nobody = { from: '2018-01-01', to: '2018-02-01' };
    expect(await shared(['34172', '30189'], nobody)).toEqual({
      people: [
        [0, 0],
        [0, 0],
      ],
      together: 0,
    });
  });

  it('take a hostile code as a plain value', async () => {
    expect(await shared(["'); DROP TABLE visit; --", '34172'])).toMatchObject({ together: 2 });
  });

  it.each([[['34172']], [['34172', '34172']], [['1', '2', '3', '4', '5', '6', '7']]])(
    'are not counted for %j',
    async (cities) => {
      await expect(shared(cities)).rejects.toThrow('not two to six cities');
    },
  );
});
