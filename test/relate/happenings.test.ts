/** Who took part in which event, and how. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { itemOf, rolesIn, undatedItemOf } from '../help/read.js';

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

test('whoever stands first among those who attend and has the say speaks, and leads nothing that he does not preside over', () => {
  const { events } = itemOf(
    '油坊镇召开防汛会',
    '6月21日，油坊镇召开防汛工作会议。镇党委书记谢文涛、镇长郝振东、副镇长尚晓琳参加会议。',
    '会上，尚晓琳通报了雨情。谢文涛强调，要压实责任。',
  );
  assert.equal(rolesIn(events[0]), ['谢文涛 speak', '郝振东 attend', '尚晓琳 speak']);
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

test('whoever is led by a leader comes along', () => {
  const { events } = itemOf(
    '县领导检查工地',
    '6月21日，副县长尚晓琳带领应急管理局局长石国栋、住建局副局长谢长河等深入工地检查。',
  );
  assert.equal(rolesIn(events[0]), ['尚晓琳 lead', '石国栋 accompany', '谢长河 accompany']);
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

test('whose home only tells where the place is was not called on', () => {
  const { events } = itemOf(
    '走访',
    '6月21日，油坊镇党委书记谢文涛来到军属石秀兰家所在的小区查看消防通道，又走进军属郝玉芬家中送上慰问金。',
  );
  assert.equal(rolesIn(events[0]), ['谢文涛 lead', '郝玉芬 attend']);
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

test('whoever speaks in the name of a body speaks, and is no deputy of it', () => {
  const { events, positions } = itemOf(
    '油坊镇召开会议',
    '6月21日，油坊镇召开人大代表座谈会，镇长郝振东主持会议。会上，镇党委书记谢文涛代表镇党委向各位代表表示感谢。县人大代表尚晓琳发言。',
  );
  assert.equal(rolesIn(events[0]), ['郝振东 lead', '谢文涛 speak', '尚晓琳 speak']);
  assert.equal(
    positions.map(({ person, title }) => `${person} ${title}`),
    ['郝振东 镇长', '谢文涛 书记', '尚晓琳 代表'],
  );
});

test('whoever takes visitors round comes along with them', () => {
  const { events } = itemOf(
    '县政协视察社区',
    '6月21日，县政协副主席尚晓琳一行到北关社区视察。在社区党委书记谢文涛的带领下，尚晓琳一行参观了社区书画室。社区主任郝振东，带领大家详细了解社区食堂。',
  );
  assert.equal(rolesIn(events[0]), ['尚晓琳 lead', '谢文涛 accompany', '郝振东 accompany']);
});

test('a speech told with the place of the speech, and one whose title holds commas, is a speech', () => {
  const { events } = itemOf(
    '油坊镇召开会议',
    '6月21日，油坊镇召开座谈会，镇长郝振东主持会议。副镇长谢文涛在会上发表了热情洋溢的讲话。委员尚晓琳作了《深耕产业，助力乡村》的发言。副镇长石国平作防汛提示。',
  );
  assert.equal(rolesIn(events[0]), ['郝振东 lead', '谢文涛 speak', '尚晓琳 speak', '石国平 speak']);
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

test('without a day those who speak in later paragraphs speak at the meeting that the first one holds', () => {
  const { events } = undatedItemOf(
    '项目开工动员会议召开',
    '项目开工动员会议在油坊镇召开，会议由县政协副主席尚晓琳主持。',
    '会上，油坊镇党委书记谢文涛作项目情况介绍；县人大常委会副主任石国平作讲话。',
    '最后，镇长郝振东作总结讲话。',
  );
  assert.equal(rolesIn(events[0]), ['尚晓琳 lead', '谢文涛 speak', '石国平 speak', '郝振东 speak']);
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

test('whoever does something and speaks behind a comma has spoken', () => {
  const { events } = itemOf(
    '镇里走访',
    '6月3日，镇长郝振东到油坊村走访。村民石秀兰紧紧握着他的手，激动地说道：“路修好了。”',
  );
  assert.equal(rolesIn(events[0]), ['郝振东 lead', '石秀兰 speak']);
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

test('whoever heads the group that goes leads', () => {
  const { events } = itemOf(
    '执法检查',
    '6月3日，由县人大常委会副主任郝振东任组长的执法检查组到油坊镇检查。镇长谢文涛汇报。',
  );
  assert.equal(rolesIn(events[0]), ['郝振东 lead', '谢文涛 speak']);
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

test('words of speaking are many', () => {
  for (const words of [
    '作主旨演讲',
    '用一个个鲜活的例子讲述了家乡的变化',
    '寄语广大青年',
    '深入浅出地讲解了政策',
    '作了精彩的授课',
    '代表主办方致欢迎词',
    '致开幕词',
    '发出倡议',
    '向居民们科普了急救知识',
    '作会议小结',
    '以《青春》为题作演讲',
    '致以节日的问候',
    '围绕“健康养生”主题，为居民作了精彩讲座',
    '高度赞扬了商会的善举',
    '代表学校对商会的捐赠表达了由衷的谢意',
    '代表县委对市民政局副局长梅知秋一行的到来表示热烈欢迎',
  ]) {
    const { events } = itemOf('县里召开会议', `6月22日，县里召开会议，县长郝振东参加会议。副县长尚晓琳${words}。`);
    assert.ok(rolesIn(events[0]).includes('尚晓琳 speak'), words);
  }
});

test('leaders of groups who are told of one by one did not meet, nor whoever made the proposal', () => {
  const { events } = itemOf(
    '代表视察建议办理',
    '6月18日，县人大常委会组织县人大代表对建议办理情况分组进行视察。县人大常委会副主任郝振东带领一个视察组到县交通运输局听取汇报。县人大常委会副主任谢文涛带领一个视察组到油坊镇，就马明礼代表提出的建议举行座谈。',
  );
  assert.equal(events.map(rolesIn), [['郝振东 lead'], ['谢文涛 lead']]);
});

test('whoever lived in the past takes no part', () => {
  const { events, met } = itemOf(
    '油坊镇举行祭扫活动',
    '6月22日，油坊镇党委书记谢文涛带领师生祭扫革命烈士何平川墓，烈士家属何秀芝参加。',
  );
  assert.equal(rolesIn(events[0]), ['谢文涛 lead', '何秀芝 attend']);
  assert.equal(met, [['谢文涛', '何秀芝']]);
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

test('a sentence that begins with a year long gone tells of nobody who is there now', () => {
  const { events } = itemOf(
    '看望老兵',
    '今年96岁的耿长福老人家住西关村。1944年，排长郑铁山带着他参军。6月21日，镇党委书记谢文涛看望了耿长福。',
  );
  assert.equal(rolesIn(events[0]), ['耿长福 attend', '谢文涛 lead']);
});

test.run();
