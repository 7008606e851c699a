import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Trie } from '../../packages/core/src/lexicon/trie.js';

test('a word that was inserted is found at its own node, and no other word is', () => {
  const words = fc.array(fc.string({ minLength: 1, maxLength: 4, unit: fc.constantFrom(...'甲乙丙丁a\uffff') }));
  fc.assert(
    fc.property(words, words, (inserted, asked) => {
      const trie = new Trie(2);
      const nodes = new Map(inserted.map((word) => [word, trie.insert(word)]));
      inserted.forEach((word, index) => trie.assign(trie.insert(word), index + 1));
      const last = new Map(inserted.map((word, index) => [word, index + 1]));
      for (const word of [...inserted, ...asked]) {
        assert.is(trie.value(trie.walk(word)), last.get(word) ?? 0);
        if (nodes.has(word)) assert.is(trie.walk(word), nodes.get(word));
      }
      assert.is(new Set(nodes.values()).size, nodes.size);
    }),
  );
});

test('a trie that outgrows its capacity keeps words and values', () => {
  const trie = new Trie(2);
  const words = Array.from({ length: 3000 }, (_, i) => String.fromCharCode(0x4e00 + (i % 97), 0x5e00 + i));
  words.forEach((word, i) => trie.assign(trie.insert(word), i + 1));
  words.forEach((word, i) => assert.is(trie.value(trie.walk(word)), i + 1));
  assert.is(trie.length, 1 + 97 + 3000);
});

test('the empty word is the root, and a beginning is a node without a value', () => {
  const trie = new Trie();
  trie.assign(trie.insert('镇长'), 7);
  assert.is(trie.walk(''), 0);
  assert.ok(trie.walk('镇') > 0);
  assert.is(trie.value(trie.walk('镇')), 0);
});

test.run();
