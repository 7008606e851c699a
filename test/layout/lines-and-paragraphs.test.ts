/** Broken lines, and the paragraphs that they make. */
import { test } from 'uvu';
import { t } from './pages.js';

t(
  'bars of a table of one cell are no part of a line',
  '河湾镇召开防汛会 |⏎⏎| 5月6日，河湾镇召开防汛会议。 |⏎|⏎',
  '# 河湾镇召开防汛会',
  '5月6日，河湾镇召开防汛会议。',
);
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

test.run();
