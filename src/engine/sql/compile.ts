import type { Tally, TallyRow } from '../../metrics/ask/counter.ts';
import type { CountQuestion, Question } from '../../metrics/ask/question.ts';
import {
  type EverybodyKnown,
  type FactMeasure,
  isOfRows,
  type Measure,
  measureKey,
} from '../../metrics/define/algebra.ts';
import type { Scope } from '../../model/address/filter.ts';
import type { Programme } from '../../model/place/programme.ts';
import { constant, join, name, type Sql, sql } from '../../sql/sql.ts';
import { type Block, onceBlock, personBlock, sessionBlock } from './block.ts';
import type { Row } from './row.ts';
import { followBlock } from './follow.ts';
import { type Ground, ground } from './ground.ts';
import { residentsBlock } from './residents.ts';
import { rowsBlock } from './rowsBlock.ts';
import { tabulateBlock } from './tabulate.ts';

/** One statement for any number of questions, and how its rows answer each. */
export interface Compiled {
  readonly statement: Sql;
  readonly read: (rows: readonly Row[]) => readonly Tally[];
}

type Counted = Measure | EverybodyKnown;

/** Where a measure of a question is counted: a block, and the column in it. */
interface Place {
  readonly block: number;
  readonly column: number;
}

/** The one way from questions to SQL. Everything a reader typed is bound; throws a RangeError when nothing is asked. */
export function compile(questions: readonly Question[], programme: Programme): Compiled {
  if (questions.length === 0) throw new RangeError('nothing to compute');
  const grounds = new Map<string, Ground>();
  const groundOf = (scope: Scope): Ground => {
    const key = JSON.stringify(scope);
    const found = grounds.get(key) ?? ground(scope, programme, grounds.size);
    grounds.set(key, found);
    return found;
  };
  const blocks: (Block & { readonly tables?: () => readonly Sql[] })[] = [];
  const add = (block: (typeof blocks)[number]): number => blocks.push(block) - 1;
  const counts = countBlocks(
    questions.filter((each) => each.form === 'count'),
    groundOf,
    add,
  );
  const places = questions.map((question, index): readonly Place[] => {
    switch (question.form) {
      case 'count':
        return question.measures.map((measure) => counts(question, measure));
      case 'tabulate':
        return whole(add(tabulateBlock(question.people, groundOf(question.scope))), 1);
      case 'follow': {
        const block = followBlock(question, groundOf(question.scope), index);
        return whole(add(block), block.values);
      }
      default:
        return whole(add(rowsBlock(question, groundOf(question.scope))), 3);
    }
  });
  const tables = [...grounds.values()]
    .flatMap((each) => each.tables())
    .concat(blocks.flatMap((block) => block.tables?.() ?? []));
  const statement = union(blocks);
  return {
    statement: tables.length === 0 ? statement : sql`WITH ${join(tables, sql`,\n`)}\n${statement}`,
    read: (rows) => readTallies(rows, blocks, places),
  };
}

function whole(block: number, columns: number): readonly Place[] {
  return Array.from({ length: columns }, (_, column) => ({ block, column }));
}

/** Measures of one scope, level and fact share a block, whoever asked for them. */
function countBlocks(
  questions: readonly CountQuestion[],
  groundOf: (scope: Scope) => Ground,
  add: (block: Block) => number,
): (question: CountQuestion, measure: Counted) => Place {
  const groups = new Map<string, { readonly question: CountQuestion; readonly measures: Map<string, Counted> }>();
  for (const question of questions) {
    for (const measure of question.measures) {
      const key = groupOf(question, measure);
      const group = groups.get(key) ?? { question, measures: new Map<string, Counted>() };
      groups.set(key, group);
      group.measures.set(measureKey(measure), measure);
    }
  }
  const numbers = new Map(
    [...groups].map(([key, { question, measures }]) => [
      key,
      add(blockOf(question, [...measures.values()], groundOf(question.scope))),
    ]),
  );
  return (question, measure) => {
    const key = groupOf(question, measure);
    const column = [...(groups.get(key)?.measures.keys() ?? [])].indexOf(measureKey(measure));
    return { block: numbers.get(key) ?? -1, column };
  };
}

