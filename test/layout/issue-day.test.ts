/** The day of issue, wherever a source says it. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { layoutRules } from '../../packages/core/src/rules/layout.js';
import { layout } from '../../packages/core/src/stages/layout/layout.js';

const bulletinOf = (text: string) => layout({ source: 'a.txt', text, sidecar: {} }, layoutRules).value;
const issued = (text: string) => bulletinOf(text).masthead.issueDate;

const item =
  '6月8日下午，河湾镇党委书记周晓禾到石桥村开展巡河工作，查看了河段水质，要求各村抓好落实，确保河道整洁有序。';

for (const rule of layoutRules.issued) {
  test(`${rule.name} is found in its examples and silent at its near misses`, () => {
    for (const example of rule.examples) assert.is.not([...example.matchAll(rule.pattern)].length, 0, example);
    for (const miss of rule.silent ?? []) assert.is([...miss.matchAll(rule.pattern)].length, 0, miss);
  });
}

test('a label, a clock, a dateline and a signature in brackets tell it', () => {
  assert.is(issued(`周晓禾到石桥村巡河\n来源：河湾发布浏览量：发表时间:2023-06-09 15:39\n${item}`), '2023-06-09');
  assert.is(issued(`周晓禾到石桥村巡河\n09.06.2023  10:39\n${item}`), '2023-06-09');
  assert.is(issued(`周晓禾到石桥村巡河\n河湾融媒2023年6月9日讯（记者 王小河）${item}`), '2023-06-09');
  assert.is(issued(`周晓禾到石桥村巡河\n${item}（王小河 2023年6月9日）`), '2023-06-09');
});

test('the day of what happened is none', () => {
  assert.is(issued(`周晓禾到石桥村巡河\n2023年${item}`), null);
  assert.is(issued(`周晓禾到石桥村巡河\n${item}报名时间：2023-06-20 09:00-2023-06-30 17:00。`), null);
});

test('a page that came as one line is parted at its day of issue', () => {
  const text = `周晓禾到石桥村开展巡河工作发表时间:2023-06-09 15:39 ${item}${item}`;
  const { masthead, articles } = bulletinOf(text);
  assert.is(masthead.issueDate, '2023-06-09');
  assert.equal(
    articles.map(({ headline }) => headline),
    ['周晓禾到石桥村开展巡河工作'],
  );
  const [article] = articles;
  assert.is(text.charAt(article?.offsets[0] ?? -1), '周');
  assert.ok(article?.text.endsWith(item));
});

test.run();
