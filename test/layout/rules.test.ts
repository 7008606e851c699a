/** Every example and every silence of the layout rules. */
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

test.run();
