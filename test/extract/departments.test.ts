/** Departments that the post behind them tells. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { bodiesIn } from '../help/bodies.js';
import { itemOf, postsIn } from '../help/read.js';

const posts = (sentence: string) => postsIn(itemOf('走访', `6月21日，${sentence}`));

test('a body whose head the title repeats is the body of the post', () => {
  assert.equal(posts('广东援川前线工作组组长尚晓琳到会。'), ['尚晓琳 广东援川前线工作组 组长']);
  assert.equal(posts('县公安局党委委员、治安大队大队长尚晓琳讲课。').length, 2);
});

test('a group without a name of its own has no posts', () => {
  assert.equal(posts('调研组组长尚晓琳到会。'), []);
});

test('all that stands between a ground or body and the post is the name of its group', () => {
  assert.equal(posts('沙湾村工作组组长尚晓琳讲话。'), ['尚晓琳 沙湾村工作组 组长']);
  assert.equal(posts('南沟村13队队长尚晓琳讲话。'), ['尚晓琳 南沟村13队 队长']);
  assert.equal(posts('湖北省第八批援藏工作队总领队尚晓琳讲话。'), ['尚晓琳 湖北省第八批援藏工作队 总领队']);
});

test("a department with a road's name is no division's", () => {
  assert.equal(posts('解放路环卫所所长尚晓琳到会。'), ['尚晓琳 解放路环卫所 所长']);
});

test('a post behind a name does not begin the chain of the next one', () => {
  assert.equal(posts('清河县教育局尚晓琳局长、解放路派出所所长樊立冬到会。'), [
    '尚晓琳 清河县教育局 局长',
    '樊立冬 解放路派出所 所长',
  ]);
});

test("a task force has its leader's post, and 二院 its wards", () => {
  assert.equal(posts('县老旧小区改造工作专班负责人尚晓琳到会。'), ['尚晓琳 清河县老旧小区改造工作专班 负责人']);
  assert.equal(posts('县二院心内科主任尚晓琳到会。'), ['尚晓琳 清河县二院心内科 主任']);
});

test('a committee for the new organisations is no other committee, and a league has a centre', () => {
  assert.equal(posts('县委“两新”工委书记尚晓琳到会。'), ['尚晓琳 清河县委“两新”工委 书记']);
  assert.equal(posts('民盟中央常委尚晓琳到会。'), ['尚晓琳 民盟中央 常委']);
});

test('a division in full ends within what looks like its leader, and nobody is called 社区', () => {
  const { persons, places } = itemOf('走访', '6月21日，尚晓琳到大连市中山区长利社区走访。');
  assert.equal(
    [...persons, ...places].map(({ name }) => name),
    ['尚晓琳', '大连市', '长利社区'],
  );
});

test('a ward belongs to the hospital that the sentence names before it, and stands for itself alone', () => {
  assert.equal(posts('青湖县人民医院骨科主任尚晓琳、内科副主任樊立冬参加义诊。'), [
    '尚晓琳 青湖县人民医院骨科 主任',
    '樊立冬 青湖县人民医院内科 副主任',
  ]);
  assert.equal(posts('儿科尚晓琳主任参加义诊。'), ['尚晓琳 儿科 主任']);
});

test('who leads a team of volunteers speaks for a society', () => {
  const item = itemOf('走访', '6月21日，石湖县蓝天志愿者服务队队长尚晓琳、石湖县森林防火检查站站长樊立冬到会。');
  assert.equal(
    item.persons.map((one) => one.class),
    ['representative', 'official'],
  );
});

test('a level word in a row of posts is that of the body printed with its division before it', () => {
  assert.equal(posts('邢台市委常委、副市长尚晓琳，副市长樊立冬到会。'), [
    '尚晓琳 邢台市委 常委',
    '尚晓琳 邢台市政府 副市长',
    '樊立冬 邢台市政府 副市长',
  ]);
});

test('an office of two tasks is one, and a bureau of a ministry has its head', () => {
  assert.equal(posts('中央组织部党员教育和干部测评中心副主任尚晓琳到会。'), [
    '尚晓琳 中央组织部党员教育和干部测评中心 副主任',
  ]);
  assert.equal(posts('民政部基层政权和社区建设司司长尚晓琳到会。'), ['尚晓琳 民政部基层政权和社区建设司 司长']);
  assert.equal(posts('县农业局种植业和农药管理股股长尚晓琳到会。'), ['尚晓琳 清河县农业局种植业和农药管理股 股长']);
  assert.equal(posts('县农业局局长樊立冬和建设股股长尚晓琳到会。').includes('尚晓琳 清河县农业局和建设股 股长'), false);
});

test('a department of a province’s office is called by it', () => {
  const words = '省建设厅村镇处副处长周晓禾、省商务厅市场体系建设处处长顾怀远参加。';
  assert.equal(
    bodiesIn([words], '甘肃省/天水市').map(({ name }) => name),
    ['甘肃省建设厅村镇处', '甘肃省商务厅市场体系建设处'],
  );
});

test('in a row of people the office is all that stands before the post, and of the house before it', () => {
  assert.equal(posts('青石集团副总经理尚晓琳、市场开发部部长樊立冬参加。').slice(1), [
    '樊立冬 青石集团市场开发部 部长',
  ]);
  assert.equal(posts('省委党校副校长尚晓琳、应急培训部主任樊立冬参加。').slice(1), [
    '樊立冬 河北省委党校应急培训部 主任',
  ]);
  assert.equal(posts('团县委书记尚晓琳、青年发展部部长樊立冬参加。').slice(1), ['樊立冬 团清河县委青年发展部 部长']);
  assert.equal(posts('县发改局协同办科长尚晓琳参加。'), ['尚晓琳 清河县发改局协同办 科长']);
});

test('a zone has all the words of its kind, and offices of its own', () => {
  assert.equal(posts('青石工业集中区管委会副主任尚晓琳、招商合作部部长樊立冬参加。'), [
    '尚晓琳 青石工业集中区管委会 副主任',
    '樊立冬 青石工业集中区招商合作部 部长',
  ]);
  assert.equal(posts('青石产业集聚区管委会主任尚晓琳参加。'), ['尚晓琳 青石产业集聚区管委会 主任']);
});

test('an office before somebody whose post stands behind the name is of the house before it', () => {
  assert.equal(posts('县教育局副局长尚晓琳、办公室樊立冬主任参加。').slice(1), ['樊立冬 清河县教育局办公室 主任']);
});

test('a group that was sent keeps its number', () => {
  assert.equal(posts('县纪委第十七派驻纪检组组长尚晓琳参加。'), ['尚晓琳 清河县纪委第十七派驻纪检组 组长']);
});

test('a zone’s committee for short, and a numbered firm', () => {
  assert.equal(posts('青石开发区党工委书记、管委主任尚晓琳参加。').slice(1), ['尚晓琳 青石开发区管委 主任']);
  assert.equal(posts('第四工程公司经理尚晓琳、党支部书记樊立冬参加。'), [
    '尚晓琳 第四工程公司 经理',
    '樊立冬 第四工程公司党支部 书记',
  ]);
  assert.equal(posts('青石园区(油坊镇)社会事业局副局长尚晓琳参加。'), ['尚晓琳 油坊镇社会事业局 副局长']);
});

test('a society has offices, and a college no colleges', () => {
  assert.equal(posts('县书协主席尚晓琳、组联部主任樊立冬参加。').slice(1), ['樊立冬 清河县书协组联部 主任']);
  assert.not.ok(
    posts('机电学院院长尚晓琳、化工学院院长樊立冬参加。').some((post) => post.includes('机电学院化工学院')),
  );
});

test('the offices of one zone stand beside each other, and an academy has none of a university’s', () => {
  assert.equal(posts('青石高新区管委会副主任尚晓琳、招商部部长樊立冬、产业发展部部长郝振东参加。').slice(2), [
    '郝振东 青石高新区产业发展部 部长',
  ]);
  assert.equal(posts('青石大学校长、中国工程院院士尚晓琳，科研处处长樊立冬参加。').slice(-1), [
    '樊立冬 青石大学科研处 处长',
  ]);
});

test.run();
