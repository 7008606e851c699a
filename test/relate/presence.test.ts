/** Who was there, and who is only named. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { itemOf, rolesIn } from '../help/read.js';

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

test('who is named in the title of a decision or wrote what is read out was not there', () => {
  const { events } = itemOf(
    '清河中学举行表彰会',
    '6月22日，清河中学举行表彰会。校长谢文涛宣读了《关于表彰石秀兰老师等先进个人的决定》，教师尚晓琳朗诵了郝立明先生的《写给故乡》。',
  );
  assert.equal(rolesIn(events[0]), ['谢文涛 speak', '尚晓琳 speak']);
});

test('whose speech is praised was not there', () => {
  const { events } = itemOf(
    '县里召开会议',
    '6月22日，县委书记郝振东主持召开会议，传达市委全会精神。郝振东指出，石国平书记的讲话站位高、思路明。',
  );
  assert.equal(rolesIn(events[0]), ['郝振东 lead']);
});

test('whoever sends a friend was not there', () => {
  const { events } = itemOf(
    '清河中学举行捐赠仪式',
    '6月22日，清河中学举行捐赠仪式，校友石国平特委托老师杜学礼代为出席。校长谢文涛主持仪式。',
  );
  assert.equal(rolesIn(events[0]), ['杜学礼 attend', '谢文涛 lead']);
});

test('a formula names nobody who took part, and a report on something is no formula', () => {
  const { events } = itemOf(
    '县领导调研水利',
    '6月24日，县长郝振东到油坊镇调研，听取了镇长谢文涛关于河道清淤情况的汇报。',
  );
  assert.equal(rolesIn(events[0]), ['郝振东 lead', '谢文涛 speak']);
});

test('whoever is quoted behind the event did not take part, and whoever speaks there did', () => {
  const { events } = itemOf(
    '油坊镇走出致富路',
    '6月21日，县长郝振东到油坊镇调研大棚种植。种植户石秀兰介绍了育苗情况。',
    '近年来，油坊镇大力发展设施农业。镇党委书记谢文涛介绍，全镇已建大棚六百座。',
    '“去年一棚挣了三万元。”村民郝玉芬告诉记者。',
  );
  assert.equal(rolesIn(events[0]), ['郝振东 lead', '石秀兰 speak']);
});

test('a quotation with a day is no event', () => {
  const { events } = itemOf(
    '老旧小区换新颜',
    '“楼道亮了，心里也亮了。”6月21日，镇长郝振东高兴地说。',
    '去年以来，油坊镇改造小区12个。',
  );
  assert.equal(events, []);
});

test('whoever is met on a screen or by telephone only, and whose words are passed on, was not there', () => {
  const { events } = itemOf(
    '关爱老兵',
    '6月21日，油坊镇镇长郝振东走访老兵耿保田，并与在外地的老兵谢长河视频通话，还给石国栋打去了电话，传达了县委书记石国平的批示要求。',
  );
  assert.equal(rolesIn(events[0]), ['郝振东 lead', '耿保田 attend']);
});

test('whose home only tells where the place is was not called on', () => {
  const { events } = itemOf(
    '走访',
    '6月21日，油坊镇党委书记谢文涛来到军属石秀兰家所在的小区查看消防通道，又走进军属郝玉芬家中送上慰问金。',
  );
  assert.equal(rolesIn(events[0]), ['谢文涛 lead', '郝玉芬 attend']);
});

test('whoever only writes an instruction, calls in or whose kin receive for him is not there', () => {
  const written = itemOf(
    '市里督办信访',
    '6月3日，市长郝振东在信访专报上作出批示。住建局局长谢文涛召开会议，传达学习郝振东批示精神。',
  );
  assert.equal(rolesIn(written.events[0]), ['谢文涛 lead']);
  const called = itemOf('镇长接热线', '6月3日，镇长郝振东到热线室接听来电，来电的村民石秀兰反映路灯不亮。');
  assert.equal(rolesIn(called.events[0]), ['郝振东 lead']);
  const kin = itemOf('送喜报', '6月3日，镇长郝振东把喜报送到现役军人石小磊、谢文涛家中，向其家属表示慰问。');
  assert.equal(rolesIn(kin.events[0]), ['郝振东 lead']);
});

test('the words of two leaders that are studied together make neither of them present', () => {
  const { events } = itemOf(
    '镇里开会',
    '6月3日，镇长郝振东主持会议，集体学习了谢文涛在全市大会上的重要讲话和石国平同志在县里调研时的重要讲话精神。',
  );
  assert.equal(rolesIn(events[0]), ['郝振东 lead']);
});

test('whoever lived in the past takes no part', () => {
  const { events, met } = itemOf(
    '油坊镇举行祭扫活动',
    '6月22日，油坊镇党委书记谢文涛带领师生祭扫革命烈士何平川墓，烈士家属何秀芝参加。',
  );
  assert.equal(rolesIn(events[0]), ['谢文涛 lead', '何秀芝 attend']);
  assert.equal(met, [['谢文涛', '何秀芝']]);
});

test('a sentence that begins with a year long gone tells of nobody who is there now', () => {
  const { events } = itemOf(
    '看望老兵',
    '今年96岁的耿长福老人家住西关村。1944年，排长郑铁山带着他参军。6月21日，镇党委书记谢文涛看望了耿长福。',
  );
  assert.equal(rolesIn(events[0]), ['耿长福 attend', '谢文涛 lead']);
});

test('the dead whom a hall honours took no part in the visit to it', () => {
  const { events } = itemOf(
    '主题党日',
    '6月21日，油坊镇党委书记谢文涛带领党员参观清河纪念馆。',
    '该馆是为纪念石志诚、郝光明等先烈而建。党员杜学礼认真参观。',
  );
  assert.equal(rolesIn(events[0]), ['谢文涛 lead', '杜学礼 attend']);
});

test('whose instructions are carried out was not there', () => {
  const { events } = itemOf(
    '走访慰问',
    '为贯彻落实石国平书记关于包村联户工作的重要批示精神，6月21日，镇长郝振东到油坊村走访。',
  );
  assert.equal(rolesIn(events[0]), ['郝振东 lead']);
});

test('where only reporters went, those whom they quote had no occasion together', () => {
  const { events, met } = itemOf(
    '新村新事',
    '6月21日，记者走进油坊社区，看到居民正在下棋。',
    '“环境好多了。”居民石秀兰说。社区党委书记谢文涛介绍，社区有三支队伍。',
  );
  assert.equal(events, []);
  assert.equal(met, []);
});

test('a leader who takes reporters along goes himself', () => {
  const { events } = itemOf('媒体采风', '6月21日，镇长郝振东带领记者走进油坊社区查看。');
  assert.equal(rolesIn(events[0]), ['郝振东 lead']);
});

test('whoever walks up to somebody leads no visit, and whoever rings up is not there', () => {
  const { events } = itemOf(
    '义诊进村',
    '6月21日，县医院组织专家到油坊村义诊。郝大妈一瘸一拐地走到专家面前。医生石秀兰专门致电院长谢文涛。',
  );
  assert.equal(rolesIn(events[0]), ['郝大妈 attend', '谢文涛 attend']);
});

test('whose report is studied, and who fought there long ago, took no part', () => {
  const meeting = itemOf('县里开会', '6月21日，县长郝振东主持会议。他要求，要学深悟透石国平省长所作的政府工作报告。');
  assert.equal(rolesIn(meeting.events[0]), ['郝振东 lead']);
  const visit = itemOf(
    '县长到油坊村',
    '6月21日，县长郝振东来到油坊村。位于村里的旧宅，杜秉义、祝志明等早年曾在此开展革命活动。',
  );
  assert.equal(rolesIn(visit.events[0]), ['郝振东 lead']);
});

test('whoever spoke elsewhere what a meeting studies is not there', () => {
  const { events } = itemOf(
    '县政协党组学习',
    '6月21日，县政协主席谢文涛主持召开党组会议。会议传达学习了市政协主席石国平6月3日在油坊镇调研时的讲话精神。',
  );
  assert.equal(events.map(rolesIn), [['谢文涛 lead']]);
});

test('whose charge a place is, is not there', () => {
  const { events } = itemOf(
    '油坊镇召开会议',
    '6月21日，油坊镇召开工作会议。镇党委书记谢文涛表示，油坊镇是市委副书记石国平、副县长尚晓琳的联系点，要带头落实。',
  );
  assert.equal(events.map(rolesIn), [['谢文涛 speak']]);
});

test('whoever signs a part of a paragraph is not there', () => {
  const { events } = itemOf(
    '县领导调研',
    '6月21日，县长郝振东到油坊镇、石湖镇调研。在油坊镇，郝振东实地查看了大棚。（石国平）在石湖镇，郝振东提出了要求。',
  );
  assert.equal(events.map(rolesIn), [['郝振东 lead']]);
});

test.run();
