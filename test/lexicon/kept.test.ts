import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { bytesOf, putTogether, togetherIn } from '../../packages/core/src/lexicon/kept.js';
import { openLexicon } from '../../packages/core/src/lexicon/lexicon.js';

const bytes = bytesOf(putTogether());

test('a lexicon opened from kept bytes finds and tells what one put together does', () => {
  const [kept, fresh] = [openLexicon(bytes), openLexicon()];
  const text =
    '上海市徐汇区天平路街道党工委书记欧阳明一行到恩施州鼓楼区城关镇中心小学调研，石家庄高新区副主任陪同，神农架见。';
  assert.ok(fresh.find(text).length > 20);
  assert.equal(kept.find(text), fresh.find(text));
  for (const name of ['徐汇区', '恩施州', '鼓楼区', '城关镇', '石家庄高新区', '神农架', '浦东', '香港'])
    assert.equal(kept.divisions(name), fresh.divisions(name), name);
  assert.equal(kept.lookUp('书记'), fresh.lookUp('书记'));
});

test('a trie of kept columns grows as the one that they are of', () => {
  const [kept, fresh] = [togetherIn(bytes)?.trie, putTogether().trie];
  assert.ok(kept !== undefined && kept.length === fresh.length);
  for (const word of ['书记甲', '甲乙丙', '\uffff']) assert.is(kept?.insert(word), fresh.insert(word));
});

test('bytes of other lists, cut ones and none are not taken', () => {
  const [changed, moved] = [bytes.slice(), new Uint8Array(bytes.length + 1)];
  changed[0] = (changed[0] ?? 0) ^ 1;
  moved.set(bytes, 1);
  for (const other of [changed, bytes.slice(0, -1), new Uint8Array(), new Uint8Array(60), moved.subarray(1)])
    assert.is(togetherIn(other), null);
  assert.is(openLexicon(changed).divisions('徐汇区').length, 1);
});

test.run();
