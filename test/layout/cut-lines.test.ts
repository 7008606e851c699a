/** Lines that a program cut after so many characters read as if they had not been cut. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Bulletin } from '../../packages/core/src/model/bulletin.js';
import { bulletinOf, column, marked } from './pages.js';

const news = [
  '河湾县人民政府 > 乡镇动态 > 柳堤镇',
  '柳堤镇召开防汛工作会议部署下一步工作',
  '来源：柳堤镇党政办　发布时间：2023-05-17 09:12　浏览次数：326',
  '5月16日，柳堤镇召开防汛工作会议。镇党委书记沈知行主持会议并讲话，镇长陆怀瑾部署2023年度防汛物资储备和24小时值班工作。',
  '会前，沈知行一行到石桥村查看12处险工险段，村党支部书记周晓禾汇报了情况，要求各村在5月25日前完成排查。',
  '会议指出，全镇共有水库3座、山塘46口，任务很重。',
];

/** Each line cut after so many characters; what stands behind the full lines is put in after every third. */
const cut = (width: number, between?: string): string =>
  news
    .flatMap((line) => line.match(new RegExp(`[^]{1,${width}}`, 'gu')) ?? [])
    .flatMap((line, i) => (between !== undefined && i > 6 && i % 5 === 0 ? [line, between] : [line]))
    .join('⏎');

const whole = bulletinOf(news.join('⏎'));

// A stop at the measure's end may end a paragraph or not: that much stays open.
const words = (bulletin: Bulletin): string => marked(bulletin).join('');

test('sentences, headline, path and day of issue are whole at any measure', () => {
  assert.is(whole.masthead.issueDate, '2023-05-17');
  for (let width = 15; width <= 32; width += 1) {
    const bulletin = bulletinOf(cut(width));
    assert.is(words(bulletin), words(whole), `${width} characters`);
    assert.equal(bulletin.masthead, whole.masthead, `${width} characters`);
  }
});

test('the place of each character in the source stays what it was', () => {
  const { source, articles } = bulletinOf(cut(17));
  const [{ text, offsets } = { text: '', offsets: new Int32Array() }] = articles;
  const at = text.indexOf('沈知行一行');
  assert.is(source.text.slice(offsets[at], (offsets[at] ?? 0) + 2), '沈知');
  assert.match(source.text, '\n');
});

test('a page number between two halves of a line comes into no sentence', () => {
  assert.is(words(bulletinOf(cut(21, '— 3 —'))), words(whole));
});

test('a headline that happens to fill the measure is not put before the news below it', () => {
  const lines = '柳堤镇召开防汛工作会议⏎5月16日，柳堤镇召开会⏎议。镇长陆怀瑾主持会议⏎，镇党委书记沈知行讲话';
  const rest = '⏎并部署下一步工作和值班⏎安排，各村的负责人参加⏎了会议，石桥村负责人周⏎晓禾汇报情况。';
  assert.is(marked(bulletinOf(lines + rest))[0], '# 柳堤镇召开防汛工作会议');
});

test('rows of a table that are as long as each other stay apart', () => {
  const rows = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛'].map((name) => `${name}小河　石桥村村民委员会主任`);
  assert.is(bulletinOf(rows.join('⏎')).articles.flatMap(({ text }) => text.split('\n')).length, rows.length);
});

test('a column that was set by squares is read as it was', () => {
  assert.equal(marked(bulletinOf(column(18, ...news.slice(3)))), marked(bulletinOf(news.slice(3).join('⏎'))));
});

test.run();