function groupOf({ by, once, scope }: CountQuestion, measure: Counted): string {
  const alone = once === true || !('count' in measure) ? measureKey(measure) : '';
  const kind = 'count' in measure ? `${measure.of} ${isOfPeople(measure)}` : '';
  return JSON.stringify([scope, by, kind, alone, once === true]);
}

const isOfPeople = (measure: FactMeasure): boolean => measure.count === 'people' || isOfRows(measure);

function blockOf({ by, once, scope }: CountQuestion, measures: readonly Counted[], own: Ground): Block {
  const [first] = measures;
  if (first === undefined) throw new RangeError('no measure to count');
  if (by.length > 2) throw new RangeError(`not by more than two dimensions: ${by.join(', ')}`);
  if ('known' in first)
    return { keys: 0, values: 1, write: () => sql`SELECT CAST(count(*) AS INTEGER) AS v0 FROM person` };
  if ('residents' in first) {
    if (by.length > 1) throw new RangeError(`inhabitants are not counted by ${by.join(' and ')}`);
    return residentsBlock(first.residents, by[0] ?? null, scope, own);
  }
  if (once === true) {
    if (by.length !== 1 || by[0] !== 'day') throw new RangeError(`counted once by day, not by ${by.join(', ')}`);
    return onceBlock(first, own);
  }
  const counted = measures.filter((each): each is FactMeasure => 'count' in each);
  return isOfPeople(first) ? personBlock(first.of, by, counted, own) : sessionBlock(by, counted, own);
}

/** Blocks one under the other, each row with the number of its block. */
function union(blocks: readonly Block[]): Sql {
  const keys = Math.max(...blocks.map((block) => block.keys));
  const values = Math.max(...blocks.map((block) => block.values));
  const padded = (prefix: string, used: number, width: number, type: Sql): readonly Sql[] =>
    Array.from({ length: width }, (_, index) => {
      const column = name(`${prefix}${index}`);
      return index < used ? column : sql`CAST(NULL AS ${type}) AS ${column}`;
    });
  const selects = blocks.map((block, index) => {
    const columns = [
      sql`CAST(${constant(index)} AS INTEGER) AS block`,
      ...padded('k', block.keys, keys, sql`VARCHAR`),
      ...padded('v', block.values, values, sql`INTEGER`),
    ];
    return sql`SELECT ${join(columns, sql`, `)} FROM (${block.write()})`;
  });
  return join(selects, sql`\nUNION ALL\n`);
}

function readTallies(
  rows: readonly Row[],
  blocks: readonly Block[],
  places: readonly (readonly Place[])[],
): readonly Tally[] {
  const found = blocks.map((): Map<string, TallyRow> => new Map());
  for (const row of rows) {
    const number = Number(row['block']);
    const [block, own] = [blocks[number], found[number]];
    if (block === undefined || own === undefined)
      throw new TypeError(`a row that nobody asked for: ${JSON.stringify(row)}`);
    const keys = Array.from({ length: block.keys }, (_, index) => textIn(row, `k${index}`));
    const counts = Array.from({ length: block.values }, (_, index) => countIn(row, `v${index}`));
    // Rows behind a figure may be alike; cells may not.
    const key = block.keys === 3 ? String(own.size) : JSON.stringify(keys);
    if (own.has(key)) throw new TypeError(`a row that nobody asked for: ${JSON.stringify(row)}`);
    own.set(key, { keys, counts });
  }
  return places.map((columns) => assemble(columns, found));
}

/** The rows of one question, whose measures may come from several blocks. */
function assemble(columns: readonly Place[], found: readonly ReadonlyMap<string, TallyRow>[]): Tally {
  const numbers = [...new Set(columns.map(({ block }) => block))];
  const keys = new Map(numbers.flatMap((block) => [...(found[block] ?? [])]));
  return [...keys].map(([key, { keys: own }]) => ({
    keys: own,
    counts: columns.map(({ block, column }) => found[block]?.get(key)?.counts[column] ?? null),
  }));
}

function textIn(row: Row, column: string): string | null {
  const value = row[column] ?? null;
  if (value !== null && typeof value !== 'string') throw new TypeError(`not a key: ${column} is ${String(value)}`);
  return value;
}

function countIn(row: Row, column: string): number | null {
  const value = row[column] ?? null;
  if (value !== null && typeof value !== 'number') throw new TypeError(`not a count: ${column} is ${String(value)}`);
  return value;
}
