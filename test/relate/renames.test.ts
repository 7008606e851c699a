/** Bodies that bore another name before, from the words to one body in the graph. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { identityRules } from '../../packages/core/src/rules/identity.js';
import { factsOf } from '../../packages/core/src/pipeline/facts.js';
import { openKnowledge } from '../../packages/core/src/pipeline/knowledge.js';
import { resolve } from '../../packages/core/src/stages/resolve/resolve.js';

const knowledge = openKnowledge();
const read = (words: string, source = 'issue.txt') =>
  factsOf({ source, text: `机构改革\n${words}\n`, sidecar: { jurisdiction: '甘肃省/张掖市/临泽县' } }, knowledge).value;
const renamed = (words: string): string[] =>
  read(words).articles.flatMap(({ organisations }) =>
    organisations.flatMap(({ name, formerly = [] }) => formerly.map((before) => `${before.name} > ${name}`)),
  );

test('a body that was renamed has the name that it bore before, with the words', () => {
  assert.equal(renamed('7月10日，县卫生局更名为县卫生健康局。'), ['临泽县卫生局 > 临泽县卫生健康局']);
  assert.equal(renamed('县林业和草原局（原县林业局）组织党员植树。'), ['临泽县林业局 > 临泽县林业和草原局']);
});

test('bodies that were merged, and whoever held a post before, are no renaming', () => {
  assert.equal(renamed('县文化局和县旅游局合并组建县文化和旅游局。'), []);
  assert.equal(renamed('县水利局局长周晓禾（原县农业局局长）到会。'), []);
});

test('old and new name are one body, for the reason that some article says so', () => {
  const facts = [
    read('县卫生局局长周晓禾到会。', 'a.txt'),
    read('7月10日，县卫生局更名为县卫生健康局。', 'b.txt'),
    read('县卫生健康局局长周晓禾到会。', 'c.txt'),
  ];
  const { organisations, judgements } = resolve(facts, { rules: identityRules }).value;
  assert.is(organisations.filter(({ name }) => name.includes('卫生')).length, 1);
  assert.ok(judgements.some(({ judgement, reasons }) => judgement === 'same' && reasons[0]?.feature === 'renamed'));
  const without = resolve(
    [facts[0], facts[2]].flatMap((one) => one ?? []),
    { rules: identityRules },
  ).value;
  assert.is(without.organisations.filter(({ name }) => name.includes('卫生')).length, 2);
});

test.run();
