import { test } from 'uvu';
import type { Quote } from '@bulletin-graph/core/query';
import * as assert from 'uvu/assert';
import { wordsFor } from '../../packages/widget/src/words/choose.js';
import { en } from '../../packages/widget/src/words/en.js';
import { pagesZhCn } from '../../packages/widget/src/words/pages-zh-cn.js';
import { zhCn } from '../../packages/widget/src/words/zh-cn.js';
import { zhTw } from '../../packages/widget/src/words/zh-tw.js';

const all = [zhCn, zhTw, en];
const chosen = (tag: string): string => wordsFor(tag, all).tag;

test('the language is found by tag, by script, by language, and else is the first', () => {
  const cases = {
    'zh-CN': 'zh-CN',
    'ZH-tw': 'zh-TW',
    'zh-Hant': 'zh-TW',
    'zh-HK': 'zh-TW',
    zh: 'zh-CN',
    'en-GB': 'en',
  };
  for (const [tag, expected] of Object.entries(cases)) assert.is(chosen(tag), expected, tag);
  assert.is(chosen('fr'), 'zh-CN');
  assert.is(chosen(''), 'zh-CN');
});

test('without words there is nothing to choose from', () => {
  assert.throws(() => wordsFor('en', []), /no words registered/);
});

test('a date is as precise as it is given', () => {
  assert.is(zhCn.date('2021'), '2021年');
  assert.is(zhCn.date('2021-05'), '2021年5月');
  assert.is(zhCn.date('2021-05-13/2021-05-15'), '2021年5月13日至2021年5月15日');
  assert.is(en.date('2021-05-03'), '3\u00a0May\u00a02021');
  assert.is(en.date('2021-05/2021-06'), 'May\u00a02021 – Jun\u00a02021');
});

test('no line ends within an English date, and a citation has plain spaces', () => {
  const quote = { bulletin: '堤报', source: '', headline: null, issueDate: '2021-05-03', page: null, url: null };
  assert.is(en.evidence.citation(quote as unknown as Quote, '启用'), '“启用” 《堤报》, 3 May 2021');
});

test('no line ends between a number of things and what they are', () => {
  const counts = { person: 12, organisation: 8, place: 5, event: 30, article: 40 };
  for (const { states } of [zhCn, zhTw, en])
    for (const part of states.counts(counts).split(' · ')) assert.match(part, /^\d+\u00a0[^ ]+$/);
});

test('within a year the year is not said again', () => {
  assert.is(zhCn.dayOfYear('2021-05-13'), '5月13日');
  assert.is(zhCn.dayOfYear('2021'), '');
  assert.is(en.dayOfYear('2021-05-13'), '13\u00a0May');
  assert.is(en.dayOfYear('2021'), '');
});

test('a window of one day is told as one day', () => {
  assert.is(zhCn.window({ since: '2021-05-13', until: '2021-05-13' }), '2021年5月13日');
  assert.is(zhCn.window({ since: '2020', until: '2021-05' }), '2020年 至 2021年5月');
  assert.is(zhCn.window({ since: null, until: null }), '');
});

test('kinds have words in every language', () => {
  assert.equal(Object.keys(zhTw.kinds), Object.keys(pagesZhCn.kinds));
  assert.equal(Object.keys(en.kinds), Object.keys(pagesZhCn.kinds));
});

test('every kind of the model has a word', async () => {
  const model = await import('../../packages/core/src/model/kinds.js');
  const kinds = [...model.personClasses, ...model.organisationKinds, ...model.placeKinds];
  assert.equal(kinds.toSorted(), Object.keys(pagesZhCn.kinds).toSorted());
});

test.run();
