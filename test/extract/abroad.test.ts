/** Countries, regions and cities of the world: places where one goes or comes, and nowhere else. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { placesIn } from '../help/bodies.js';

const names = (text: string): readonly string[] =>
  placesIn([text], '浙江省/杭州市/拱墅区/小河街道').map(({ name }) => name);

const t = (name: string, table: Readonly<Record<string, string>>) =>
  test(name, () => {
    for (const [text, expected] of Object.entries(table)) assert.is(names(text).join(' '), expected, text);
  });

t('one goes there and comes from there', {
  '来自阿富汗的留学生介绍了家乡。': '阿富汗',
  '代表团赴德国、法国考察。': '德国 法国',
  '产品远销日本、韩国和东南亚。': '日本 韩国 东南亚',
  '从以色列引进滴灌技术。': '以色列',
});
t('the end of a row says what stands in it', {
  '13名来自汤加、斐济、巴布亚新几内亚等7国的学生参加活动。': '汤加 斐济 巴布亚新几内亚',
  '美国、英国、加拿大等国家的客商参会。': '美国 英国 加拿大',
});
t('a city is called by its own name', {
  '正在蒙古国乌兰巴托市访问的代表团举行会谈。': '乌兰巴托市',
  '赴韩国首尔、釜山洽谈。': '首尔 釜山',
});
t('a word of the sentence behind the country is no city', { '在德国考察城市规划。': '德国' });
t('what comes from there, and what only sounds so, is no place', {
  '近日本报记者走访了小区。': '',
  '到沿海地区考察。': '',
  '品尝韩国料理，观看泰国籍选手比赛。': '',
  '路边的法国梧桐郁郁葱葱。': '',
  '泰国驻华大使一行到访。': '',
  '全程公里马里程不计。': '',
  '在古巴路开展宣传。': '古巴路',
});

test.run();
