import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { paragraphsOf } from '../../packages/widget/src/views/articles.js';
import { webAddress } from '../../packages/widget/src/views/web-address.js';
import { yearsOf } from '../../packages/widget/src/views/filters.js';
import { joined } from '../../packages/widget/src/views/folded-list.js';
import { flowing } from '../../packages/widget/src/views/marked.js';
import { adviceFor } from '../../packages/widget/src/views/results.js';
import { detailOf, listed, said } from '../../packages/widget/src/views/said.js';
import { hintOf } from '../../packages/widget/src/views/time-strip.js';
import { en } from '../../packages/widget/src/words/en.js';
import { thingsZhCn } from '../../packages/widget/src/words/things-zh-cn.js';
import { zhCn } from '../../packages/widget/src/words/zh-cn.js';
import { zhTw } from '../../packages/widget/src/words/zh-tw.js';

test('only addresses of the web are links', () => {
  assert.is(webAddress('https://example.org/a.pdf'), 'https://example.org/a.pdf');
  assert.is(webAddress('HTTP://example.org'), 'http://example.org/');
  for (const url of ['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', 'a.pdf', '//x', '', null]) {
    assert.is(webAddress(url), null, String(url));
  }
});

test('where the index holds no texts, whoever finds nothing is told so in every language', () => {
  for (const words of [zhCn, zhTw, en]) {
    const [usual, bare] = [adviceFor(words, true), adviceFor(words, false)];
    assert.ok(bare.startsWith(words.states.onlyNames) && bare.endsWith(usual));
    assert.not.match(usual, words.states.onlyNames);
  }
});

test('a name within a sentence turns nothing around it', () => {
  assert.is(said('王\u202e小明\u2066甲\u2069'), '王小明甲');
  assert.is(listed(['甲\u202e', '乙'], zhCn), '甲、乙');
});

test('dates in what tells events and articles apart are those of the language, and nothing else is', () => {
  const event = { type: 'event', detail: '2021-06-30 · 听荷里邻里中心' } as const;
  assert.is(detailOf(zhCn, event), '2021年6月30日 · 听荷里邻里中心');
  assert.is(detailOf(en, event), '30\u00a0Jun\u00a02021 · 听荷里邻里中心');
  assert.is(
    detailOf(en, { type: 'article', detail: '堤报 · 2021-06/2021-07' }),
    '堤报 · Jun\u00a02021 – Jul\u00a02021',
  );
  assert.is(detailOf(en, { type: 'organisation', detail: '2021' }), '2021');
  assert.is(detailOf(en, { type: 'event', detail: null }), null);
});

test('the drawing tells how many events it shows of many, and of none no number', () => {
  assert.match(hintOf(thingsZhCn.time, 9, false), '最近 9 次');
  assert.is(hintOf(thingsZhCn.time, 9, true), thingsZhCn.time.hint);
  assert.is(hintOf(thingsZhCn.time, 0, false), thingsZhCn.time.hint);
});

test('line breaks of the column are dropped, but between Latin words', () => {
  assert.is(flowing('街道党工委书 \n 记陆怀瑾'), '街道党工委书记陆怀瑾');
  assert.is(flowing('Open\nDay 2021\n年'), 'Open Day 2021年');
});

test('the years of a window are all that it touches', () => {
  assert.equal(yearsOf({ since: '2019-05-20', until: '2021-12-30/2022-01-02' }), ['2019', '2020', '2021', '2022']);
  assert.equal(yearsOf({ since: '2021', until: '2021-03' }), ['2021']);
  assert.equal(yearsOf({ since: null, until: null }), []);
});

test('empty parts of a line leave no separator behind', () => {
  assert.equal(joined(['a', '', [], 'b'], ' · '), ['a', ' · ', 'b']);
});

test('an article does not say its headline twice', () => {
  assert.equal(paragraphsOf({ name: '甲 乙丙', text: '甲\n乙丙\n甲在此。' }), ['甲在此。']);
  assert.equal(paragraphsOf({ name: '甲', text: '乙。\n甲' }), ['乙。', '甲']);
  assert.equal(paragraphsOf({ name: '', text: null }), []);
});

test.run();
