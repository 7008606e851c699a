/** Every phrase rule's examples and near misses, on the rule alone. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { actRules } from '../../packages/core/src/rules/acts.js';
import { goingRules } from '../../packages/core/src/rules/going.js';
import { happeningRules } from '../../packages/core/src/rules/happenings.js';
import { speakingRules } from '../../packages/core/src/rules/speaking.js';
import { postRules } from '../../packages/core/src/rules/posts.js';
import { renameRules } from '../../packages/core/src/rules/renames.js';
import { tellingRules } from '../../packages/core/src/rules/tellings.js';
import { readMarked } from '../help/marked.js';

for (const rule of [
  ...postRules,
  ...happeningRules,
  ...goingRules,
  ...speakingRules,
  ...actRules,
  ...tellingRules,
  ...renameRules,
]) {
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
  const names = [
    ...postRules,
    ...happeningRules,
    ...goingRules,
    ...speakingRules,
    ...actRules,
    ...tellingRules,
    ...renameRules,
  ].map((rule) => rule.name);
  assert.is(new Set(names).size, names.length);
});

test.run();
