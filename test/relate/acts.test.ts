/** Who did something with whom in so many words, and who was merely there like the others. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { itemOf } from '../help/read.js';

const actsIn = (...paragraphs: readonly string[]): readonly string[] =>
  itemOf('县里的一天', ...paragraphs).events.flatMap(({ acts = [] }) =>
    acts.map(({ participants, words }) => `${participants.join('+')} ${words}`),
  );

test('whoever accompanies shares the act with the visitor', () => {
  assert.equal(actsIn('6月21日，县长郝振东在油坊镇党委书记谢文涛陪同下到油坊镇调研。'), ['郝振东+谢文涛 陪同']);
  assert.equal(actsIn('6月21日，县长郝振东到油坊镇调研，副县长尚晓琳、油坊镇党委书记谢文涛陪同。'), [
    '郝振东+尚晓琳+谢文涛 陪同',
  ]);
});

test('whoever accompanies without a word of whom accompanies the leader, in two sentences', () => {
  const [event] = itemOf('县领导调研春耕', '6月21日，县长郝振东到油坊镇调研春耕。', '副县长尚晓琳参加调研。').events;
  assert.equal(
    event?.acts?.map(({ participants, words, evidence }) => [participants, words, evidence.length]),
    [[['郝振东', '尚晓琳'], '参加调研', 2]],
  );
});

test('whoever is received, talked with or heard shares the act with the host', () => {
  assert.equal(actsIn('6月21日，县长郝振东会见了安顺建工集团董事长柴立本一行。'), ['郝振东+柴立本 会见']);
  assert.equal(actsIn('6月21日，县长郝振东到油坊镇调研，与种粮大户石秀兰交谈。'), ['郝振东+石秀兰 交谈']);
  assert.equal(actsIn('6月21日，县长郝振东来到油坊镇调研，听取了镇党委书记谢文涛的汇报。'), ['郝振东+谢文涛 听取']);
});

test('whoever presides over a meeting and whoever speaks at it were at one event only', () => {
  assert.equal(
    actsIn('6月21日，县长郝振东主持召开防汛工作会议。副县长尚晓琳就防汛工作作了安排。油坊镇党委书记谢文涛作表态发言。'),
    [],
  );
});

test('residents called on one after another share an act with the visitor, none with each other', () => {
  assert.equal(actsIn('6月21日，油坊镇党委书记谢文涛走访慰问了老党员石秀兰、郝玉芬。'), [
    '谢文涛+石秀兰 走访',
    '谢文涛+郝玉芬 走访',
  ]);
});

test('leaders who went separately share no act', () => {
  assert.equal(actsIn('6月21日，县委书记石国平、县长郝振东分别带队走访企业。'), []);
});

test('an act has its sentence, with those in it marked', () => {
  const [act] = itemOf('县领导会见客商', '6月21日，县长郝振东会见了安顺建工集团董事长柴立本。').events[0]?.acts ?? [];
  assert.equal(
    act?.evidence.map(({ words, marks }) => marks.map(({ from, to }) => words.slice(from, to))),
    [['郝振东', '柴立本']],
  );
});

test.run();
