/** Who spoke at an event. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { itemOf, rolesIn, undatedItemOf } from '../help/read.js';

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

test('a speech of any kind is a speech', () => {
  const { events } = itemOf('油坊镇召开动员会', '6月21日，油坊镇召开秸秆禁烧动员会。镇党委书记谢文涛进行了动员讲话。');
  assert.equal(rolesIn(events[0]), ['谢文涛 speak']);
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

test('a speech told with the place of the speech, and one whose title holds commas, is a speech', () => {
  const { events } = itemOf(
    '油坊镇召开会议',
    '6月21日，油坊镇召开座谈会，镇长郝振东主持会议。副镇长谢文涛在会上发表了热情洋溢的讲话。委员尚晓琳作了《深耕产业，助力乡村》的发言。副镇长石国平作防汛提示。',
  );
  assert.equal(rolesIn(events[0]), ['郝振东 lead', '谢文涛 speak', '尚晓琳 speak', '石国平 speak']);
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

test('whoever does something and speaks behind a comma has spoken', () => {
  const { events } = itemOf(
    '镇里走访',
    '6月3日，镇长郝振东到油坊村走访。村民石秀兰紧紧握着他的手，激动地说道：“路修好了。”',
  );
  assert.equal(rolesIn(events[0]), ['郝振东 lead', '石秀兰 speak']);
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
    '到会指导并讲话',
    '现身说法',
    '祝福老人们节日快乐',
    '作出郑重承诺',
    '代表全校师生欢迎新同学',
    '致开学典礼辞',
    '对学校的做法给予高度评价',
    '在致辞中回顾了往事',
    '表达了自己的决心',
    '对爱心人士石秀兰关心困难学生的义举表示衷心感谢',
    '应邀参加，并点评了项目',
    '在现场汇报了转移情况',
    '莅会讲话时说，要抓好落实',
    '代表队员当众承诺：守好岗位',
    '立下“接好接力棒”的誓言',
    '结合自己学习党史的体会，为党员们作了专题辅导',
    '以《干在实处，走在前列》为题作专题宣讲',
    '紧扣全会精神，深刻阐述了任务',
    '捧着奖状说，今年还要再来',
    '参加完活动感慨道，意义非凡',
    '领奖后激动地跟大家分享',
    '在交流发言中讲到，要学以致用',
    '代表教育局和全体师生，对此次善举致以崇高的敬意',
    '欢迎新生的到来',
    '在开班动员讲话中，传达了大会精神',
    '对各街道、社区和热心人在无物业小区自治工作中取得的成绩表示充分肯定',
    '代表县委对市民政局副局长梅知秋一行的到来表示热烈欢迎',
  ]) {
    const { events } = itemOf('县里召开会议', `6月22日，县里召开会议，县长郝振东参加会议。副县长尚晓琳${words}。`);
    assert.ok(rolesIn(events[0]).includes('尚晓琳 speak'), words);
  }
});

test('of two of whom one holds the other by the hand, the one who does it speaks', () => {
  const { events } = itemOf(
    '镇里走访',
    '6月3日，镇长郝振东到油坊村走访。村民石秀兰拉着镇干部尚晓琳的手说：“路修好了。”',
  );
  assert.equal(rolesIn(events[0]), ['郝振东 lead', '石秀兰 speak', '尚晓琳 attend']);
});

test('whoever stands behind a quotation that breaks off has spoken it', () => {
  const { events } = itemOf(
    '镇里走访',
    '6月3日，镇长郝振东到油坊村走访。“天这么冷，还惦记着我们……”家住油坊村的石秀兰看着棉被，高兴得合不拢嘴。',
  );
  assert.equal(rolesIn(events[0]), ['郝振东 lead', '石秀兰 speak']);
});

test.run();
