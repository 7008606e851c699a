/** Records gathered into pages. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { articleLabel, type PartsWriter } from '../../packages/core/src/format/parts.js';
import { pagesOf } from '../../packages/core/src/stages/indexing/pages.js';

interface Thing {
  readonly name: string;
  readonly type: 'person' | 'place';
}

const nobody = { bulletin: null, issueDate: null };
const headOf = (id: string) => ({
  ...articleLabel({ id, headline: null, ...nobody }),
  ...{ headline: null, ...nobody, date: null, byline: null, page: null, source: 'a.txt', url: null },
});
const encode = ({ name, type }: Thing, parts: PartsWriter) => [
  parts.label({ id: `${type}/${name}`, type, name, detail: 'x'.repeat(100) }),
];
const gather = (things: readonly Thing[], size: number, numbered?: (n: number) => void) => [
  ...pagesOf(things, {
    size,
    most: 64,
    headOf,
    encode,
    kindOf: ({ type }) => type,
    ...(numbered === undefined ? {} : { numbered }),
  }),
];
const named = (type: Thing['type'], ...names: string[]) => names.map((name): Thing => ({ name, type }));

test('a page ends before the record that is too large for it, and has no part of that', () => {
  const numbers: number[] = [];
  const pages = gather(named('person', 'a', 'b', 'c', 'd', 'e'), 300, (n) => numbers.push(n));
  assert.equal(
    pages.map(({ rows, parts }) => [rows.length, (parts as { labels: unknown[] }).labels.length]),
    [
      [2, 2],
      [2, 2],
      [1, 1],
    ],
  );
  assert.equal(numbers, [0, 1, 64, 65, 128]);
});

test('a record larger than a page has one of its own', () => {
  assert.equal(
    gather(named('person', 'a', 'b'), 10).map(({ rows }) => rows.length),
    [1, 1],
  );
});

test('a page ends where the kind of its records changes', () => {
  const pages = gather([...named('person', 'a', 'b'), ...named('place', 'c')], 10_000);
  assert.equal(
    pages.map(({ rows }) => rows.length),
    [2, 1],
  );
});

test.run();
