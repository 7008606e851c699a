/** Verbs and adverbs behind a name of two characters: none of them gives it a third. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { extract } from '../../packages/core/src/stages/extract/extract.js';
import { bulletinOf, knowledge } from '../help/bodies.js';
import { arePersons } from '../help/persons.js';

const jurisdiction = '浙江省/杭州市/拱墅区/小河街道';
const verbs = [
  ...['直接', '收到', '立刻', '逐个', '急忙', '谈及', '致函', '指派', '身着', '手把手', '顶风', '奋勇', '毅然', '返乡'],
  ...['挺身而出', '兢兢业业', '语重心长地', '二话不说', '早出晚归', '义不容辞', '靠前指挥', '笑着', '讲了', '用过'],
];

for (const name of ['邵明', '池海', '裴文', '柏平'])
  test(`what goes on behind ${name} is none of the name`, () => {
    for (const verb of verbs) assert.equal(namesIn(`镇党委书记${name}${verb}一些话。`), [name], `${name}${verb}`);
  });

test('the third character of a name stays before a verb', () =>
  arePersons(jurisdiction, [
    '镇党委书记{person:邵明成}为大家讲课。',
    '镇长{person:池海直}表示，将抓好落实。',
    '副镇长{person:裴文顶}来到村里。',
  ]));

function namesIn(text: string): readonly string[] {
  return (extract(bulletinOf([text], jurisdiction), knowledge).articles.at(-1)?.mentions ?? [])
    .filter(({ kind }) => kind === 'person')
    .map(({ span }) => text.slice(span.from, span.to));
}

test.run();
