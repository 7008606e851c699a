/** Bodies that a title's own words tell of without naming them. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { itemOf, postsIn } from '../help/read.js';

const posts = (sentence: string) => postsIn(itemOf('走访', `6月21日，${sentence}`));

test('the speaker’s own hospital is not the one that was named before', () => {
  assert.equal(posts('北川市立医院院长段立冬，以及我院院长尚晓琳、副院长樊立新出席。'), ['段立冬 北川市立医院 院长']);
});

test('a member of the Party group sits in that of the bureau before', () => {
  assert.equal(posts('县水利局党组书记、局长郝振东，党组成员、副局长尚晓琳陪同。').slice(-2), [
    '尚晓琳 清河县水利局党组 成员',
    '尚晓琳 清河县水利局 副局长',
  ]);
});

test('a secretary of a district by its bare name is of its committee', () => {
  assert.equal(posts('德城区副书记尚晓琳参加。'), ['尚晓琳 德城区委 副书记']);
});

test('words that nobody read before a title are a body of its own', () => {
  assert.equal(posts('与长风重工集团总经理郝振东座谈，与青鸾卫视副总裁尚晓琳会晤。'), ['郝振东 长风重工集团 总经理']);
});

test('whoever sits in a congress has his work elsewhere', () => {
  assert.equal(posts('区人大代表、河长尚晓琳巡河。').length, 1);
});

test('a nomination is no post, and an appointment keeps the one held before', () => {
  assert.equal(posts('拟任县水利局局长尚晓琳到会。'), []);
  assert.equal([...posts('任命县委副书记尚晓琳同志为县人民政府副县长、代理县长。')].sort(), [
    '尚晓琳 清河县委 副书记',
    '尚晓琳 清河县政府 代理县长 acting',
    '尚晓琳 清河县政府 副县长',
  ]);
});

test('a bare branch is that of the village that acts, and of none that is called on', () => {
  assert.equal(posts('油坊村召开会议。党支部书记尚晓琳讲话。'), ['尚晓琳 油坊村党支部 书记']);
  assert.equal(posts('县领导到油坊村调研。党支部书记尚晓琳介绍情况。'), []);
});

test('a first secretary sent to the village is the village’s, be it called after a hill', () => {
  assert.equal(posts('县领导到绕山村调研。驻村第一书记尚晓琳参加。'), ['尚晓琳 绕山村 第一书记']);
  assert.equal(posts('县领导到绕水村调研。村第一书记尚晓琳参加。'), ['尚晓琳 绕水村 第一书记']);
  assert.equal(posts('县卫健委驻村工作队到来。村党支部书记尚晓琳介绍。'), ['尚晓琳 村党支部 书记']);
  assert.equal(posts('省农业农村厅干部到访。村党支部书记尚晓琳介绍。'), ['尚晓琳 村党支部 书记']);
});

test('a branch named right behind the village that is entered is that village’s', () => {
  assert.equal(posts('在石坪社区，党总支书记尚晓琳介绍了情况。'), ['尚晓琳 石坪社区党总支 书记']);
  assert.equal(posts('在石坪社区调研时，党总支书记尚晓琳介绍了情况。'), []);
});

test.run();
