import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { sentencesOf } from '../../packages/core/src/text/sentences.js';

const wordsOf = (text: string) => sentencesOf(text).map(({ from, to }) => text.slice(from, to));

test('a sentence ends behind its stop and what closes it, or where the line does', () => {
  assert.equal(wordsOf('“来了。”他说！\n散会'), ['“来了。”', '他说！', '散会']);
});

test('a sentence longer than any real one is cut at a comma, and nothing is lost', () => {
  const text = `${'甲'.repeat(1000)}，${'乙'.repeat(900)}，${'丙'.repeat(3000)}。`;
  const pieces = wordsOf(text);
  assert.is(pieces.join(''), text);
  assert.ok(pieces.every((piece) => piece.length <= 1200));
  assert.is(pieces[0]?.at(-1), '，');
});

test.run();
