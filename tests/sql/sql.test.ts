import { describe, expect, it } from 'vitest';
import { join, list, name, sql, toText } from '../../src/sql/sql.ts';

describe('sql', () => {
  it('binds values and splices statements', () => {
    const where = sql`city = ${'34172'}`;
    const statement = sql`SELECT 1 WHERE ${where} AND day < ${'2020-01-01'}`;
    expect(statement.text).toBe('SELECT 1 WHERE city = ? AND day < ?');
    expect(statement.values).toEqual(['34172', '2020-01-01']);
  });

  it('never lets a quote close a literal', () => {
    expect(toText(sql`x = ${"l'Isle; DROP"}`)).toBe("x = 'l''Isle; DROP'");
  });

  it('writes a value that holds a question mark', () => {
    expect(toText(sql`a = ${'why?'} AND b = ${2}`)).toBe("a = 'why?' AND b = 2");
  });

  it('keeps the order of values through a join', () => {
    expect(join([sql`a = ${1}`, sql`b = ${2}`], sql` AND `).values).toEqual([1, 2]);
  });

  it('refuses an empty list and a name that is not one of ours', () => {
    expect(() => list([])).toThrow('empty list');
    expect(() => name('a"; DROP')).toThrow('not an identifier');
  });
});
