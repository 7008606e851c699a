/** What sites and accounts print around a headline, and what of a headline looks like it. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { bulletinOf, t } from './pages.js';

const head = '# 河湾镇召开会议';
const text = '5月6日，河湾镇召开会议，镇长李小桥讲话。';

t(
  'what stands above a site’s path is the site’s',
  `河湾教育研究院⏎中国政府网 | 石桥市人民政府网 | 河湾经济开发区网 | |⏎石桥⏎我的位置：主页 > 地方信息⏎河湾镇召开会议⏎${text}`,
  head,
  text,
);
t(
  'a headline above the path stays where none stands below',
  `石桥县河湾镇召开防汛会议⏎首页 > 新闻中心⏎⏎${text}`,
  '# 石桥县河湾镇召开防汛会议',
  text,
);
t(
  'a kicker that ends with a dash belongs to the headline below it',
  `首页 > 正文⏎⏎河湾石桥小区——⏎⏎居民有事喊一声 七支队伍上门来⏎⏎作者：王小河⏎⏎${text}`,
  '# 河湾石桥小区——居民有事喊一声 七支队伍上门来',
  '@ 作者：王小河',
  text,
);
t(
  'lines of an account and of the weather are no headline',
  `Hi~新朋友,记得点蓝字关注我们哟⏎河湾天气：今天白天阴，东风1级，气温9~20℃⏎${text}`,
  text,
);
t(
  'a year of two figures dates the page and is no headline',
  `河湾镇召开会议⏎⏎17-06-26 09:49 来源：河湾网-石桥晚报 编辑：王小河⏎⏎${text}`,
  head,
  '@ 编辑：王小河',
  text,
);
test('it is a year of this century', () => {
  const { masthead } = bulletinOf(`河湾镇召开会议⏎⏎17-06-26 09:49 来源：河湾网⏎⏎${text}`);
  assert.is(masthead.issueDate, '2017-06-26');
});
t(
  'the number of a page with a colon or a county’s name is no headline',
  `第7版:县域·石桥⏎⏎河湾镇召开会议⏎⏎${text}`,
  head,
  text,
);
t(
  'a menu of one word a line is no text',
  `本站⏎首页⏎时政⏎要闻⏎概况⏎党务⏎公开⏎石桥县河湾镇召开会议⏎⏎来源：河湾网⏎⏎${text}`,
  '# 石桥县河湾镇召开会议',
  text,
);
t(
  'sites that one signs in to and their columns are no headline',
  `中国河湾网 登录⏎旗下栏目: 河湾 石桥 清溪⏎⏎石桥县河湾镇召开会议⏎⏎来源：河湾网⏎⏎${text}`,
  '# 石桥县河湾镇召开会议',
  text,
);
t(
  'whoever took a picture ends no item, and a picture’s source is its caption’s',
  `河湾镇干部到石桥村走访。（图片来源：河湾发布）⏎${text}⏎5月6日，镇长李小桥在石桥村召开座谈会。（王小河/摄）⏎李小桥来到村民家中，问了收成。`,
  '^ 河湾镇干部到石桥村走访。（图片来源：河湾发布）',
  text,
  '5月6日，镇长李小桥在石桥村召开座谈会。',
  '@ （王小河/摄）',
  '李小桥来到村民家中，问了收成。',
);
t(
  'buttons behind a bullet, and papers of one house in a row, are no text',
  `• 无障碍浏览 长者模式⏎河湾日报报业集团旗下媒体: 河湾日报 |石桥都市报 |河湾网 |清溪晚报 返回首页⏎当前版: 005版 上一版 下一版 上一期 下一期⏎“这样的文明实践就该月月办！”⏎⏎■ 河湾日报全媒体记者 王小河⏎⏎${text}`,
  '# “这样的文明实践就该月月办！”',
  '@ ■ 河湾日报全媒体记者 王小河',
  text,
);
t(
  'a few words that nobody knows hide no headline below them',
  `• 石桥导览一键直达⏎石桥县河湾街道办⏎⏎河湾街道石桥社区：党建引领聚合力，共建共治谱新篇⏎⏎发布时间：2025-10-23 10:44 信息来源：石桥县人民政府⏎⏎${text}`,
  '# 河湾街道石桥社区：党建引领聚合力，共建共治谱新篇',
  text,
);
t(
  'a neighbourhood above a headline tells whose news it is',
  `河湾社区修好路灯⏎⏎${text}⏎⏎南泉社区⏎⏎泥塑剪纸乐陶陶⏎⏎日报讯（记者 王小河）5月7日，居民来到活动室。`,
  '# 河湾社区修好路灯',
  text,
  '===',
  '# 南泉社区',
  '+ 泥塑剪纸乐陶陶',
  '日报讯（记者 王小河）5月7日，居民来到活动室。',
);
t(
  'a paragraph’s first line two squares in, cut by a page, is no headline',
  '河湾镇召开会议⏎　　5月6日，河湾镇召开会议，镇长李小桥出席⏎会议并讲话，要求各村落实，汛期值守到位⏎。⏎⏎第 5 页⏎⏎　　石桥社区以党建为核心，将122名⏎党员划分成10个小组，建立起“党建+网格”⏎的模式，引导居民参与。',
  head,
  '5月6日，河湾镇召开会议，镇长李小桥出席会议并讲话，要求各村落实，汛期值守到位。',
  '石桥社区以党建为核心，将122名党员划分成10个小组，建立起“党建+网格”的模式，引导居民参与。',
);
t(
  'a headline above a bare date and a broken paragraph is no title of a paper',
  '河湾镇众志成城抗秋汛⏎2021年10月12日⏎10月上旬以来，受持续强降雨影响，石桥县河湾⏎镇多处房屋受损，防汛形势严峻。面对汛情，镇⏎党委迅速行动，组织党员奋战一线。',
  '# 河湾镇众志成城抗秋汛',
  '10月上旬以来，受持续强降雨影响，石桥县河湾镇多处房屋受损，防汛形势严峻。面对汛情，镇党委迅速行动，组织党员奋战一线。',
);
t(
  'the parts of a programme open no item',
  `河湾小学举行开学典礼⏎${text}⏎典礼主持人：李小桥 王小河⏎第一项 升国旗⏎首先，升国旗，奏国歌。`,
  '# 河湾小学举行开学典礼',
  text,
  '典礼主持人：李小桥 王小河',
  '第一项 升国旗',
  '首先，升国旗，奏国歌。',
);

t(
  'what a site prints around a headline is no line of it',
  '设为首页 | 收藏网址⏎ > 政务动态 > 河湾动态⏎河湾镇召开防汛会⏎2022-05-06张小河⏎河湾新闻网 hwnews.gov.cn⏎⏎5月6日，河湾镇召开防汛会议。',
  '# 河湾镇召开防汛会',
  '@ 张小河',
  '5月6日，河湾镇召开防汛会议。',
);
t(
  'a line of days, authors and buttons stands behind no headline',
  '市督导组到河湾镇检查⏎刊发日期:2022-05-06 阅读次数: 文章作者:张小河  语音阅读:语音阅读⏎⏎5月6日，市督导组到河湾镇检查。',
  '# 市督导组到河湾镇检查',
  '@ 文章作者:张小河',
  '5月6日，市督导组到河湾镇检查。',
);
t(
  'addresses and buttons in one line are the page’s',
  '河湾政协网: www.hwzx.gov.cn 发布时间:2022-05-06 发布者:liang 字号:[大] [中] [小]⏎河湾镇召开防汛会⏎添加:hw003   2022/5/6 19:12:46   通讯员投稿,禁止转载   点击:837⏎⏎5月6日，河湾镇召开防汛会议。',
  '# 河湾镇召开防汛会',
  '5月6日，河湾镇召开防汛会议。',
);
t(
  'a source and a day without its year are no line of a headline',
  '情系教育献爱心 捐赠空调惠师生⏎来源:河湾日报 10-16 02:25:18⏎⏎10月14日，河湾镇商会捐赠空调。',
  '# 情系教育献爱心 捐赠空调惠师生',
  '10月14日，河湾镇商会捐赠空调。',
);
t(
  'who wrote it, and where from, is no line of a headline',
  '防汛救灾，我们在行动！⏎张小河（河湾村）⏎⏎5月6日，河湾镇召开防汛会议。',
  '# 防汛救灾，我们在行动！',
  '@ 张小河（河湾村）',
  '5月6日，河湾镇召开防汛会议。',
);
t(
  'labels of a house of papers and counts of a page are no line of a headline',
  '当前报纸名称:河湾晚报⏎河湾镇召开防汛会⏎日期:05-06⏎字数:942 评论:61⏎稿源:河湾网 2022-05-06 大 中 小⏎⏎5月6日，河湾镇召开防汛会议。',
  '# 河湾镇召开防汛会',
  '5月6日，河湾镇召开防汛会议。',
);
t(
  'what a page of a paper is about is no kicker',
  '第05版:聚焦2022河湾马拉松赛⏎⏎河湾镇开展志愿服务⏎⏎5月6日，河湾镇开展志愿服务。',
  '# 河湾镇开展志愿服务',
  '5月6日，河湾镇开展志愿服务。',
);
test.run();
