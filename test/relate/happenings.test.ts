/** Who led, came along and took part in which event. */
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

test('those who come along are one row, whatever words of their posts nobody listed', () => {
  const { events } = itemOf(
    '走访困难学生',
    '6月21日，县长郝振东到油坊镇走访学生。党委副书记谢文涛，党委委员、副校长尚晓琳，油坊乡副乡长、党委委员石秀兰陪同走访。',
  );
  assert.equal(rolesIn(events[0]), ['郝振东 lead', '谢文涛 accompany', '尚晓琳 accompany', '石秀兰 accompany']);
});

test('whoever attends a signing signs nothing', () => {
  const { events } = itemOf(
    '医院签约',
    '6月21日，油坊镇举行签约仪式。副县长郝振东、镇长谢文涛和医院院长等出席签约仪式。',
  );
  assert.equal(rolesIn(events[0]), ['郝振东 attend', '谢文涛 attend']);
});

test('a row that joins in a visit comes along where somebody leads it, and attends where nobody does', () => {
  const { events } = itemOf('代表视察', '6月21日，镇人大主席谢文涛、副书记尚晓琳，三十余位代表参加视察。');
  assert.equal(rolesIn(events[0]), ['谢文涛 attend', '尚晓琳 attend']);
});

test('whoever is led by a leader comes along', () => {
  const { events } = itemOf(
    '县领导检查工地',
    '6月21日，副县长尚晓琳带领应急管理局局长石国栋、住建局副局长谢长河等深入工地检查。',
  );
  assert.equal(rolesIn(events[0]), ['尚晓琳 lead', '石国栋 accompany', '谢长河 accompany']);
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

test('whoever takes visitors round comes along with them', () => {
  const { events } = itemOf(
    '县政协视察社区',
    '6月21日，县政协副主席尚晓琳一行到北关社区视察。在社区党委书记谢文涛的带领下，尚晓琳一行参观了社区书画室。社区主任郝振东，带领大家详细了解社区食堂。',
  );
  assert.equal(rolesIn(events[0]), ['尚晓琳 lead', '谢文涛 accompany', '郝振东 accompany']);
});

test('whoever is talked with at work attends, and whoever comes by invitation leads', () => {
  const { events } = itemOf(
    '油坊镇办培训',
    '6月21日，省农科院研究员石国平应县科协邀请，来到油坊镇葡萄园，同正在剪枝的村民郝立明攀谈起来。',
  );
  assert.equal(rolesIn(events[0]), ['石国平 lead', '郝立明 attend']);
});

test('a comma before a bare name opens a clause of its own', () => {
  const { events } = itemOf(
    '县领导慰问教师',
    '6月21日，县长郝振东在县医院看望慰问了教师尚晓琳，谢文涛为她送去鲜花，希望她早日康复。',
  );
  assert.is(rolesIn(events[0]).includes('尚晓琳 attend'), true);
});

test('whoever hands over prizes takes part, and leads nothing', () => {
  const { events } = itemOf('油坊镇唱山歌', '6月21日，油坊镇举行山歌大赛。镇党委副书记谢文涛为获奖选手颁奖。');
  assert.equal(rolesIn(events[0]), ['谢文涛 attend']);
});

test('whoever takes a row of others along leads, and whoever is called on at the end of the way is not led', () => {
  const { events } = itemOf(
    '市政协到我县调研',
    '6月21日，县政协主席尚晓琳率县政协秘书长谢文涛、研究室主任石国平，组成调研组深入油坊镇调研。镇党委书记郝振东带领班子成员到石桥村看望老人郝立明。',
  );
  assert.ok(rolesIn(events[0]).includes('尚晓琳 lead'));
  assert.ok(events.some((event) => rolesIn(event).includes('郝立明 attend')));
});

test('two who are accompanied by others both lead, and speakers for a working group only speak', () => {
  const { events } = itemOf(
    '县领导走访',
    '6月21日，县委书记尚晓琳、县委副书记谢文涛在县民政部门负责同志陪同下，走访慰问了老人。',
  );
  assert.equal(rolesIn(events[0]), ['尚晓琳 lead', '谢文涛 lead']);
  const { events: others } = itemOf(
    '县政协召开协商会',
    '6月22日，县政协召开专题协商会。会议由县政协副主席尚晓琳主持。县政协委员谢文涛、石国平代表调研组分别从不同方面作了发言。',
  );
  assert.equal(rolesIn(others[0]), ['尚晓琳 lead', '谢文涛 speak', '石国平 speak']);
});

test('whoever leads a group that others accompany leads', () => {
  const { events } = itemOf(
    '省里巡河',
    '8月25日，副省长郝振东率省政府调研组一行到清河县巡查河长制工作，县政府相关领导陪同。',
  );
  assert.equal(rolesIn(events[0]), ['郝振东 lead']);
});

test('a row goes on over a post whose bearer nobody could read', () => {
  const { events } = itemOf(
    '县里调研',
    '6月3日，县长郝振东到油坊镇调研。县政协主席石国平、副主席尚晓琳，县委统战部副部长喜某，油坊镇镇长谢文涛陪同调研。',
  );
  assert.equal(rolesIn(events[0]).slice(1), ['石国平 accompany', '尚晓琳 accompany', '谢文涛 accompany']);
});

test('whoever lives where volunteers are led to is called on, and does not come along', () => {
  const { events } = itemOf('送温暖', '3月8日，镇妇联主席尚晓琳带领志愿者走进油坊村孤寡老人石秀兰家中。');
  assert.equal(rolesIn(events[0]), ['尚晓琳 lead', '石秀兰 attend']);
});

test('whoever comes along with a call on somebody stands in no row with him', () => {
  const { events } = itemOf(
    '走访慰问',
    '7月29日，油坊镇党委书记谢文涛走访慰问了退役军人石秀兰、老党员杜学礼，副镇长尚晓琳陪同。',
  );
  assert.equal(rolesIn(events[0]), ['谢文涛 lead', '石秀兰 attend', '杜学礼 attend', '尚晓琳 accompany']);
});

test('whoever asks patients how they are does not speak', () => {
  const { events } = itemOf('义诊', '7月29日，县人民医院到油坊村义诊，医生尚晓琳为老人把脉问诊。');
  assert.equal(rolesIn(events[0]), ['尚晓琳 attend']);
});

test('hosts who receive guests lead, and the guests do not lead where they are met or thanked', () => {
  const received = itemOf(
    '商会交流',
    '6月3日，清河县商会会长石国平一行到油坊镇商会交流。油坊镇商会会长谢文涛、秘书长尚晓琳等热情接待。',
  );
  assert.equal(rolesIn(received.events[0]), ['石国平 lead', '谢文涛 lead', '尚晓琳 lead']);
  const met = itemOf(
    '会见',
    '6月3日，县长郝振东会见了来访的香港清河商会会长石国平一行。郝振东向石国平一行赠送了画册。',
  );
  assert.equal(rolesIn(met.events[0]), ['郝振东 lead', '石国平 attend']);
});

test('whoever hands over a banner of thanks leads nothing, and whoever is invited organises nothing', () => {
  const banner = itemOf('锦旗', '6月3日，居民石秀兰将一面锦旗送到社区书记尚晓琳手中。');
  assert.equal(rolesIn(banner.events[0]).includes('石秀兰 lead'), false);
  const invited = itemOf('座谈', '6月3日，县长郝振东主持召开座谈会，希望尚晓琳会长组织企业家来清河考察。');
  assert.equal(rolesIn(invited.events[0]).includes('尚晓琳 lead'), false);
});

test('a row goes on with a body’s own cadre, and those along with one whose name nobody read come along', () => {
  const cadre = itemOf(
    '考察',
    '6月3日，市政协主席郝振东到油坊镇调研。县政协主席石国平，县政协农业委主任尚晓琳，县政协办公室干部谢文涛陪同调研。',
  );
  assert.equal(rolesIn(cadre.events[0]).slice(1), ['石国平 accompany', '尚晓琳 accompany', '谢文涛 accompany']);
  const lost = itemOf('考察', '6月3日，市政协主席郝振东到油坊镇调研。县政协主席石国平、县政协机关干部某某陪同调研。');
  assert.equal(rolesIn(lost.events[0]).slice(1), ['石国平 accompany']);
});

test('a headline that says what is held opens the event of an item that does not', () => {
  const { events } = itemOf(
    '县政协召开常委会议（图文）',
    '会议听取了县发改局作的通报。',
    '石国平主席在讲话中指出，要抓好协商。',
  );
  assert.equal(events.map(rolesIn), [['石国平 speak']]);
});

test('a day in brackets goes before 昨日', () => {
  const { events } = itemOf('祭扫', '昨日（6月21日），县委书记郝振东到烈士陵园祭扫。');
  assert.equal(
    events.map(({ date }) => date),
    ['2022-06-21'],
  );
});

test('whoever is accompanied on a visit leads it, and whoever is called on is in no row with whoever is talked to next', () => {
  const led = itemOf('调研', '6月3日，副县长尚晓琳陪同市政协副主席石国平到油坊镇调研。');
  assert.equal(rolesIn(led.events[0]), ['尚晓琳 accompany', '石国平 lead']);
  const spoken = itemOf('走访', '6月3日，县长郝振东到油坊村走访，看望了老党员石秀兰，并与驻村第一书记谢文涛座谈。');
  assert.equal(rolesIn(spoken.events[0]), ['郝振东 lead', '石秀兰 attend', '谢文涛 attend']);
});

test('whoever examines patients leads no tour', () => {
  const { events } = itemOf('义诊', '7月29日，县人民医院到油坊村义诊。医生尚晓琳、谢文涛等人耐心地为村民检查身体。');
  assert.equal(rolesIn(events[0]), ['尚晓琳 attend', '谢文涛 attend']);
});

test('a farewell speech is given by one who is there, and a visit on one subject is led', () => {
  const left = itemOf('干部大会', '6月3日，油坊镇召开干部大会，原镇党委书记谢文涛作离任讲话。');
  assert.equal(rolesIn(left.events[0]), ['谢文涛 speak']);
  const visit = itemOf('调研', '6月3日，县长郝振东专题调研教育工作。副县长尚晓琳参加调研。');
  assert.equal(rolesIn(visit.events[0]), ['郝振东 lead', '尚晓琳 accompany']);
});

test('whoever heads the group that goes leads', () => {
  const { events } = itemOf(
    '执法检查',
    '6月3日，由县人大常委会副主任郝振东任组长的执法检查组到油坊镇检查。镇长谢文涛汇报。',
  );
  assert.equal(rolesIn(events[0]), ['郝振东 lead', '谢文涛 speak']);
});

test('how somebody goes about it stands between the name and the visit', () => {
  for (const words of [
    '副县长尚晓琳采取“四不两直”的方式，检查食品安全工作',
    '副县长尚晓琳以普通游客身份暗访景区',
    '副县长尚晓琳首先来到镇福利中心',
    '副县长尚晓琳带着慰问品走访困难家庭',
    '副县长尚晓琳开展“送清凉”慰问活动',
    '副县长尚晓琳对学校周边进行巡查',
    '副县长尚晓琳轻车简从，深入乡村',
  ]) {
    const { events } = itemOf('检查工作', `6月22日，${words}。`);
    assert.equal(rolesIn(events[0]), ['尚晓琳 lead'], words);
  }
});

test('what is held on a day at a place is an event, though nobody is named', () => {
  const { events } = itemOf(
    '歌手大赛落幕',
    '6月21日，首届青年歌手大赛在石湖大剧院举行，200余人到场。大赛于多年前首次举办。',
  );
  assert.equal(
    events.map(({ kind, date, places }) => [kind, date, ...places]),
    [['activity', '2022-06-21', '石湖大剧院']],
  );
  assert.equal(itemOf('公园开放', '6月21日，石湖公园草木葱茏。').events, []);
});

test.run();
