/** What mastheads and sites say of a bulletin. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Masthead } from '../../packages/core/src/model/bulletin.js';
import { bulletinOf } from './pages.js';

const item = '⏎⏎河湾镇召开会议⏎⏎5月6日，河湾镇召开会议，镇长李小桥讲话。';

function t(name: string, lines: string, expected: Partial<Masthead>): void {
  test(name, () => {
    const { masthead, articles } = bulletinOf(lines + item);
    for (const [key, value] of Object.entries(expected)) assert.equal(masthead[key as keyof Masthead], value, key);
    assert.equal(
      articles.map(({ headline }) => headline),
      ['河湾镇召开会议'],
    );
  });
}

t(
  'a printed masthead gives title, number, date and publisher',
  '2020年8月12日⏎⏎本期 8 版 第 42 期⏎⏎下期出版:9月9日⏎⏎扫描二维码⏎关注“河湾服务”⏎⏎河湾⏎社区晨报⏎HEWAN COMMUNITY NEWS⏎河湾街道党工委、办事处联合出版',
  {
    title: '社区晨报·河湾',
    issueDate: '2020-08-12',
    issueNumber: 42,
    jurisdictionWords: ['河湾', '社区晨报', '河湾街道党工委、办事处'],
  },
);
t('all of it may stand in one line', '河湾大集（周报）⏎第210期 2019年6月20日 星期四 农历五月十八 今日4版 河湾镇主办', {
  title: '河湾大集',
  issueDate: '2019-06-20',
  issueNumber: 210,
  jurisdictionWords: ['河湾大集', '河湾镇'],
});
t('characters are figures too', '河 湾 通 讯⏎第十二期（总第三十六期）⏎二〇二一年一月八日出版', {
  title: '河湾通讯',
  issueDate: '2021-01-08',
  issueNumber: 12,
});
t('the day may stand apart from the year', '河湾乡音 | 2023年第2期 1月13日', {
  title: '河湾乡音',
  issueDate: '2023-01-13',
  issueNumber: 2,
});
t('a body beside a date is a word of the jurisdiction', '河湾县河湾镇党政办 2018年11月12日', {
  title: null,
  issueDate: '2018-11-12',
  jurisdictionWords: ['河湾县河湾镇党政办'],
});
t('a paper beside a date tells whose page it is', 'http://example.cn 2004年6月27日07:22 河湾晚报', {
  title: null,
  issueDate: '2004-06-27',
  jurisdictionWords: ['河湾晚报'],
});
t(
  'a site’s path and source name the jurisdiction, its day of publication is the issue date',
  '首页 > 新闻中心 > 河湾街道⏎来源：河湾区人民政府 发布时间：2023-05-06 09:30',
  { title: null, issueDate: '2023-05-06', issueNumber: null, jurisdictionWords: ['河湾街道', '河湾区人民政府'] },
);
t('a date that no calendar has is none', '河湾社区报⏎第3期⏎2021年2月30日', { issueDate: null, issueNumber: 3 });
t('a page without masthead says nothing', '', {
  title: null,
  issueDate: null,
  issueNumber: null,
  jurisdictionWords: [],
});

test('the title above every page is said once and printed nowhere', () => {
  const { masthead, articles } = bulletinOf(
    `河湾社区报⏎第3期 2021年5月6日${item}⏎⏎河湾社区报⏎⏎石桥村举办运动会⏎⏎5月7日，石桥村举办运动会。`,
  );
  assert.is(masthead.title, '河湾社区报');
  assert.not(articles.some(({ text }) => text.includes('河湾社区报')));
});

t('the head of a page gives the date', '2021年6月28日　星期一　要闻　2版', { issueDate: '2021-06-28', title: null });

test('the head of a later page is no headline and tells the page', () => {
  for (const head of ['2022年6月30日　星期四　民生　2版', '2版　民生　2022年6月30日　星期四']) {
    const { masthead, articles } = bulletinOf(
      `河湾社区报⏎2022年6月30日 第8期${item}⏎${head}⏎石桥村举办运动会⏎6月22日，石桥村举办运动会。`,
    );
    assert.is(masthead.issueDate, '2022-06-30');
    assert.equal(
      articles.map(({ headline, page }) => [headline, page]),
      [
        ['河湾镇召开会议', null],
        ['石桥村举办运动会', '2'],
      ],
    );
  }
});

test('the day behind who signs an item is the issue date where nothing else tells it', () => {
  const news = '河湾镇召开会议⏎⏎5月6日，河湾镇召开会议，镇长李小桥讲话。';
  for (const signed of ['⏎（河湾镇政府供稿 2021年5月7日）', '（河湾镇政府供稿 2021年5月7日）']) {
    assert.is(bulletinOf(news + signed).masthead.issueDate, '2021-05-07');
    assert.is(bulletinOf(`第3期 2021年5月9日⏎${news}${signed}`).masthead.issueDate, '2021-05-09');
  }
});

test('a date in an article is not the issue date', () => {
  assert.is(bulletinOf('河湾镇召开会议⏎⏎2021年5月6日，河湾镇召开会议。').masthead.issueDate, null);
});

test.run();
