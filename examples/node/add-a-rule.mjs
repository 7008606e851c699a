/**
 * Reads a bulletin with a rule of one's own beside those of the library.
 * Prints: 柳掌柜 found by shopkeeper
 */
import { explain, openKnowledge } from '@bulletin-graph/core';

const knowledge = openKnowledge();
const shopkeeper = {
  name: 'shopkeeper',
  makes: 'person',
  pattern: [/\p{Script=Han}掌柜/gu],
  score: 8,
  says: { class: 'private' },
  examples: ['茶馆{person:柳掌柜}说'],
};
const text = '茶香满巷\n5月14日，茶馆柳掌柜给社区党委书记林见山送来热茶。';
const { value } = explain(
  { source: 'tea.txt', text, sidecar: {} },
  { ...knowledge, rules: [...knowledge.rules, shopkeeper] },
);
for (const { mentions } of value.extraction.articles) {
  for (const { kind, name, rule } of mentions) if (kind === 'person') console.log(name, 'found by', rule);
}
