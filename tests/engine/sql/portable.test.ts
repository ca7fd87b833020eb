import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/engine/sql/compile.ts';
import { derivations } from '../../../src/engine/sql/prepare.ts';
import { everything, toScope } from '../../../src/model/address/filter.ts';
import { programme } from '../../metrics/fixture.ts';
import { dimensions, questionsIn } from '../asked.ts';

/** What DuckDB and ClickHouse do not both understand, or not alike; and what is written in its place. */
const banned: readonly (readonly [RegExp, string])[] = [
  [/\bstrftime\b/i, 'CAST(day AS VARCHAR), which is ISO 8601 in both; substring(…, 1, 7) for a month'],
  [/\bstrptime\b/i, 'CAST(… AS DATE)'],
  [/\bisodow\b|\bdayofweek\b|\bweekofyear\b/i, "date_diff('day', DATE '1970-01-05', day) % 7 + 1"],
  [/\barg_?(min|max)(_by)?\b/i, 'a minimum of one number made of both'],
  [/\bbool_(or|and)\b/i, 'max and min'],
  [/\/\//, 'CAST(floor(a / b) AS INTEGER)'],
  [/\bcontains\(/i, 'LIKE'],
  [/\b\w+\.\*/, 'columns spelt out, each with its name: ClickHouse names those of a join after its tables'],
  [/::/, 'CAST'],
  [/\bcount_if\b|\bcountIf\b/i, 'count(*) FILTER (WHERE …)'],
  [/\bQUALIFY\b|\bPIVOT\b|\bLATERAL\b|\bASOF\b|\bDISTINCT ON\b/i, 'a group of its own'],
  [/DATE '(?!19[7-9]|20)/, 'a day since 1970: ClickHouse keeps days in sixteen bits'],
  [/\bsample\b|\bapprox_|\buniq\b/i, 'an exact count'],
  [/\?\?|[{}]/, 'nothing: braces hold the values that ClickHouse binds'],
];

const period = { from: '2019-02-15', to: '2020-02-15' };
const scopes = [
  toScope(everything, period),
  toScope(
    {
      ...everything,
      cities: ['34172', 'unknown'],
      departments: ['34'],
      themes: ["l'emploi ?"],
      partners: ['{p0:String}'],
      gender: ['F', 'unknown'],
      age: ['18-24'],
      occupation: ['jobseeker'],
      reserved: true,
    },
    period,
  ),
];

const statements = [
  ...derivations.map(({ select }) => select.text),
  ...scopes.flatMap((scope) =>
    dimensions.map(
      (by, index) => compile(questionsIn(scope, [by, dimensions[index + 1] ?? 'day']), programme).statement.text,
    ),
  ),
];

describe('the text of SQL', () => {
  it.each(banned)('holds no %s: %s', (shape) => {
    expect(statements.flatMap((text) => shape.exec(text)?.[0] ?? [])).toEqual([]);
  });

  it('asks in no subquery for a column of the query around it', () => {
    // What a correlated IN would need: a table of its own, named, in the subquery.
    expect(statements.filter((text) => /\bIN \(SELECT [^()]* FROM \w+ (?!WHERE|GROUP)\w+ /.test(text))).toEqual([]);
  });
});
