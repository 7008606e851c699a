/** Every phrase rule's examples and near misses, on the rule alone. */
import { runInNewContext } from 'node:vm';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { openKnowledge } from '../../packages/core/src/pipeline/knowledge.js';
import { readMarked } from '../help/marked.js';

const { phrases, rows } = openKnowledge();

for (const rule of phrases) {
  for (const example of rule.examples) {
    test(`${rule.name} says what is marked in ${example}`, () => {
      const { text, marks } = readMarked(example);
      const groups = [...text.matchAll(rule.pattern)].flatMap((match) => Object.entries(match.indices?.groups ?? {}));
      for (const mark of marks) {
        const found = groups.some(
          ([name, at]) => name === mark.kind && at !== undefined && at[0] === mark.span.from && at[1] === mark.span.to,
        );
        assert.ok(found, `${mark.kind} at ${String(mark.span.from)}`);
      }
    });
  }
  for (const silent of rule.silent ?? []) {
    test(`${rule.name} is silent in ${silent}`, () => assert.is([...silent.matchAll(rule.pattern)].length, 0));
  }
}

test('no two phrase rules share a name', () => {
  assert.is(new Set(phrases.map(({ name }) => name)).size, phrases.length);
});

test('a sentence that repeats what stands before a deed or in a row is walked through in few ways', () => {
  const all = [...phrases, { name: 'a row of persons', pattern: rows.persons }];
  for (const word of ['就', '率', '围绕', '接着', '在会上', '代表', '和Ⓟ', '和Ⓣ', '兼任Ⓣ', '、兼任Ⓣ']) {
    const sentence = `Ⓟ${word.repeat(60)}讲话`;
    for (const { name, pattern } of all)
      // What is walked through in countless ways has no end that one could wait for, however busy the machine.
      assert.not.throws(
        () => void runInNewContext('[...sentence.matchAll(pattern)]', { sentence, pattern }, { timeout: 60_000 }),
        `${name}: ${word}`,
      );
  }
});

test.run();
