/** Pages of several items and stories with subheads: each item has its headline, each story keeps its parts. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { bulletinOf, column } from './pages.js';

const praise =
  '6月25日下午，河湾街道召开庆“七一”表彰大会。街道党工委书记王小河出席并讲话，办事处主任李小桥主持，受表彰的党员代表八十余人参加。王小河要求，各支部要以受表彰者为榜样，把为民办事落到日常。';
const fraud =
  '6月22日，石桥社区联合司法所在广场摆摊，发放反诈手册三百余份，并解答各类来电骗局。居民吴小兰说，前两天刚接到一个自称客服的电话，今天听了讲解才明白过来。';
const drain =
  '“下雨天出门再也不用蹚水了！”家住升旗里三号院的柳大爷说。困扰院子多年的排水难题，在6月18日终于解决。社区党委书记张大山跑了六趟，请来工程队重新铺设管道，赶在汛期前完工。';
const charge =
  '进入夏季，电动自行车起火多发。请不要在楼道停放车辆，不要飞线充电，不要私自改装电池；发现隐患请及时反映，遇到火情立即撤离并报警，切勿乘坐电梯逃生。';
const summer =
  '为丰富青少年暑期生活，河湾街道团工委在石桥社区开设爱心托管班，由大学生辅导作业、教唱歌曲。托管班为期一个月，已有三十六人报名。家长们说，孩子有人看，上班也放心了。';
const half =
  '截至6月底，河湾街道今年确定的九件民生实事已完成五件，其余四件均在按计划推进。口袋公园、充电桩、助餐点三个项目提前建成，受益居民超过一万人。';
const pavilion =
  '在河湾街道升旗里，有一个由居民自己管起来的“和事亭”。三年来，这个小小的亭子里调解了二百多件纠纷，大到房屋漏水，小到晾衣滴水，升旗里也从投诉多的老小区变成了邻里和睦的样板。';
const tea =
  '和事亭的发起人是退休教师葛小琴。她说，过去邻居闹了矛盾，谁也不肯先低头。后来大家在亭子里坐下来，一杯茶，一把扇，话就说开了。社区给亭子配了桌椅和记录本，每件事都有人记、有人跟。';
const six =
  '和事亭有六名调解员，都是邻里推选出来的，有老党员、老教师，也有做过法官的热心人。调解员每周轮流到亭子值班，遇到复杂的纠纷，请司法所派人一起来。';

const paper = '河湾社区报⏎2022年6月30日　第18期⏎';

function t(name: string, lines: string, ...headlines: readonly (string | null)[]): void {
  test(name, () => {
    assert.equal(
      bulletinOf(lines).articles.map(({ headline }) => headline),
      headlines,
    );
  });
}

t(
  'a paper’s column without a blank line has as many items as headlines',
  paper +
    column(20, '街道表彰优秀党员', praise, '反诈宣传进广场', fraud, '电动自行车安全提示', charge, '积水不再来', drain),
  '街道表彰优秀党员',
  '反诈宣传进广场',
  '电动自行车安全提示',
  '积水不再来',
);
t(
  'items that tell of no day are items too where a paper changes its subject',
  paper + column(21, '民生实事过半', half, '孩子有人看 家长好上班', summer, '反诈宣传进广场', fraud),
  '民生实事过半',
  '孩子有人看 家长好上班',
  '反诈宣传进广场',
);
t(
  'blank lines everywhere hide no item',
  `${paper}⏎${['街道表彰优秀党员', praise, '反诈宣传进广场', fraud, '孩子有人看', summer, '民生实事过半', half].join('⏎⏎')}`,
  '街道表彰优秀党员',
  '反诈宣传进广场',
  '孩子有人看',
  '民生实事过半',
);
t(
  'a page without a masthead may hold items too',
  ['街道表彰优秀党员', praise, '反诈宣传进广场', fraud, '积水不再来 邻里笑颜开', drain].join('⏎⏎'),
  '街道表彰优秀党员',
  '反诈宣传进广场',
  '积水不再来 邻里笑颜开',
);
t(
  'a headline that begins with the place opens an item though its text tells of no day',
  ['街道表彰优秀党员', praise, '反诈宣传进广场', fraud, '河湾街道民生实事过半', half].join('⏎'),
  '街道表彰优秀党员',
  '反诈宣传进广场',
  '河湾街道民生实事过半',
);
t(
  'subheads below which the story’s own subject goes on stay in the story, in a paper too',
  paper + column(22, '小小和事亭 调出邻里情', pavilion, '一杯茶里说开话', tea, '六个热心人', six),
  '小小和事亭 调出邻里情',
);
t(
  'a story with subheads ends where its subject does',
  paper + column(22, '小小和事亭 调出邻里情', pavilion, '一杯茶里说开话', tea, '反诈宣传进广场', fraud),
  '小小和事亭 调出邻里情',
  '反诈宣传进广场',
);
t(
  'two items of one subject, each with news of its own, stay two',
  paper + column(20, '河湾街道召开反诈宣传会议', fraud, '石桥社区开展反诈宣传', fraud),
  '河湾街道召开反诈宣传会议',
  '石桥社区开展反诈宣传',
);
t(
  'a signature ends an item though the next is of the same subject',
  paper + column(26, '和事亭里话家常', `${pavilion}（党建办）`, '六个热心人', `${six}（王小河）`),
  '和事亭里话家常',
  '六个热心人',
);
t(
  'a caption between two items belongs to neither headline',
  paper +
    column(20, '反诈宣传进广场', fraud, '司法所干警（左）向居民发放反诈手册', '积水不再来', drain) +
    '⏎柳大爷在新铺的路上 摄影/王小河⏎' +
    column(20, '街道表彰优秀党员', praise),
  '反诈宣传进广场',
  '积水不再来',
  '街道表彰优秀党员',
);
t(
  'a bullet before a headline is no part of it',
  `${paper}◆街道表彰优秀党员⏎${praise}⏎⏎◆石桥社区开展反诈宣传⏎${fraud}`,
  '街道表彰优秀党员',
  '石桥社区开展反诈宣传',
);

test.run();
