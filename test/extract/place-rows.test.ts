/** Places in rows, and what rows of them leave out: 东湾、西湾、下河等村. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { placesIn } from '../help/bodies.js';

const jurisdiction = '浙江省/杭州市/拱墅区/小河街道';

/** Names of places. */
const named = (text: string) =>
  placesIn([text], jurisdiction)
    .filter(({ passing }) => !passing)
    .map(({ name }) => name);

test('names in a row take the head that stands behind the last', () => {
  assert.equal(named('走访组深入东湾、西湾、下河等村走访。'), ['东湾村', '西湾村', '下河村']);
  assert.equal(named('县长先后到东湾、西湾、下河等镇，调研农业工作。'), ['东湾镇', '西湾镇', '下河镇']);
  assert.equal(named('镇干部走访了东湾、下河等村。'), ['东湾村', '下河村']);
  assert.equal(named('一行到新华、红旗两个社区检查。'), ['新华社区', '红旗社区']);
  assert.equal(named('志愿者走进幸福里、锦绣江南、金色家园等小区。'), ['幸福里', '锦绣江南', '金色家园']);
});

test('hamlets in a row are places where one of them is', () => {
  assert.equal(named('镇长到塘坝、梁家坪、苦竹垭查看灾情。'), ['塘坝', '梁家坪', '苦竹垭']);
  assert.equal(named('镇长到财政、民政、教育调研。'), []);
});

test('each number of a row is a place', () => {
  assert.equal(named('来到长江路87号、89号和91号走访。'), ['长江路87号', '长江路89号', '长江路91号']);
  assert.equal(named('阳光小区1号、3号楼居民反映漏水。'), ['阳光小区1号楼', '阳光小区3号楼']);
});

test('the short name of a division is a place where a place stands, not in other names', () => {
  assert.equal(named('代表团在武汉考察。'), ['武汉市']);
  assert.equal(
    named('推动武汉经济发展，武汉大学、武汉东站参加。').filter((name) => name === '武汉市'),
    [],
  );
});

test('mergers of towns, counted rounds and what is learned are no places', () => {
  assert.equal(named('他们参观学习撤乡并镇、合村工作的做法和先进经验，做到“一乡一村一屯一方案”，村村都有亮点。'), []);
});

test('people and their ground in one are no place', () => {
  assert.equal(named('把成果融进服务居民和社区创新发展之中。'), []);
});

test.run();
