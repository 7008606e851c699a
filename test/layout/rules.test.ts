/** Every example and every silence of the layout rules. */
import { runInNewContext } from 'node:vm';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { layoutRules } from '../../packages/core/src/rules/layout.js';
import type { LineRule, WordRule } from '../../packages/core/src/model/layout-rules.js';

const knows = (rule: LineRule | WordRule, line: string) =>
  new RegExp(rule.pattern.source, rule.pattern.flags.replace('g', '')).test(line);

for (const list of ['lines', 'fragments', 'tails', 'titles'] as const) {
  for (const rule of layoutRules[list]) {
    test(`${list}: ${rule.name} knows its examples and is silent at its near misses`, () => {
      for (const line of rule.examples) assert.ok(knows(rule, line), `should know ${line}`);
      for (const line of rule.silent ?? []) assert.not(knows(rule, line), `should leave ${line}`);
      assert.is(rule.pattern.flags.includes('g'), list === 'fragments');
    });
  }
}

for (const [name, rule] of Object.entries(layoutRules.words)) {
  test(`words: ${name} knows its examples and is silent at its near misses`, () => {
    for (const line of rule.examples) assert.ok(knows(rule, line), `should know ${line}`);
    for (const line of rule.silent ?? []) assert.not(knows(rule, line), `should leave ${line}`);
  });
}

test('a line that repeats a button or a sign is walked through in few ways', () => {
  for (const unit of ['首页[[[[[[[[[[', '【返回】 首页 ', '大 中 小 ', '> ', '（', '来源：', '2021-05-06 ']) {
    const line = `${unit.repeat(16)}木`;
    for (const list of ['lines', 'fragments', 'tails', 'titles'] as const)
      for (const { name, pattern } of layoutRules[list])
        assert.not.throws(
          () => void runInNewContext('line.replace(pattern, "")', { line, pattern }, { timeout: 5_000 }),
          `${name}: ${unit}`,
        );
  }
});

test.run();
