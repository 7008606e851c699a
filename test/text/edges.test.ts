import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { edgeCharacters, holds } from '../../packages/core/src/text/edges.js';
import { termOf, type Term } from '../../packages/core/src/text/expression.js';
import { patternsIn } from '../help/patterns.js';

/** With which characters matches of the expression begin and end; null where they need not. */
const t = (pattern: RegExp, first: string | null, last: string | null) =>
  test(String(pattern), () => {
    const term = termOf(pattern) as Term;
    const found = (['start', 'end'] as const).map((side) => edgeCharacters(term, side)?.join('') ?? null);
    assert.equal(found, [first, last]);
  });

t(/^(?:镇长|书?记)$/u, '镇书记', '长记');
t(/局|(?:办|所)$/u, null, null);
t(/(?:局|[办所])$/u, null, '局办所');
t(/(?<=区)(?:局|办)(?!法)$/u, null, '局办');
t(/^第?\d{1,3}届?$/u, '第0123456789', '届0123456789');
t(/^局?$/u, null, null);
t(/^\p{Script=Han}局/u, null, null);
t(/(?:^|，)局/u, null, null);

test('an expression sees the stretch alone', () => {
  assert.ok(holds(/^会$/u, '开会了', 1, 2));
  assert.not(holds(/^会$/u, '开会了', 1, 3));
  assert.not(holds(/(?<=开)会/u, '开会了', 1, 2));
  assert.ok(holds(/会$/u, '开会', -3, 9));
  assert.not(holds(/会$/u, '开会', 2, 2));
});

test('the real rules say of a stretch what they say of its copy', () => {
  const { patterns, texts } = patternsIn();
  for (const pattern of patterns.filter(({ global, sticky }) => !global && !sticky)) {
    for (const text of texts) {
      for (const [from, to] of [
        [0, text.length],
        [2, 8],
        [5, 6],
        [3, 30],
        [text.length - 4, text.length],
      ] as const)
        assert.is(
          holds(pattern, text, from, to),
          pattern.test(text.slice(Math.max(0, from), to)),
          `${String(pattern)} on ${text}`,
        );
    }
  }
});

test.run();
