/** Posts that elections and appointments give to several people in one breath. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { factsOf } from '../../packages/core/src/pipeline/facts.js';
import { knowledge } from '../help/bodies.js';
import { itemOf, postsIn } from '../help/read.js';

const posts = (sentence: string) => postsIn(itemOf('人事', `6月21日，${sentence}`));

test('each of those elected in a row has the post that is named for him', () => {
  assert.equal(
    posts('会议依法选举陈志强为青湖镇人大主席，吴立新为副主席；王海为镇长，李丽、周平、赵刚为副镇长。').map((post) =>
      post.replace('青湖镇', ''),
    ),
    [
      '陈志强 人大 主席',
      '吴立新 人大 副主席',
      '王海 政府 镇长',
      '李丽 政府 副镇长',
      '周平 政府 副镇长',
      '赵刚 政府 副镇长',
    ],
  );
});

test('how many were elected stands between their names and the post', () => {
  assert.equal(posts('选举产生了王大永、刘振泉2人为青湖镇人民政府副镇长。'), [
    '王大永 青湖镇政府 副镇长',
    '刘振泉 青湖镇政府 副镇长',
  ]);
});

test('one who is elected and one who is appointed after him have a post each', () => {
  assert.equal(posts('任命邢晟同志为政府副县长，苑华东同志为政府副县长。'), [
    '邢晟 清河县政府 副县长',
    '苑华东 清河县政府 副县长',
  ]);
});

test('a title at the very end of a text calls nobody', () => {
  assert.equal(
    postsIn(itemOf('人事', '副总指挥:程国锋 党委委员、人大主席')).filter((post) => post.startsWith(' ')),
    [],
  );
});

const participants = (text: string) =>
  factsOf({ source: 'a.txt', text, sidecar: {} }, knowledge).value.articles.map(({ events }) =>
    events.map((event) => event.participants.map(({ name }) => name).join(' ')),
  );

test('who is put into a post or leaves one at a meeting was not there by that alone', () => {
  const text =
    '常委会召开会议\n6月21日，县人大常委会主任边远山主持召开会议，副主任卢晓岚出席。会议决定接受龚举峰同志辞去县长职务，任命张宏岳为副县长，通过了王兰芳等6名同志的免职议案。边远山向张宏岳颁发任命书。';
  assert.equal(participants(text), [['边远山 卢晓岚 张宏岳']]);
  assert.equal(participants(text.replace('边远山向张宏岳颁发任命书。', '')), [['边远山 卢晓岚']]);
});

test('a digest whose paragraphs begin with one date and have people of their own tells of several events', () => {
  const text =
    '工作动态\n8月19日，副旗长齐广远到敖包苏木调研。副苏木达周广明陪同。\n8月19日，旗农牧局站长李静波到敖包苏木检查。副苏木达包爱民陪同。';
  assert.equal(participants(text), [['齐广远 周广明', '李静波 包爱民']]);
});

test('whoever is elected by a meeting is one of those who hold it', () => {
  assert.equal(participants('镇里换届\n9月24日，镇党委书记边远山主持会议。会议选举张宏岳为镇长，卢晓岚为副镇长。'), [
    ['边远山 张宏岳 卢晓岚'],
  ]);
});

test.run();
