/** Where one event ends and the next begins. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { itemOf, rolesIn, undatedItemOf } from '../help/read.js';

test('leaders who went separately have an event each and did not meet', () => {
  const { events, met } = itemOf(
    '县领导分别走访',
    '6月21日，县委书记石国平、县长郝振东分别带队走访企业。',
    '石国平来到油坊镇，副县长尚晓琳陪同；郝振东到王官庄镇，副县长谢文涛陪同。',
  );
  assert.equal(events.map(rolesIn), [
    ['石国平 lead', '尚晓琳 accompany'],
    ['郝振东 lead', '谢文涛 accompany'],
  ]);
  assert.equal(met, [
    ['石国平', '尚晓琳'],
    ['郝振东', '谢文涛'],
  ]);
});

test('a visit after a meeting is another event of the same day', () => {
  const { events } = itemOf(
    '油坊镇召开开学工作会议',
    '6月21日，油坊镇召开开学工作会议，镇长郝振东主持会议。',
    '会后，郝振东到油坊小学实地查看了食堂。',
  );
  assert.equal(
    events.map(({ kind, date }) => [kind, date]),
    [
      ['meeting', '2022-06-21'],
      ['visit', '2022-06-21'],
    ],
  );
});

test('stops of one tour are one event', () => {
  const { events } = itemOf(
    '县领导调研',
    '6月21日上午，县长郝振东到油坊镇调研。当天下午，郝振东一行来到王官庄镇察看水渠。',
  );
  assert.is(events.length, 1);
});

test('a date in a quotation, one that is planned for and one since when opens no event', () => {
  const { events } = itemOf(
    '油坊镇召开会议',
    '“今天大家都来议一议！”6月21日，油坊镇召开会议，镇长郝振东主持会议。预计9月15日完工。自6月1日起，镇里已修路三条。',
  );
  assert.equal(
    events.map(({ date }) => date),
    ['2022-06-21'],
  );
});

test('sketches of one day are events of their own', () => {
  const { events, met } = itemOf(
    '油坊镇多措并举抓防汛',
    '6月21日，油坊镇召开防汛工作会议，镇长郝振东主持会议。',
    '同日，镇党委书记谢文涛到清水河大堤检查防汛物资储备情况。',
    '当天下午，油坊镇还举行防汛演练，副镇长尚晓琳现场指挥。',
  );
  assert.equal(
    events.map(({ kind, date }) => [kind, date]),
    [
      ['meeting', '2022-06-21'],
      ['visit', '2022-06-21'],
      ['activity', '2022-06-21'],
    ],
  );
  assert.equal(met, []);
});

test('without any date, a closing line that says who came along belongs to the visit', () => {
  const { events } = undatedItemOf(
    '县长视察防汛工作',
    '县长郝振东带领有关部门，先后到油坊镇清水河大堤、城区内涝点，视察城区防汛工作。',
    '郝振东强调，要强化措施。',
    '副县长尚晓琳、水利局局长石国平等相关人员陪同视察。',
  );
  assert.equal(events.map(rolesIn), [['郝振东 lead', '尚晓琳 accompany', '石国平 accompany']]);
});

test('the day on which a paper reports is not that of the event, where the event has its own', () => {
  const { events } = itemOf(
    '油坊镇工业园开工',
    '本报6月22日讯（记者 耿文）6月17日上午，油坊镇工业园开工典礼举行，县长郝振东主持典礼。',
  );
  assert.equal(
    events.map(({ date }) => date),
    ['2022-06-17'],
  );
});

test('a session of a study group is study, whatever else it is called', () => {
  const { events } = itemOf('县委中心组学习', '6月21日，县委召开理论学习中心组（扩大）会议，县委书记石国平主持会议。');
  assert.is(events[0]?.kind, 'study');
});

test('two days are two events even where nothing tells the year', () => {
  const { events } = undatedItemOf(
    '油坊镇一周动态',
    '6月20日，油坊镇召开防汛工作会议，镇长郝振东主持会议。',
    '6月21日，油坊镇举行重阳敬老活动，镇党委书记谢文涛参加活动。',
  );
  assert.equal(
    events.map(({ kind, date, dateText }) => [kind, date, dateText]),
    [
      ['meeting', 'XXXX-06-20', '6月20日'],
      ['activity', 'XXXX-06-21', '6月21日'],
    ],
  );
});

test('spans and months keep what they say where nothing tells the year, and 近日 says nothing', () => {
  const dateOf = (words: string) => undatedItemOf('走访', words).events[0]?.date;
  assert.is(dateOf('6月20日至22日，油坊镇镇长郝振东到青竹村走访慰问。'), 'XXXX-06-20/XXXX-06-22');
  assert.is(dateOf('6月，油坊镇镇长郝振东到青竹村走访慰问。'), 'XXXX-06');
  assert.is(dateOf('近日，油坊镇镇长郝振东到青竹村走访慰问。'), null);
  assert.is(undatedItemOf('走访', '6月20日，油坊镇镇长郝振东到青竹村走访慰问。').date, null);
});

test('items behind bullets are events of their own, be they of one day and of one leader', () => {
  const { events, met } = itemOf(
    '要闻简报',
    '◆6月21日，县里召开防火工作安排会。副县长郝振东出席。',
    '◆6月21日，全县安全生产会议召开。副县长谢文涛、郝振东在主会场收听收看。',
    '◆连日来，县政协组织侨属联谊，6月21日，大家参观了油坊小学。县政协副主席尚晓琳参加。',
  );
  assert.equal(events.map(rolesIn), [['郝振东 attend'], ['谢文涛 attend', '郝振东 attend'], ['尚晓琳 attend']]);
  assert.equal(met, [['谢文涛', '郝振东']]);
});

test('who joins in is told before who leads', () => {
  const { events } = undatedItemOf(
    '石国平一行考察水库',
    '县委书记郝振东、县领导谢文涛参加。',
    '石国平一行来到油坊水库，实地察看了大坝。',
  );
  assert.equal(events.map(rolesIn), [['石国平 lead', '郝振东 accompany', '谢文涛 accompany']]);
});

test('a visit that a body opens goes on when its people are named in the afternoon', () => {
  const { events } = itemOf(
    '编办走进油坊社区送温暖',
    '6月21日，县委编办组织党员干部到油坊社区开展节前慰问。',
    '当天下午，县委编办主任郝振东一行走进群众家中。在困难群众石秀兰家，郝振东送上慰问品。',
  );
  assert.equal(events.map(rolesIn), [['郝振东 lead', '石秀兰 attend']]);
});

test('a fire without a day is an event, with those who fought it in the paragraphs behind', () => {
  const { events } = undatedItemOf(
    '邻里救火',
    '前些时候，清河路32号的一居民家中突然失火，楼上邻居紧急出动。',
    '邻居石秀兰闻到异味，与楼组长郝玉芬带上灭火器往楼上冲。',
  );
  assert.equal(
    events.map((event) => [event.kind, ...rolesIn(event)]),
    [['incident', '石秀兰 attend', '郝玉芬 attend']],
  );
});

test('a day among those that an event lasts opens no other', () => {
  const { events } = itemOf(
    '专家下乡',
    '6月21日至22日，县医院院长郝振东率领医务工作者到油坊镇义诊。',
    '22日上午，郝振东一行来到油坊村卫生室。',
  );
  assert.equal(events.map(rolesIn), [['郝振东 lead']]);
});

test('a day among those of a feast on which others act is an event of its own', () => {
  const { events } = itemOf(
    '花节值守',
    '6月19日至23日，花节期间，派出所所长郝振东在青湖公园值守。6月21日，民警石国平与医生石秀兰救助突发疾病的游客。',
  );
  assert.is(events.length, 2);
});

test('paragraphs of a digest that begin with a heading in brackets are events of their own', () => {
  const { events } = itemOf(
    '河长在行动',
    '【河长巡河】6月21日，县长郝振东到清水河检查，副县长尚晓琳参加检查。',
    '【河长巡河】6月21日，县委书记石国平到油坊镇青湖公园巡河检查。',
  );
  assert.equal(events.map(rolesIn), [['郝振东 lead', '尚晓琳 accompany'], ['石国平 lead']]);
});

test('the day of the report is none of an event where somebody acts on another', () => {
  const { events } = itemOf(
    '石国平督查卡点',
    '清河网6月23日消息 交通卡点是第一道屏障。带着问题，县委书记石国平于6月22日赴油坊村卡点督查。',
  );
  assert.equal(
    events.map(({ date, participants }) => [date, participants.length]),
    [['2022-06-22', 1]],
  );
});

test('a meeting whose spirit is passed on is none of its own', () => {
  const { events } = itemOf(
    '县政府学习',
    '6月28日，县长郝振东主持召开县政府党组理论学习中心组学习会议。会议传达学习了6月20日省委农村工作会议精神，市委石国平书记在全市动员大会上的讲话精神。',
  );
  assert.equal(events.map(rolesIn), [['郝振东 lead']]);
});

test('a call that leaders pay besides on the day of a drive is an event of its own', () => {
  const { events } = itemOf(
    '油坊镇开展义诊',
    '6月21日，油坊镇在文化广场开展义诊活动。',
    '当天，镇长郝振东、副镇长尚晓琳还来到102岁老人石秀兰家中，送上慰问金。',
  );
  assert.equal(
    events.map(({ kind }) => kind),
    ['activity', 'visit'],
  );
});

test.run();
