import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { edgeTest, unitTest } from '../../packages/core/src/text/units.js';

/** The units of the text that a match may begin or end with; null where any may. */
function edges(pattern: RegExp, side: 'first' | 'last', among: string): string | null {
  const isEdge = edgeTest(pattern, side);
  return isEdge === null ? null : [...among].filter((character) => isEdge(character.charCodeAt(0))).join('');
}

test('an expression is asked once for each unit', () => {
  let asked = 0;
  const pattern = /和/u;
  const test = pattern.test.bind(pattern);
  pattern.test = (text) => ((asked += 1), test(text));
  const isJoin = unitTest(pattern);
  assert.equal(
    [...'和与和与'].map((character) => isJoin(character.charCodeAt(0))),
    [true, false, true, false],
  );
  assert.is(asked, 2);
  assert.is(isJoin(''.charCodeAt(0)), false);
});

test('a match begins with the first character that must stand there, or with one before it that may', () => {
  assert.is(edges(/(?:甲乙|丙)丁/u, 'first', '甲乙丙丁'), '甲丙');
  assert.is(edges(/甲?乙*丙丁/u, 'first', '甲乙丙丁'), '甲乙丙');
  assert.is(edges(/[甲乙]{2,3}(?=丙)/u, 'first', '甲乙丙丁'), '甲乙');
  assert.is(edges(/(?!丁)(?<名>甲)/u, 'first', '甲乙丙丁'), '甲');
});

test('a match ends with the last character', () => {
  assert.is(edges(/(?:甲乙|丙)丁?/u, 'last', '甲乙丙丁'), '乙丙丁');
  assert.is(edges(/甲乙(?=丙)/u, 'last', '甲乙丙丁'), '乙');
  assert.is(edges(/(?:^|[，。])/u, 'last', '，。甲'), '，。');
});

test('where too many characters may stand at the edge, or none, any unit may', () => {
  assert.is(edges(/\p{L}甲/u, 'first', '甲'), null);
  assert.is(edges(/甲?/u, 'first', '甲'), null);
  assert.is(edges(/(甲)\1/u, 'last', '甲'), null);
  assert.is(edges(/^甲/mu, 'first', '甲'), null);
});

test.run();
