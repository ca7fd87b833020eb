import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sqlCounter } from '../../../src/engine/sql/counter.ts';
import { encodeTable } from '../../../src/engine/sql/encodeTable.ts';
import { openNative } from '../../../src/engine/duckdb/open/native.ts';
import { measure } from '../../../src/metrics/ask/measure.ts';
import { prepare } from '../../../src/engine/sql/prepare.ts';
import { encodePublished } from '../../../src/dataset/snapshot/published.ts';
import { withColumns } from '../../../src/model/dataset/rowsOf.ts';
import { ABSENT } from '../../../src/model/dataset/table.ts';
import { generalise, groupsOf, type Visible } from '../../../src/share/publish/generalise.ts';
import { pseudonymise } from '../../../src/share/publish/pseudonymise.ts';
import { programme, scope, tables } from '../../metrics/fixture.ts';

const codes = (most: number, people: number) =>
  fc
    .array(fc.integer({ min: ABSENT, max: most }), { minLength: people, maxLength: people })
    .map((all) => Int32Array.from(all));
const visible: fc.Arbitrary<Visible> = fc.integer({ min: 1, max: 60 }).chain((people) =>
  fc.record({
    home: codes(6, people),
    occupation: codes(4, people),
    age: codes(4, people),
    gender: codes(2, people),
  }),
);

describe('generalisation', () => {
  it('leaves nobody with fewer than k alike, unless there are fewer than k people', () => {
    fc.assert(
      fc.property(visible, fc.integer({ min: 2, max: 11 }), (people, k) => {
        generalise(people, k);
        const smallest = Math.min(...groupsOf(people).map(({ length }) => length));
        expect(smallest).toBeGreaterThanOrEqual(Math.min(k, people.gender.length));
      }),
    );
  });

  it('changes nothing where everybody has enough alike, and says what was lost', () => {
    const alike = {
      home: new Int32Array(5),
      occupation: new Int32Array(5),
      age: new Int32Array(5),
      gender: new Int32Array(5),
    };
    expect(generalise(alike, 5)).toEqual({ home: 0, occupation: 0, age: 0, gender: 0 });
    alike.home[0] = 3;
    expect(generalise(alike, 5)).toMatchObject({ home: 5 });
  });
});

describe('a published dataset', () => {
  const setting = { k: 1, bounds: [6, 18, 25, 65], random: () => 0.3 };

  it('keeps every figure that does not tell of a person', async () => {
    const engine = await openNative();
    const ask = async () =>
      (
        await measure(
          sqlCounter(engine.query, programme),
          (
            [
              'people',
              'attendances',
              'sessions',
              'new-people',
              'women-share',
              'coached-people',
              'opportunities',
            ] as const
          ).map((indicator) => ({ indicator, by: null })),
          scope(),
          { programme },
        )
      ).map(({ total }) => total);
    await engine.load(tables.map(encodeTable), prepare);
    const before = await ask();
    await engine.load(pseudonymise(tables, setting).tables.map(encodeTable), prepare);
    expect(await ask()).toEqual(before);
    await engine.close();
  });

  it('has no line, room or minute of a file, and other identifiers', () => {
    const { tables: published } = pseudonymise(tables, setting);
    const column = (table: string, name: string) => [
      ...(published.find((each) => each.name === table)?.columns[name]?.values ?? []),
    ];
    expect(new Set(column('registration', 'line'))).toEqual(new Set([0]));
    expect(new Set(column('session', 'venue'))).toEqual(new Set([ABSENT]));
    expect(column('session', 'start').every((start) => start === ABSENT || start % 60 === 0)).toBe(true);
    expect(column('registration', 'person_id')).toEqual(column('registration', 'person_id').toSorted((a, b) => a - b));
    expect(new TextDecoder().decode(encodePublished(published, null))).not.toMatch(/@|Hôtel/);
  });

  it('has lengths to the half hour, and none where none is known', () => {
    const timed = tables.map((table) => {
      if (table.name !== 'registration') return table;
      const values = Int32Array.from({ length: table.rows }, (_, row) => [ABSENT, 0, 47, 88][row % 4] ?? ABSENT);
      return withColumns(table, { duration: values });
    });
    const { tables: published } = pseudonymise(timed, setting);
    const registration = published.find(({ name }) => name === 'registration');
    expect(new Set(registration?.columns['duration']?.values)).toEqual(new Set([ABSENT, 0, 60, 90]));
  });
});
