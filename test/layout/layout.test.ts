/** Pairs of a page as it is broken and the articles that it holds. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { plainUnit } from '../../packages/core/src/text/characters.js';
import { bulletinOf, checkOffsets, marked } from './pages.js';

const plain = (words: string) => String.fromCharCode(plainUnit(words.charCodeAt(0)));

function t(name: string, lines: string, ...expected: readonly string[]): void {
  test(name, () => {
    const bulletin = bulletinOf(lines);
    assert.equal(marked(bulletin), expected);
    checkOffsets(bulletin, plain);
  });
}

// Lines and paragraphs

t(
  'lines that a column wrapped are one paragraph',
  '河湾镇召开防汛会议⏎5月6日下午，河湾镇召开防汛工作会⏎议，学习县委文件精神，镇党委副书⏎记、镇长李小桥主持会议并讲话，各⏎村负责人参加。',
  '# 河湾镇召开防汛会议',
  '5月6日下午，河湾镇召开防汛工作会议，学习县委文件精神，镇党委副书记、镇长李小桥主持会议并讲话，各村负责人参加。',
);
t(
  'a name, a title and a date that break over lines are whole again',
  '镇长到河湾村调研⏎⏎5月⏎ 6 日，镇党委副书记、镇长李小⏎桥到河湾村调研，随后走访了村民王⏎大山的家，听取了村党支部书记王小⏎河的汇报。',
  '# 镇长到河湾村调研',
  '5月6日，镇党委副书记、镇长李小桥到河湾村调研，随后走访了村民王大山的家，听取了村党支部书记王小河的汇报。',
);
t(
  'a paragraph goes on below the blank lines that a picture left',
  '河湾镇开展植树活动⏎⏎3月12日，河湾镇机关干部来到河湾公园，和志愿者一起种下以柳树为主的⏎⏎⏎⏎⏎苗木三百余株，并为树苗挂上名牌。',
  '# 河湾镇开展植树活动',
  '3月12日，河湾镇机关干部来到河湾公园，和志愿者一起种下以柳树为主的苗木三百余株，并为树苗挂上名牌。',
);
t(
  'a caption between the halves of a sentence stands behind it',
  '河湾镇开展植树活动⏎⏎3月12日，河湾镇机关干部来到河湾公园，和志愿者一起种下柳树和⏎⏎⏎植树活动现场⏎⏎桃树三百余株，并为树苗挂上名牌。',
  '# 河湾镇开展植树活动',
  '3月12日，河湾镇机关干部来到河湾公园，和志愿者一起种下柳树和桃树三百余株，并为树苗挂上名牌。',
  '^ 植树活动现场',
);
t(
  'a page number between the halves of a sentence falls away',
  '河湾镇开展植树活动⏎⏎3月12日，河湾镇机关干部来到河湾公园，和志愿者一起种下柳树和⏎- 2 -⏎桃树三百余株。',
  '# 河湾镇开展植树活动',
  '3月12日，河湾镇机关干部来到河湾公园，和志愿者一起种下柳树和桃树三百余株。',
);
t(
  'a paragraph that broke after its first line is known by words that stand elsewhere',
  '河湾镇举办网格员技能培训⏎⏎5月6日，河湾镇举办网格员技能培训，三十人参加。⏎⏎镇党委书记王小河在开班时勉励网格⏎⏎员技能要常练常新，服务要到家门口。',
  '# 河湾镇举办网格员技能培训',
  '5月6日，河湾镇举办网格员技能培训，三十人参加。',
  '镇党委书记王小河在开班时勉励网格员技能要常练常新，服务要到家门口。',
);
t(
  'stray spaces between characters and in dates fall away, those between Latin words stay',
  '河湾镇数字平台上线⏎⏎5月 6 日， 河湾镇 “Smart Town 2.0” 平台在 18 楼 会 议 室 上线。',
  '# 河湾镇数字平台上线',
  '5月6日，河湾镇“Smart Town 2.0”平台在18楼会议室上线。',
);
t(
  'radicals, full-width figures and vertical brackets become plain characters',
  '河湾镇⽼年⼤学开学⏎⏎９月１日，河湾镇⽼年⼤学开学，镇⻓李小桥︵右一︶到场。',
  '# 河湾镇老年大学开学',
  '9月1日，河湾镇老年大学开学，镇长李小桥（右一）到场。',
);
t(
  'items of a list stay apart though none ends in a stop',
  '河湾社区招募志愿者⏎⏎5月6日，河湾社区发布招募启事，岗位如下：⏎一、图书整理⏎二、河道巡护⏎三、陪老人散步',
  '# 河湾社区招募志愿者',
  '5月6日，河湾社区发布招募启事，岗位如下：',
  '一、图书整理',
  '二、河道巡护',
  '三、陪老人散步',
);
t(
  'an indented line opens a paragraph below a full one',
  '河湾镇召开会议⏎　　5月6日，河湾镇召开年中工作⏎会，镇长李小桥通报了进展情况。⏎　　会议要求，各村抓紧完成项目⏎收尾。',
  '# 河湾镇召开会议',
  '5月6日，河湾镇召开年中工作会，镇长李小桥通报了进展情况。',
  '会议要求，各村抓紧完成项目收尾。',
);
t(
  'Windows line ends, form feeds and marks of byte order are white space',
  '\uFEFF河湾镇召开会议\r\n\r\n5月6日，河湾镇召开会议。\r\n\f镇长李小桥讲话。\r\n',
  '# 河湾镇召开会议',
  '5月6日，河湾镇召开会议。',
  '镇长李小桥讲话。',
);

// Headlines

t(
  'kicker, headline and subtitle are lines of one headline',
  '春风化雨润民心⏎河湾镇举办普法讲座⏎⏎5月6日，河湾镇举办普法讲座。',
  '+ 春风化雨润民心',
  '# 河湾镇举办普法讲座',
  '5月6日，河湾镇举办普法讲座。',
);
t(
  'a headline keeps the space between its parts, not the spaces of the setting',
  '党建聚合力 共治惠民生 河湾镇召开 2021 年工作会⏎⏎5月6日，河湾镇召开会议。',
  '# 党建聚合力 共治惠民生 河湾镇召开2021年工作会',
  '5月6日，河湾镇召开会议。',
);
t(
  'a headline of spread characters is drawn together',
  '河 湾 镇 召 开 会 议⏎⏎5月6日，河湾镇召开会议。',
  '# 河湾镇召开会议',
  '5月6日，河湾镇召开会议。',
);
t(
  'a headline that broke inside quotation marks is one line',
  '河湾镇获评⏎“2021年度全省⏎最美乡镇”⏎⏎5月6日，省文明办公布名单，河湾镇上榜。',
  '# 河湾镇获评“2021年度全省最美乡镇”',
  '5月6日，省文明办公布名单，河湾镇上榜。',
);
t(
  'Markdown marks headlines, and lines without a mark only below one',
  '## 春风化雨润民心⏎⏎河湾镇举办普法讲座⏎⏎5月6日，河湾镇举办普法讲座。⏎⏎## 镇长到河湾村调研⏎⏎5月7日，镇长李小桥到河湾村调研。',
  '+ 春风化雨润民心',
  '# 河湾镇举办普法讲座',
  '5月6日，河湾镇举办普法讲座。',
  '===',
  '# 镇长到河湾村调研',
  '5月7日，镇长李小桥到河湾村调研。',
);
t(
  'below a Markdown headline with text the next level heads parts',
  '# 一条河的新生⏎⏎五年前，河湾镇的河是黑的。⏎⏎## 从黑到清⏎⏎5月6日，河长王小河又来巡河。',
  '# 一条河的新生',
  '五年前，河湾镇的河是黑的。',
  '从黑到清',
  '5月6日，河长王小河又来巡河。',
);
t(
  'items with a news lead each have their headline',
  '河湾镇召开安全生产会议⏎⏎5月6日上午，河湾镇召开安全生产会议。⏎⏎石桥村开展垃圾分类宣传⏎⏎近日，石桥村开展垃圾分类宣传活动。',
  '# 河湾镇召开安全生产会议',
  '5月6日上午，河湾镇召开安全生产会议。',
  '===',
  '# 石桥村开展垃圾分类宣传',
  '近日，石桥村开展垃圾分类宣传活动。',
);
t(
  'a subhead with no news of its own stays in its article',
  '善治为民 河湾街道探索楼宇党建⏎⏎从建支部到强功能，河湾街道走出一条新路。⏎⏎坚持引领 凝聚人心⏎⏎党组织发挥作用，首先是引领。⏎⏎瞄准痛点 着力破题⏎⏎今年以来，街道完成了换届工作。',
  '# 善治为民 河湾街道探索楼宇党建',
  '从建支部到强功能，河湾街道走出一条新路。',
  '坚持引领 凝聚人心',
  '党组织发挥作用，首先是引领。',
  '瞄准痛点 着力破题',
  '今年以来，街道完成了换届工作。',
);
t(
  'a sign-off ends an item, the next line is a headline',
  '助力复工 服务到家⏎⏎近日，河湾街道走访辖区企业，上门了解需求。⏎⏎(社区服务办)⏎⏎线上办事不打烊⏎⏎“真方便。”居民钱阿姨说。(街道旧改办)',
  '# 助力复工 服务到家',
  '近日，河湾街道走访辖区企业，上门了解需求。',
  '~ (社区服务办)',
  '===',
  '# 线上办事不打烊',
  '“真方便。”居民钱阿姨说。',
  '~ (街道旧改办)',
);
t(
  'a headline printed below its text belongs to it',
  '本周六上午，河湾街道志愿者在永安路设摊，为居民磨刀、理发、修伞。⏎⏎志愿者设摊永安路',
  '# 志愿者设摊永安路',
  '本周六上午，河湾街道志愿者在永安路设摊，为居民磨刀、理发、修伞。',
);
t(
  'of two headlines in a row the one that the text above tells of goes up to it',
  '□记者 王小河⏎⏎户外职工最怕夏天，河湾街道在升旗路开了一间爱心驿站，给户外职工纳凉。⏎⏎爱心驿站给户外职工纳凉⏎⏎河湾街道启动食品安全周⏎⏎近日，河湾街道食品安全周启动。',
  '# 爱心驿站给户外职工纳凉',
  '@ □记者 王小河',
  '户外职工最怕夏天，河湾街道在升旗路开了一间爱心驿站，给户外职工纳凉。',
  '===',
  '# 河湾街道启动食品安全周',
  '近日，河湾街道食品安全周启动。',
);
t(
  'a file without any headline is one article without one',
  '5月6日，河湾镇召开会议。⏎⏎镇长李小桥讲话。',
  '5月6日，河湾镇召开会议。',
  '镇长李小桥讲话。',
);
t(
  'where paragraphs are set tight, a line below a blank is a headline',
  '镇村换届完成⏎2月25日，河湾镇人大召开会议。⏎会议补选王小河为镇人大主席。⏎全镇各村换届结束。⏎⏎屋场会上定规矩⏎“办多少桌，大家议一议！”3月6日晚，村民坐在一起。⏎举手表决，规矩定了。',
  '# 镇村换届完成',
  '2月25日，河湾镇人大召开会议。',
  '会议补选王小河为镇人大主席。',
  '全镇各村换届结束。',
  '===',
  '# 屋场会上定规矩',
  '“办多少桌，大家议一议！”3月6日晚，村民坐在一起。',
  '举手表决，规矩定了。',
);
t(
  'each dateline opens an item, with or without a headline',
  '本报讯（记者王小河）5月6日，河湾镇召开防汛会议，部署汛期值守。⏎⏎本报讯（通讯员李小桥）5月7日，石桥村举办篮球赛，八支队伍参加。',
  '本报讯（记者王小河）5月6日，河湾镇召开防汛会议，部署汛期值守。',
  '===',
  '本报讯（通讯员李小桥）5月7日，石桥村举办篮球赛，八支队伍参加。',
);

// Bylines, boxes, captions

t(
  'a byline below the headline is the article’s',
  '尚俭崇信 守护餐桌⏎⏎河湾街道食品安全周启动⏎⏎□记者 王小河 整理报道⏎⏎民以食为天。近日，河湾街道食品安全周启动。',
  '+ 尚俭崇信 守护餐桌',
  '# 河湾街道食品安全周启动',
  '@ □记者 王小河 整理报道',
  '民以食为天。近日，河湾街道食品安全周启动。',
);
t(
  'a name in brackets behind the last stop is taken off the text',
  '河湾镇召开会议⏎⏎5月6日，河湾镇召开会议，部署工作。（记者 王小河 通讯员 李小桥）',
  '# 河湾镇召开会议',
  '5月6日，河湾镇召开会议，部署工作。',
  '@ （记者 王小河 通讯员 李小桥）',
);
t(
  'a boxed background belongs to its item up to the next headline',
  '镇长到河湾村调研⏎⏎5月6日，镇长李小桥到河湾村调研。⏎⏎【延伸阅读】⏎⏎河湾村建于1867年，有居民213户。⏎⏎全力冲刺全年目标⏎⏎河湾镇召开年中会议⏎⏎7月6日，河湾镇召开年中会议。',
  '# 镇长到河湾村调研',
  '5月6日，镇长李小桥到河湾村调研。',
  '> 河湾村建于1867年，有居民213户。',
  '===',
  '+ 全力冲刺全年目标',
  '# 河湾镇召开年中会议',
  '7月6日，河湾镇召开年中会议。',
);
t(
  'the headline of a box is the box’s own',
  '镇长到河湾村调研⏎⏎5月6日，镇长李小桥到河湾村调研。⏎⏎相关链接：⏎⏎河湾村的前世今生⏎⏎河湾村建于1867年。',
  '# 镇长到河湾村调研',
  '5月6日，镇长李小桥到河湾村调研。',
  '> 河湾村的前世今生',
  '> 河湾村建于1867年。',
);
t(
  'a line with an arrow, and one that names the photographer, are captions',
  '镇长到河湾村调研⏎5月6日，镇长李小桥到河湾村调研。⏎▲李小桥（左二）在村里⏎通讯员 王小河 摄',
  '# 镇长到河湾村调研',
  '5月6日，镇长李小桥到河湾村调研。',
  '^ ▲李小桥（左二）在村里',
  '^ 通讯员 王小河 摄',
);
t(
  'a short line at the end that no text follows is a caption of the item that it tells of',
  '河湾街道启动食品安全周⏎⏎近日，河湾街道“我来查一查”活动启动。⏎⏎石桥村举办运动会⏎⏎5月6日，石桥村举办运动会。⏎⏎“我来查一查”活动',
  '# 河湾街道启动食品安全周',
  '近日，河湾街道“我来查一查”活动启动。',
  '^ “我来查一查”活动',
  '===',
  '# 石桥村举办运动会',
  '5月6日，石桥村举办运动会。',
);

// The page and the site

t(
  'what belongs to the page falls away, but for its people',
  '第2版⏎扫描二维码⏎关注“河湾发布”⏎要闻⏎河湾镇召开会议⏎5月6日，河湾镇召开会议。⏎新闻热线：010-12345678⏎责任编辑：王小河⏎（下转3版）',
  '# 河湾镇召开会议',
  '5月6日，河湾镇召开会议。',
  '@ 责任编辑：王小河',
);
t(
  'a note on an account that broke over two lines falls away whole',
  '河湾镇举办招聘会⏎⏎注：活动预告及详情，敬请关注“河湾服⏎务”微信公众号⏎⏎5月6日，河湾镇举办招聘会。',
  '# 河湾镇举办招聘会',
  '5月6日，河湾镇举办招聘会。',
);
t(
  'a site’s path, its line of data and its buttons fall away',
  '您当前的位置：首页 > 新闻中心 > 乡镇动态⏎河湾镇召开会议⏎来源：河湾县人民政府 发布时间：2023-05-06 09:30 浏览次数：128 【字体：大 中 小】⏎⏎　　5月6日，河湾镇召开会议。⏎⏎　　图片⏎⏎　　镇长李小桥讲话。⏎⏎打印 关闭⏎上一篇：石桥村开展植树⏎下一篇：没有了⏎版权所有：河湾县人民政府 京ICP备12345678号',
  '# 河湾镇召开会议',
  '5月6日，河湾镇召开会议。',
  '镇长李小桥讲话。',
);
t(
  'a site’s path of one step a line falls away',
  '当前位置:⏎首页⏎>⏎精品栏目⏎>⏎河湾视讯⏎>⏎正文⏎河湾镇召开卫生镇动员会⏎发布日期:2024-03-29 17:33⏎近日，河湾镇召开动员会。',
  '# 河湾镇召开卫生镇动员会',
  '近日，河湾镇召开动员会。',
);
t(
  'a list of headlines with pages falls away',
  '导读⏎石桥村举办运动会……2版⏎志愿者设摊永安路 ▶3⏎⏎河湾镇召开会议⏎⏎5月6日，河湾镇召开会议。',
  '# 河湾镇召开会议',
  '5月6日，河湾镇召开会议。',
);
t(
  'one page of a site is one article, whatever its subheads look like',
  '河湾镇：一条河的新生⏎来源：河湾融媒 发布时间：2023-05-06⏎⏎近日，河湾镇的河又清了。⏎⏎河湾镇启动清淤行动⏎⏎4月6日，河湾镇启动清淤。⏎⏎河湾镇召开河长会议⏎⏎5月6日，河湾镇召开会议。',
  '# 河湾镇：一条河的新生',
  '近日，河湾镇的河又清了。',
  '河湾镇启动清淤行动',
  '4月6日，河湾镇启动清淤。',
  '河湾镇召开河长会议',
  '5月6日，河湾镇召开会议。',
);

t(
  'a site’s name, menu and repeated title fall away from the headline',
  '河湾县人民政府⏎首页⏎要闻⏎精品栏目⏎河湾镇召开会议_河湾县人民政府⏎河湾镇召开会议⏎来源：⏎发布时间：2022-05-26⏎5月6日，河湾镇召开会议。⏎分享到：⏎【打印本页】 【关闭窗口】',
  '# 河湾镇召开会议',
  '5月6日，河湾镇召开会议。',
);
t(
  'a table of data above a page falls away',
  '索引号 | abc/2022-07948 | 效力属性 | |⏎发布机构 | 河湾苏木 | 文 号 | |⏎成文日期 | 发布日期 | 2022-10-26 |⏎• 有效性:⏎6107280000/2024-001005⏎河湾苏木开展防火巡查⏎10月25日，河湾苏木开展防火巡查。',
  '# 河湾苏木开展防火巡查',
  '10月25日，河湾苏木开展防火巡查。',
);
t(
  'editors in three rounds, one a line, are kept as people',
  '河湾镇：轻风有意 大雪无情⏎2024-01-23 18:35:28 字号:⏎⏎河湾融媒讯 1月22日，河湾镇党员先锋队上路铲雪。⏎⏎一审:王小河⏎⏎二审:李小桥⏎⏎三审:张三⏎⏎来源:河湾县石桥镇人民政府⏎⏎回首页⏎返 回',
  '# 河湾镇：轻风有意 大雪无情',
  '河湾融媒讯1月22日，河湾镇党员先锋队上路铲雪。',
  '@ 一审:王小河',
  '@ 二审:李小桥',
  '@ 三审:张三',
);
t(
  'a notice keeps its numbered heads apart and its signature at the foot',
  '关于召开防汛会议的通知⏎⏎各村党总支：⏎⏎定于5月6日召开会议。现将有关事项通知如下：⏎⏎一、时间⏎⏎5月6日上午9时。⏎⏎河湾镇人民政府⏎⏎2021年5月4日',
  '# 关于召开防汛会议的通知',
  '各村党总支：',
  '定于5月6日召开会议。现将有关事项通知如下：',
  '一、时间',
  '5月6日上午9时。',
  '~ 河湾镇人民政府',
);
t(
  'the names of a roll keep the spaces between them, a name of two characters loses its own',
  '河湾镇召开会议⏎5月6日，河湾镇召开会议。⏎出席：王　刚 李明华 赵　伟 孙国庆⏎列席：钱　进 周小明 吴大山⏎会议由王刚主持。',
  '# 河湾镇召开会议',
  '5月6日，河湾镇召开会议。',
  '出席：王刚 李明华 赵伟 孙国庆',
  '列席：钱进 周小明 吴大山',
  '会议由王刚主持。',
);
t(
  'a name alone below a headline is its author',
  '春到河湾⏎⏎王小河⏎⏎春天来了，河湾的柳树绿了。⏎⏎秋到河湾⏎⏎李小桥⏎⏎秋天来了，近日稻子黄了。',
  '# 春到河湾',
  '@ 王小河',
  '春天来了，河湾的柳树绿了。',
  '===',
  '# 秋到河湾',
  '@ 李小桥',
  '秋天来了，近日稻子黄了。',
);
t(
  'a section’s name with text in the next line is that text’s headline',
  '河湾镇召开会议⏎5月6日，河湾镇召开会议。⏎⏎简讯⏎▲3月8日，河湾镇妇联组织巡河。⏎▲3月12日，河湾中学植树。',
  '# 河湾镇召开会议',
  '5月6日，河湾镇召开会议。',
  '===',
  '# 简讯',
  '▲3月8日，河湾镇妇联组织巡河。',
  '▲3月12日，河湾中学植树。',
);
t(
  'the word of a column above the headline is no part of it',
  '第3期 2021年5月6日⏎⏎百姓身边事⏎⏎河湾镇召开会议⏎5月6日，河湾镇召开会议。',
  '# 河湾镇召开会议',
  '5月6日，河湾镇召开会议。',
);

t(
  'what stands between a page’s line of date and source and its text are captions, and a picture’s file name is nothing',
  '河湾镇开展义诊活动⏎2021-05-06 18:46 来源：河湾新闻网⏎医务人员为群众量血压⏎图片1_副本.png⏎志愿者擦洗站牌⏎5月5日，河湾镇开展义诊活动，镇长李小桥到场。',
  '# 河湾镇开展义诊活动',
  '^ 医务人员为群众量血压',
  '^ 志愿者擦洗站牌',
  '5月5日，河湾镇开展义诊活动，镇长李小桥到场。',
);
t(
  'a note on a picture above the text ends no item',
  '河湾镇开展义诊活动⏎2021-05-06 来源：河湾新闻网⏎（资料图片仅供参考）⏎5月5日，河湾镇开展义诊活动，镇长李小桥到场。⏎义诊现场，医生为居民量血压，讲解用药常识。',
  '# 河湾镇开展义诊活动',
  '^ （资料图片仅供参考）',
  '5月5日，河湾镇开展义诊活动，镇长李小桥到场。',
  '义诊现场，医生为居民量血压，讲解用药常识。',
);
t(
  'a site’s menu, notes on rights and lists of other pages fall away',
  '首页 政府信息公开 新闻中心 网上办事⏎新闻资讯⏎您现在的位置：首页 > 乡镇街道⏎河湾镇召开防汛会⏎2021-05-06 来源：⏎5月5日，河湾镇召开防汛会，镇长李小桥主持。⏎本文为河湾站原创文章，转载请附上原文出处链接和本声明。⏎相关新闻⏎石桥镇种树忙⏎清溪镇书香浓',
  '# 河湾镇召开防汛会',
  '5月5日，河湾镇召开防汛会，镇长李小桥主持。',
);

test('headline, byline and page are told of each article', () => {
  const { articles } = bulletinOf(
    '河湾镇召开会议⏎□记者 王小河⏎5月6日，河湾镇召开会议。⏎⏎第3版⏎⏎石桥村举办运动会⏎⏎本报讯（通讯员李小桥）5月7日，石桥村举办运动会。',
  );
  assert.equal(
    articles.map(({ index, headline, byline, page }) => [index, headline, byline, page]),
    [
      [0, '河湾镇召开会议', '□记者 王小河', null],
      [1, '石桥村举办运动会', '通讯员李小桥', '3'],
    ],
  );
});

test('nothing makes nothing', () => {
  for (const lines of ['', '⏎⏎', '　', '\u200b⏎']) assert.equal(bulletinOf(lines).articles, []);
});

test.run();
