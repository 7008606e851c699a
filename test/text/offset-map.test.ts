/** Made text and its way back. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  joinMapped,
  keepUnits,
  sliceMapped,
  stringOf,
  toSource,
  type Mapped,
} from '../../packages/core/src/text/offset-map.js';

const at = (text: string, from: number): Mapped => ({
  text,
  offsets: Int32Array.from({ length: text.length }, (_, i) => from + i),
});

test('joined parts keep their places, the glue stands just after the part before it', () => {
  const { text, offsets } = joinMapped([at('河湾', 3), at('镇', 9), at('', 0), at('会', 20)], '\n');
  assert.is(text, '河湾\n镇\n\n会');
  assert.equal([...offsets], [3, 4, 5, 9, 10, 10, 20]);
});

test('units that are not kept leave no trace', () => {
  const kept = keepUnits(at('河 湾 镇', 5), (i) => i % 2 === 0);
  assert.is(kept.text, '河湾镇');
  assert.equal([...kept.offsets], [5, 7, 9]);
});

test('a stretch of the made text stands in the source from its first unit to just after its last', () => {
  const { offsets } = joinMapped([at('河湾', 3), at('镇', 9)]);
  assert.equal(toSource(offsets, { from: 0, to: 3 }), { from: 3, to: 10 });
  assert.equal(toSource(offsets, { from: 0, to: 2 }), { from: 3, to: 5 });
  assert.equal(toSource(offsets, { from: 1, to: 1 }), { from: 4, to: 4 });
});

test('a stretch over parts that were moved still has its beginning before its end', () => {
  const { offsets } = joinMapped([at('标题', 30), at('正文', 3)], '\n');
  assert.equal(toSource(offsets, { from: 1, to: 4 }), { from: 3, to: 32 });
});

test('a slice of a slice is a slice', () => {
  const whole = at('河湾镇召开会议', 0);
  assert.equal(sliceMapped(sliceMapped(whole, 1, 6), 2), sliceMapped(whole, 3, 6));
});

test('long texts and lone surrogates survive the way through units', () => {
  const text = `${'河'.repeat(20_000)}\uD800𠮷`;
  assert.is(stringOf(Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))), text);
});

test.run();
