/** Who took part in which event, and how. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { itemOf, rolesIn } from '../help/read.js';

test('who leads, comes along and speaks on a visit is told apart', () => {
  const { events } = itemOf(
    '县领导调研春耕',
    '6月21日，县委副书记、县长郝振东到油坊镇调研春耕生产，副县长尚晓琳，油坊镇党委书记谢文涛陪同。郝振东强调，要抓好田间管理。种粮大户耿大爷介绍了育秧情况。',
  );
  assert.is(events.length, 1);
  assert.is(events[0]?.kind, 'visit');
  assert.equal(rolesIn(events[0]), ['郝振东 lead', '尚晓琳 accompany', '谢文涛 accompany', '耿大爷 speak']);
});

test('whoever is only telephoned does not take part', () => {
  const { events, met } = itemOf(
    '油坊镇走访退役军人',
    '6月22日，油坊镇党委书记谢文涛走访慰问退役军人，并电话联系了在外地住院的郝立明。',
  );
  assert.equal(rolesIn(events[0]), ['谢文涛 lead']);
  assert.equal(met, []);
});

test('a nominee and whoever is relieved of a post are not at the session', () => {
  const { events } = itemOf(
    '县人大常委会召开会议',
    '6月23日，县人大常委会召开会议，会议由县人大常委会主任石国平主持。会议决定免去郝立明的县水利局局长职务。',
  );
  assert.equal(rolesIn(events[0]), ['石国平 lead']);
});

test('a formula names nobody who took part, and a report on something is no formula', () => {
  const { events } = itemOf(
    '县领导调研水利',
    '6月24日，县长郝振东到油坊镇调研，听取了镇长谢文涛关于河道清淤情况的汇报。',
  );
  assert.equal(rolesIn(events[0]), ['郝振东 lead', '谢文涛 speak']);
});

test('two residents who were called on at home met the visitor, not each other', () => {
  const { met } = itemOf('端午走访', '6月3日，油坊镇党委书记谢文涛看望慰问了老党员石秀兰、郝玉芬。');
  assert.equal(met, [
    ['谢文涛', '石秀兰'],
    ['谢文涛', '郝玉芬'],
  ]);
});

test('two residents at one activity met each other', () => {
  const { met } = itemOf('油坊镇举办诗会', '6月3日，油坊镇举办端午诗会活动，居民石秀兰、郝玉芬参加。');
  assert.equal(met, [['石秀兰', '郝玉芬']]);
});

test('whoever joins a visit without a word of how comes along; at a meeting he attends', () => {
  const visit = itemOf(
    '县领导调研春耕',
    '6月21日,县长郝振东到油坊镇调研春耕生产。副县长尚晓琳、农业农村局局长石国平参加活动。',
  );
  assert.equal(rolesIn(visit.events[0]), ['郝振东 lead', '尚晓琳 accompany', '石国平 accompany']);
  const meeting = itemOf('县里开会', '6月21日,县长郝振东主持召开防汛工作会议。副县长尚晓琳参加。');
  assert.equal(rolesIn(meeting.events[0]), ['郝振东 lead', '尚晓琳 attend']);
});

test('whoever receives leads; guests and those who sit with them attend or speak', () => {
  const { events } = itemOf(
    '县领导会见客商',
    '6月21日，县长郝振东会见了安顺建工集团董事长柴立本一行。副县长尚晓琳、商务局局长石国平等参加会见。',
  );
  assert.equal(rolesIn(events[0]), ['郝振东 lead', '柴立本 attend', '尚晓琳 attend', '石国平 attend']);
});

test('whoever is spoken to does not speak by it', () => {
  const { events } = itemOf(
    '县领导调研社区',
    '6月21日，县长郝振东到油坊镇调研。途中，郝振东向镇党委书记谢文涛提出，要管好消防。',
  );
  assert.equal(rolesIn(events[0]), ['郝振东 lead', '谢文涛 attend']);
});

test('a speech of any kind is a speech', () => {
  const { events } = itemOf('油坊镇召开动员会', '6月21日，油坊镇召开秸秆禁烧动员会。镇党委书记谢文涛进行了动员讲话。');
  assert.equal(rolesIn(events[0]), ['谢文涛 speak']);
});

test('whoever shows visitors round comes along, and whoever is called on leads nothing', () => {
  const { events } = itemOf(
    '县领导调研社区',
    '6月21日，县长郝振东到油坊镇调研，走访了老党员石秀兰，查看了村史馆。镇党委书记谢文涛带领大家详细了解了村史馆的建设情况。',
  );
  assert.equal(rolesIn(events[0]), ['郝振东 lead', '石秀兰 attend', '谢文涛 accompany']);
});

test('a delegation that attends a signing does not lead it', () => {
  const { events } = itemOf(
    '清河县签约',
    '6月21日，油坊镇举行签约仪式，县委书记石国平、安顺建工集团董事长柴立本一行出席签约仪式。',
  );
  assert.equal(rolesIn(events[0]), ['石国平 attend', '柴立本 attend']);
});

test.run();
