/** Bodies that a bulletin calls by two names. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { shortOrgans } from '../../packages/core/src/rules/short-organs.js';
import { bodiesIn } from '../help/bodies.js';
import { itemOf, itemsIn, postsIn } from '../help/read.js';

const bodiesOf = (words: string) => itemOf('推进工作', words).organisations.map(({ name }) => name);

test('an organ in full and in short is one body, called as is customary', () => {
  assert.equal(bodiesOf('县妇联召开会议。县妇女联合会主席周晓禾讲话，县人力资源和社会保障局派员参加。'), [
    '清河县妇联',
    '清河县人力资源和社会保障局',
  ]);
});

test('no short form has the long one in it', () => {
  for (const { long, short } of shortOrgans) assert.not.match(short, long);
});

test('a branch of a league tells no city, be none known', () => {
  const [item] = itemsIn('', '市政协副主席、民建市委会主委周晓禾带领市工商联一行到访。');
  assert.equal(
    item?.organisations.map(({ name }) => name),
    ['市政协', '民建市委会', '市工商联'],
  );
});

test("a seat in a town's committee, and its union, are the town's behind another organ of its", () => {
  const item = itemOf('推进工作', '坝营镇纪委书记周晓禾、组织委员顾怀远、团委书记陆知行、工会主席沈一川参加。');
  assert.equal(postsIn(item), [
    '周晓禾 坝营镇纪委 书记',
    '顾怀远 坝营镇党委 组织委员',
    '陆知行 坝营镇团委 书记',
    '沈一川 坝营镇工会 主席',
  ]);
});

test('a society with and without its province is one', () => {
  assert.equal(bodiesOf('浙江嘉禾商会考察团来县考察。嘉禾商会会长周晓禾参加。'), ['浙江嘉禾商会']);
});

test('an office of a street for short is the street office, and its centre the street’s', () => {
  assert.equal(bodiesOf('新华街办主任周晓禾参加。东风街办网格服务中心主任顾怀远参加。'), [
    '新华街道办事处',
    '东风街道网格服务中心',
  ]);
});

test('a county of a people is called as the text calls it', () => {
  const words = '云南石林县委书记周晓禾、县长顾怀远到五棵树村调研，县水务局参加。';
  const bodies = (text: string) => bodiesIn([text], '云南省/昆明市/石林彝族自治县').map(({ name }) => name);
  assert.equal(bodies(words), ['石林县委', '石林县水务局']);
  assert.equal(bodies('县水务局召开会议。'), ['石林彝族自治县水务局']);
});

test('a firm that was told whole is whole where its name looks torn', () => {
  const words = '一行深入四川洪椿茶业有限公司、峨眉山青叶茶业有限公司调研，与峨眉山青叶茶业有限公司董事长周晓禾座谈。';
  assert.equal(
    [...new Set(bodiesIn([words], '四川省/乐山市').map(({ name }) => name))],
    ['四川洪椿茶业有限公司', '峨眉山青叶茶业有限公司'],
  );
});

test('a firm within the town is called by its own name', () => {
  const names = bodiesIn(['代表走进镇内青山矿业检查。'], '河南省/洛阳市/洛宁县/景阳镇').map(({ name }) => name);
  assert.equal(names, ['青山矿业']);
});

test('a city in which something is held convenes nothing by that', () => {
  const words = '周晓禾在北京举行的大会上接受表彰。市委副书记、市长顾怀远祝贺。';
  assert.equal(
    bodiesIn([words], '新疆维吾尔自治区/哈密市').map(({ name }) => name),
    ['哈密市委'],
  );
});

test.run();
