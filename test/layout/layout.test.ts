/** What the layout tells of each article. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { bulletinOf } from './pages.js';

test('headline, byline and page are told of each article', () => {
  const { articles } = bulletinOf(
    '河湾镇召开会议⏎□记者 王小河⏎5月6日，河湾镇召开会议。⏎⏎第3版⏎⏎石桥村举办运动会⏎⏎本报讯（通讯员李小桥）5月7日，石桥村举办运动会。',
  );
  assert.equal(
    articles.map(({ index, headline, byline, page }) => [index, headline, byline, page]),
    [
      [0, '河湾镇召开会议', '□记者 王小河', null],
      [1, '石桥村举办运动会', '通讯员李小桥', '3'],
    ],
  );
});

test('nothing makes nothing', () => {
  for (const lines of ['', '⏎⏎', '　', '\u200b⏎']) assert.equal(bulletinOf(lines).articles, []);
});

test.run();
