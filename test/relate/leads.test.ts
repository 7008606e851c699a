/** Who leads: by going, by the post that a label names, by what is handed out, and whose day it is. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { itemOf, rolesIn } from '../help/read.js';

test('whoever hands out prizes or starts a season leads where nobody presides and only those who are given them speak', () => {
  const alone = itemOf(
    '油坊镇举行表彰仪式',
    '6月3日，油坊镇举行志愿服务表彰仪式。镇长郝振东、副镇长尚晓琳参加仪式。郝振东为“五星义工”石秀兰等十人颁发证书。石秀兰说，她很高兴。',
  );
  assert.equal(rolesIn(alone.events[0]), ['郝振东 lead', '尚晓琳 attend', '石秀兰 speak']);
  const hosted = itemOf(
    '油坊镇举行表彰仪式',
    '6月3日，油坊镇举行志愿服务表彰仪式。仪式上，副镇长尚晓琳致辞，镇长郝振东为志愿服务队授旗。',
  );
  assert.equal(rolesIn(hosted.events[0]), ['尚晓琳 speak', '郝振东 attend']);
});

test('whoever goes heedless of the weather leads, and whoever calls a meeting somewhere does', () => {
  const visit = itemOf('镇里走访', '6月3日，镇长郝振东不畏严寒，带领村干部冒雪慰问困难群众。');
  assert.equal(rolesIn(visit.events[0]), ['郝振东 lead']);
  const there = itemOf('镇里抗洪', '6月3日，县长郝振东、镇长石国平亲临一线，检查人员撤离工作。');
  assert.equal(rolesIn(there.events[0]), ['郝振东 lead', '石国平 lead']);
  const meeting = itemOf(
    '抗震救灾',
    '6月3日12时，6.8级地震波及油坊镇。第一书记石国平带着村民撤离。当晚，镇党委书记谢文涛、镇长郝振东在油坊村安置点召开临时党委会。',
  );
  assert.equal(
    meeting.events.map((event) => [event.kind, ...rolesIn(event)]),
    [
      ['incident', '石国平 lead'],
      ['meeting', '谢文涛 lead', '郝振东 lead'],
    ],
  );
});

test('whoever heads a group of guests leads it, and nobody who is called on leads', () => {
  const guests = itemOf(
    '考察团来访',
    '6月3日，以商会会长梅知秋女士为团长的企业家代表一行24人在县招商局局长石国平的陪同下，来油坊镇开展考察活动。',
  );
  assert.equal(rolesIn(guests.events[0]), ['梅知秋 lead', '石国平 accompany']);
  const call = itemOf(
    '村里慰问',
    '6月3日，油坊村党支部书记石国平带领党员志愿者，对油坊村特困人员尚晓琳等14人进行入户慰问。',
  );
  assert.equal(rolesIn(call.events[0]), ['石国平 lead', '尚晓琳 attend']);
});

test('whoever comes with a group of so many people behind who shows it round leads', () => {
  const { events } = itemOf(
    '镇里慰问',
    '6月3日，镇人大主席石国平在民政所负责人的陪同下，一行10多人带着慰问品来到敬老院看望老人。',
  );
  assert.equal(rolesIn(events[0]), ['石国平 lead']);
});

test('whoever goes together with another leads, as does whoever knocks at a door; to sit and talk is to attend', () => {
  const visit = itemOf('社区拥军', '6月3日，武装部部长石国平、镇长郝振东，与社区书记尚晓琳一道，走访慰问了老兵。');
  assert.equal(rolesIn(visit.events[0]), ['石国平 lead', '郝振东 lead', '尚晓琳 lead']);
  const call = itemOf('上门', '6月3日，居委会主任石国平敲开了林老伯的家门。');
  assert.ok(rolesIn(call.events[0]).includes('石国平 lead'));
  const talk = itemOf('县领导考察', '6月3日，县长郝振东前往油坊村，同村党支部书记石国平等座谈。');
  assert.equal(rolesIn(talk.events[0]), ['郝振东 lead', '石国平 attend']);
});

test('those behind a label of whoever presides lead', () => {
  const { events } = itemOf(
    '油坊镇小学举行开学典礼',
    '6月3日，油坊镇小学举行开学典礼。',
    '典礼主持人：镇团委书记石国平 尚晓琳',
    '校长郝振东致辞。',
  );
  assert.equal(rolesIn(events[0]), ['石国平 lead', '尚晓琳 lead', '郝振东 speak']);
});

test('the day on which a page was published is not its event’s', () => {
  const { events } = itemOf(
    '郝振东到油坊镇开展巡河工作',
    '郝振东到油坊镇开展巡河工作发表时间：2022-06-29 15:39 6月8日下午，县长郝振东到油坊镇开展巡河工作。',
  );
  assert.equal(
    events.map(({ date }) => date),
    ['2022-06-08'],
  );
});

test.run();
