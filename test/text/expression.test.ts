import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { groupNames } from '../../packages/core/src/text/expression.js';
import { openKnowledge } from '../../packages/core/src/pipeline/knowledge.js';

const { phrases } = openKnowledge();

test('groups with a name are known by their number, whatever brackets stand before them', () => {
  const pattern = /\(([甲(]\[(?:乙)(?<!丙)(?<=丁)(?<one>戊)|(己)(?<two>庚(?=辛)))/u;
  assert.equal(
    [...groupNames(pattern)],
    [
      ['one', 2],
      ['two', 4],
    ],
  );
  const match = /(甲)?(?<one>乙)(丙)(?<two>丁)/u.exec('乙丙丁');
  assert.is(match?.[2], match?.groups?.['one']);
});

test('the real rules have their groups where their matches have them', () => {
  for (const { pattern, examples } of phrases)
    for (const example of examples) {
      pattern.lastIndex = 0;
      const match = pattern.exec(example.replace(/\{\w+:|\}/gu, ''));
      for (const [name, number] of groupNames(pattern))
        assert.is(match?.[number], match?.groups?.[name], pattern.source);
    }
});

test.run();
