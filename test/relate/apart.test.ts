/** Which people of one report met, and which were apart. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { itemOf, rolesIn } from '../help/read.js';

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

test('residents of one home, told of in two sentences, met each other; those of the next home did not', () => {
  const { met } = itemOf(
    '县领导走访慰问',
    '6月21日，县委书记石国平到油坊镇走访慰问困难群众。',
    '在油坊村，石国平看望了低保户耿保田。耿保田的老伴郝玉芬激动地说：“感谢党和政府。”',
    '随后，石国平来到王官庄村，走进老党员谢长河家中。',
  );
  assert.equal(met, [
    ['石国平', '耿保田'],
    ['石国平', '郝玉芬'],
    ['石国平', '谢长河'],
    ['耿保田', '郝玉芬'],
  ]);
});

test('leaders who are said to go separately before any is named have an event each and did not meet', () => {
  const { events, met } = itemOf(
    '县领导分别带队检查',
    '1月20日，县领导分别带队开展节前检查。副县长郝振东到油坊镇检查加油站。县政协副主席石国平来到清河超市查看货架，超市经理谢文涛介绍了情况。',
  );
  assert.equal(events.map(rolesIn), [['郝振东 lead'], ['石国平 lead', '谢文涛 speak']]);
  assert.equal(met, [['石国平', '谢文涛']]);
});

test('what was told before leaders went separately stays an event of its own', () => {
  const { events } = itemOf(
    '县里部署安全',
    '1月18日，县长郝振东主持召开安全生产会议。县领导分别带队开展检查。副县长谢文涛到油坊镇检查加油站。县政协副主席石国平来到清河超市查看货架。',
  );
  assert.equal(events.map(rolesIn), [['郝振东 lead'], ['谢文涛 lead'], ['石国平 lead']]);
});

test('leaders of groups who are told of one by one did not meet, nor whoever made the proposal', () => {
  const { events } = itemOf(
    '代表视察建议办理',
    '6月18日，县人大常委会组织县人大代表对建议办理情况分组进行视察。县人大常委会副主任郝振东带领一个视察组到县交通运输局听取汇报。县人大常委会副主任谢文涛带领一个视察组到油坊镇，就马明礼代表提出的建议举行座谈。',
  );
  assert.equal(events.map(rolesIn), [['郝振东 lead'], ['谢文涛 lead']]);
});

test('leaders who each went to a ground of their own did not meet', () => {
  const { met } = itemOf(
    '县领导检查防汛',
    '6月21日，县委书记石国平到油坊镇，县长郝振东到葛仙庄镇，副县长尚晓琳到连庄镇分别检查防汛工作。',
  );
  assert.equal(met, []);
});

test('whoever calls on others behind a comma is none of those who were called on before it', () => {
  const { events } = itemOf(
    '县领导慰问',
    '6月21日，县委书记石国平看望了县人大代表杜秉义，县长郝振东慰问了困难职工祝秀英。',
  );
  assert.equal(rolesIn(events[0]), ['石国平 lead', '杜秉义 attend', '郝振东 lead', '祝秀英 attend']);
});

test('a sentence that says that leaders went separately is no visit of theirs together', () => {
  const { events, met } = itemOf(
    '走访慰问',
    '连日来，县委书记郝振东、县长石国平分别走访慰问困难群众。',
    '6月23日，郝振东到油坊镇走访。在困难群众石秀兰家中，郝振东询问了她的身体状况。',
    '6月24日，石国平到城关街道走访。在困难群众杜学礼家中，石国平送上慰问金。',
  );
  assert.equal(events.map(rolesIn), [
    ['郝振东 lead', '石秀兰 attend'],
    ['石国平 lead', '杜学礼 attend'],
  ]);
  assert.equal(met, [
    ['郝振东', '石秀兰'],
    ['石国平', '杜学礼'],
  ]);
});

test('residents of a row with their villages, or at whose homes one was, met the visitor alone', () => {
  const row = itemOf('节前慰问', '6月21日，镇长郝振东先后慰问了油坊村老党员石秀兰、清河村残疾人杜学礼等5户困难群众。');
  assert.equal(row.met, [
    ['郝振东', '石秀兰'],
    ['郝振东', '杜学礼'],
  ]);
  const homes = itemOf(
    '节前慰问',
    '6月21日，镇长郝振东到油坊村走访。在困难群众石秀兰、杜学礼等家中，郝振东送上慰问品。',
  );
  assert.equal(homes.met, row.met);
});

test('an opening that names all who went is no visit of theirs together where each has a day', () => {
  const { events } = itemOf(
    '走访慰问',
    '连日来，县领导石国平、郝振东、尚晓琳等冒着寒风，深入包村联系点走访慰问。',
    '6月23日，石国平带着慰问品到油坊村走访了部分群众。',
    '6月24日，郝振东深入清河村，为联系户送去春联。',
  );
  assert.equal(events.map(rolesIn), [['石国平 lead'], ['郝振东 lead']]);
});

test.run();
