/** Bodies that one form tells whole: branches of the democratic parties, units of an army and of the Corps. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { bodyForms } from '../../packages/core/src/rules/body-forms.js';
import { bodiesIn } from '../help/bodies.js';
import { readMarked } from '../help/marked.js';

const jurisdiction = '浙江省/杭州市/拱墅区';

const formed = (text: string): readonly string[] =>
  bodiesIn([text], jurisdiction)
    .filter(({ rule }) => rule.startsWith('formed-'))
    .map(({ span }) => text.slice(span.from, span.to));

for (const { name, examples, silent = [] } of bodyForms) {
  test(`${name} finds what its examples mark`, () => {
    for (const example of examples) {
      const { text, marks } = readMarked(example);
      assert.equal(
        formed(text),
        marks.map(({ words }) => words),
        example,
      );
    }
  });
  if (silent.length > 0)
    test(`${name} is silent where its near misses are`, () => {
      for (const text of silent) assert.equal(formed(text), [], text);
    });
}

const named = (text: string): readonly string[] => bodiesIn([text], jurisdiction).map(({ name }) => name);

test('a level word within gives way to its division', () => {
  assert.equal(named('民建市委会主委周晓禾参加。'), ['民建杭州市委会']);
  assert.equal(named('社省委秘书长周晓禾参加。'), ['九三学社浙江省委']);
});

test('a unit is called by its last number', () => {
  assert.equal(named('第二师三十三团团长周晓禾参加。'), ['三十三团']);
});

test.run();
