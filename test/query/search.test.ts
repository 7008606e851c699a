/** What readers type, and what they find. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { SearchResult } from '../../packages/core/src/model/answer.js';
import { entity, search, type SearchOptions } from '../../packages/core/src/query.js';
import { writeIndex } from '../../packages/core/src/stages/indexing/write-index.js';
import {
  edges,
  fold,
  inOneFile,
  inPages,
  liang,
  openBay,
  nodes,
  opened,
  otherZhou,
  su,
  view,
  zhou,
  zhuang,
} from '../help/willow-bay.js';
import { article, holds, organisation, person, viewOf } from '../help/view.js';

const [pages, pack] = [await openBay(inPages), await openBay(inOneFile)];

/** Type's first letter, name, kind of match, and the matched characters in brackets. */
const told = ({ type, name, match }: SearchResult) =>
  `${type} ${name} ${match.kind} ${match.spans.map(({ from, to }) => `[${match.words.slice(from, to)}]`).join('')}`;

function t(name: string, typed: string, expected: readonly string[], options: SearchOptions = {}): void {
  test(name, async () => {
    for (const index of [pages, pack]) {
      const { results } = await search(index, typed, { types: ['person', 'organisation', 'place'], ...options });
      assert.equal(results.map(told).slice(0, expected.length), expected);
      if (expected.length === 0) assert.is(results.length, 0);
    }
  });
}

const both = (rest: string) => [`person 周鸣岐 ${rest}`, `person 周鸣岐 ${rest}`];

t('a full name', '庄蔚勤', ['person 庄蔚勤 exact [庄蔚勤]']);
t('namesakes stand apart, the weightier first', '周鸣岐', both('exact [周鸣岐]'));
t('a beginning', '周', both('prefix [周]'));
t('a part', '蔚勤', ['person 庄蔚勤 infix [蔚勤]']);
t('a part of a body’s name', '文化中', ['place 柳湾文化中心 infix [文化中]']);
t('pinyin', 'zhoumingqi', both('pinyin [周鸣岐]'));
t('pinyin in capitals with a space', 'Zhou Mingqi', both('pinyin [周鸣岐]'));
t('pinyin begun', 'zhoum', both('pinyin [周鸣]'));
t('full-width letters', 'ｚｍｑ', both('initials [周鸣岐]'));
t('initials', 'zmq', both('initials [周鸣岐]'));
t('pinyin of a place', 'qinghexiaoqu', ['place 青禾小区 pinyin [青禾小区]']);
t('a spelling with an initial in it, as a slip', 'shanqy', ['person 单青原 slip [单青原]']);
t('a surname spelled as a surname', 'shanqing', ['person 单青原 pinyin [单青]']);
t('Traditional characters', '莊蔚勤', ['person 庄蔚勤 exact [莊蔚勤]']);
t('Traditional characters that no alias has', '柳灣', ['organisation 柳湾街道办事处 prefix [柳湾]']);
t('surname and title', '庄书记', ['person 庄蔚勤 title [庄书记]']);
t('surname and title, Traditional', '莊書記', ['person 庄蔚勤 title [庄书记]']);
t('name and title in one word', '周鸣岐主任', ['person 周鸣岐 title [周鸣岐主任]']);
t('title and name in one word', '主任周鸣岐', ['person 周鸣岐 title [主任周鸣岐]']);
t('body and title', '柳湾街道办事处主任', ['person 周鸣岐 title [柳湾街道办事处主任]']);
t('one slip at the end', '庄蔚琴', ['person 庄蔚勤 slip [庄蔚]']);
t('one slip in the middle', '庄卫勤', ['person 庄蔚勤 slip [庄][勤]']);
t('one slip at the beginning', '张蔚勤', ['person 庄蔚勤 slip [蔚勤]']);
t('one character too many', '庄蔚勤勤', ['person 庄蔚勤 slip [庄蔚勤]']);
t('one letter left out', 'zhoumingi', both('slip [周鸣岐]'));
t('two letters swapped', 'zhuanweiqni', []);
t('one pair of letters swapped', 'zhuangweiqni', ['person 庄蔚勤 slip [庄蔚勤]']);
t('a part left out', '柳湾党工委', ['organisation 柳湾街道党工委 loose [柳湾][党工委]']);
t('nothing like it', '赫连铁树', []);
t('only blanks and marks', ' ,、 “” ', []);
t('types are kept to', '青禾小区', ['organisation 青禾小区居委会 prefix [青禾小区]'], { types: ['organisation'] });
t('only what was seen in the period', '周鸣岐', ['person 周鸣岐 exact [周鸣岐]'], { since: '2021-05-01' });
t('nothing seen in the period', '周鸣岐', [], { until: '2020' });

test('a namesake that was never seen is left out of a period', async () => {
  const { results } = await search(pages, '周鸣岐', { types: ['person'], since: '2021' });
  assert.equal(
    results.map(({ id }) => id),
    [zhou.id],
  );
});

test('words of the text bring articles with a snippet, and events by their titles', async () => {
  const { results } = await search(pages, '加装电梯');
  assert.equal(
    results.map(({ type, name }) => `${type} ${name}`),
    ['article 青禾小区加装电梯启动', 'event 加装电梯启动'],
  );
  const [inText] = (await search(pages, '听取')).results;
  assert.is(inText?.match.field, 'text');
  assert.equal(
    inText?.match.spans.map(({ from, to }) => inText.match.words.slice(from, to)),
    ['听取'],
  );
});

