/** What ends like a place and names none. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { placesIn } from '../help/bodies.js';

const jurisdiction = '浙江省/杭州市/拱墅区/小河街道';

const t = (name: string, ...texts: string[]) =>
  test(name, () => {
    for (const text of texts)
      assert.equal(
        placesIn([text], jurisdiction).filter(({ passing }) => !passing),
        [],
        text,
      );
  });

t(
  'ordinary words that end like places are none',
  '清洁道路，改善居住环境。',
  '老旧小区改造进展顺利。',
  '在会议室举行了座谈。',
  '大批路过的群众',
  '这是一条新出路。',
);

t(
  'kinds, ranks and what a village strives to be are no names',
  '在大会议室召开会议。',
  '在汽车站、公交站点开展活动。',
  '创建国家级文明村。',
  '致力打造音乐水村。',
  '参观了草业基地。',
  '第一书记逐村进行点评。',
  '拉家常、谈论社区的变化。',
);

t('two characters that lead nowhere are no mountain', '一行自山脚下徒步而上。', '志愿者兵分三路开展整治。');
t('what ends like a place and names none', '走村入户宣传，检查房屋电路，主路两侧整治，建筑业市场竞争力不足。');
t('what has a size for its name has none', '实地考察了40万吨级矿石码头，参观了科研楼。');

t(
  'what has the use of a place for its name has none',
  '走进一站式服务大厅，经过人行天桥，丰富社区文化，检查相关集贸市场。',
);

t('a law’s or a book’s title is no ground', '学习《杭州市河道管理条例》《小河街道志》。');
t('a year is no name of a neighbourhood', '汇报了新的一年社区的重点工作。');

t(
  'words before a head that tell which one is meant, or that it is one of many, make no name',
  '雪天路滑，他从相邻单元消防通道进入，看见门口处客厅冒烟，整个校园都知道了。',
  '临河点位要加强巡查，穿村小河沿岸绿树成荫，了解雨水泵站建设情况。',
  '第八届全国柳山公园年会召开。',
);

t(
  'parts of an exhibition, kinds of markets and people of a company are no places',
  '一一参观了“开天辟地”、“美丽青山”三大展厅。',
  '孩子们上幼儿园，深入草场牧区，开展“规范农贸市场”活动，查看部分农贸市场。',
);

t(
  'what every school has is no place',
  '深入教室和实验楼等教学场所，查看学校校史馆、校园文化长廊。',
  '走访了一些老街坊，开展“百名专家联百村”，清理沟渠。',
);

t('villages found out, years and pairs are no places', '探索出乡村治理新办法，三年来社区变了样，一杆杆红旗迎风招展。');
t('nobody’s speech, people or wares are the city itself', '杭州话好听，杭州人热情，杭州菜清淡，杭派女装好看。');

t(
  'every town of a district, a small town and a fine village name none',
  '全区各镇街一同行动，推进小城镇建设，打造生态文明小康村和文明乡村。',
);

t(
  'slogans, adverbs, aims and what every works has are no places',
  '抓住“一带一路”机遇，建设“一河两岸”，举起手机一路拍摄，穿街走巷，加快建设现代化柳东新城。',
  '一行参观生产车间、包装车间，认清村组建制调整的意义，让信息高效互通，表彰最美庭院3户，用好抚育林政策。',
  '大会在镇二楼大会议室胜利召开，“平安满社区”，清理出入城口、水系岸线等地，重走万里长征路。',
);

t(
  'groups of people, wards, floors of nameless buildings and bare numbers of groups are no places',
  '实地查看阿柳读报组，到中医院血液净化中心，在行政大楼二楼开会，第二村民小组拔得头筹，做好乡镇行政区划和村组建制调整。',
);

test.run();