test('text is found by Traditional words', async () => {
  assert.is((await search(pages, '出席會議')).results[0]?.type, 'article');
});

test('an article that has all pairs of a word but not the word is not found', async () => {
  const spring = article('s.txt', 0, { name: '春耕', text: '春耕开始,耕地备好' });
  const { index } = await opened(writeIndex(viewOf([spring], []), inPages));
  assert.is((await search(index, '耕地')).results.length, 1);
  assert.is((await search(index, '春耕地')).results.length, 0);
});

test('a paper printed in Traditional characters is found by simple ones', async () => {
  const old = article('t.txt', 0, { name: '莊園開門', text: '莊園開門\n莊氏衛生站開門迎客' });
  const name = person('莊衛門', { id: 'person/莊衛門' });
  const { index } = await opened(writeIndex(viewOf([old, name], []), { ...inPages, fold }));
  assert.is((await search(index, '庄氏卫生')).results[0]?.match.field, 'text');
  const [found] = (await search(index, '庄卫门')).results;
  assert.is(found?.id, name.id);
});

test('without text only names are asked', async () => {
  assert.is((await search(pages, '加装电梯', { text: false })).results.length, 0);
});

test('two names bring both first, and how they are linked', async () => {
  const { terms, results, links } = await search(pages, '周鸣岐 梁毓');
  assert.equal(terms, ['周鸣岐', '梁毓']);
  assert.equal(
    results.slice(0, 2).map(({ id, match }) => [id, match.term]),
    [
      [zhou.id, 0],
      [liang.id, 1],
    ],
  );
  assert.equal(
    links[0]?.hops.map(({ to }) => to.name),
    ['平安建设工作会议', '梁毓'],
  );
  assert.ok(links[0]?.hops.every(({ quotes }) => quotes.length > 0));
});

test('a name and a title are one question, not two people', async () => {
  const { results, links } = await search(pages, '苏映雪 主任');
  assert.is(results[0]?.id, su.id);
  assert.equal(links, []);
});

test('a limit is kept, and more is said to be there', async () => {
  const { results, more } = await search(pages, '柳湾', { limit: 2 });
  assert.is(results.length, 2);
  assert.ok(more);
  assert.not.ok((await search(pages, '庄蔚勤', { types: ['person'] })).more);
});

test('a heavier thing goes before a lighter one that matches alike, equals by id', async () => {
  const names = ['柳湾一所', '柳湾二所', '柳湾三所'].map((name) => organisation(name));
  const { index } = await opened(writeIndex(viewOf(names, []), inPages));
  const { results } = await search(index, '柳湾');
  assert.equal(
    results.map(({ id }) => id),
    names.map(({ id }) => id).sort(),
  );
  const [weighty] = (await search(pages, '柳湾', { types: ['organisation'] })).results;
  assert.is(weighty?.name, '柳湾街道办事处');
});

test('a suggestion reads one page beyond the manifest', async () => {
  const { index, read } = await opened(writeIndex(view, inPages));
  read.length = 0;
  await search(index, '庄', { text: false });
  assert.is(read.filter((name) => name.startsWith('names')).length, read.length);
  assert.ok(read.length <= 2);
  assert.is((await search(index, '庄蔚勤', { text: false })).results[0]?.id, zhuang.id);
});

test('of what is typed two hundred characters are read, and no half of a character that is written with two', async () => {
  const { index } = await opened(writeIndex(view, inPages));
  const filler = '柳'.repeat(150);
  assert.equal((await search(index, `周鸣岐 ${filler}${'湾'.repeat(100_000)}`)).terms, [
    '周鸣岐',
    `${filler}${'湾'.repeat(46)}`,
  ]);
  assert.equal((await search(index, `周鸣岐 ${'柳'.repeat(195)}𠮷`)).terms.at(-1), '柳'.repeat(195));
});

test('whoever opens what a search found asks for no page of ids', async () => {
  const { index, read } = await opened(writeIndex(view, inPages));
  const [found] = (await search(index, '周鸣岐', { text: false })).results;
  const { index: fresh } = await opened(writeIndex(view, inPages));
  read.length = 0;
  assert.equal(await entity(index, found?.id ?? ''), await entity(fresh, found?.id ?? ''));
  assert.equal(
    read.map((name) => name.replace(/-.*$/u, '')),
    ['entities'],
  );
});

test('whoever wants articles alone is asked for no page of names', async () => {
  const { index, read } = await opened(writeIndex(view, { ...inPages, pageSize: 400 }));
  read.length = 0;
  const { results } = await search(index, '周鸣岐', { types: ['article'] });
  assert.ok(results.length > 0);
  await search(index, 'zhou qi', { types: ['article'] });
  assert.not.ok(read.some((name) => name.startsWith('names-')));
});

test('a misspelled date is misuse', async () => {
  try {
    await search(pages, '庄', { since: 'May' });
    assert.unreachable();
  } catch (error) {
    assert.instance(error, RangeError);
    assert.is((error as Error).message, 'not a date: May');
  }
});

test('a title beside a name picks the lighter namesake', async () => {
  const town = organisation('松岭镇人民政府');
  const more = [...edges, holds(otherZhou, town, '镇长', ['2019'])];
  const { index } = await opened(writeIndex(viewOf([...nodes, town], more), inPages));
  const first = async (typed: string) => (await search(index, typed)).results[0]?.id;
  assert.is(await first('周鸣岐'), zhou.id);
  assert.is(await first('周鸣岐 镇长'), otherZhou.id);
  assert.is(await first('镇长 周鸣岐'), otherZhou.id);
});

test.run();
