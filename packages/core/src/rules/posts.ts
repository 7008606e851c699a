/** Ways of giving a post to a person, over a sentence's outline. */
import type { TitleBodies } from '../model/knowledge.js';
import type { PhraseRule } from '../model/rule.js';

/** A body (or the ground that stands for one) and a title, with what may stand between. */
const post = '(?:[ⓄⓁ](?:的|原|新任|时任|现任|段)?)*Ⓣ';
/** What stands behind a post in brackets: 兼, 挂职, 正县级, or another post. */
const aside = '(?:[（(][^（()）Ⓟ]{0,14}[）)])?';
/** A body's short form that nobody listed (党工委副书记、总工会主席). */
const short = '(?!拟|提名|推荐|建议|不再|免去|辞去|卸任|卸去)[^，。、；：（(ⓄⓁⓉⓅⒺⒹ]{0,4}';
/** Several posts in a chain. */
const chain = `${post}${aside}(?:(?:[、,，/ ]|兼任?|和|及|暨|[、，,]兼任?|[、，,][现时原]任?)${short}${post}${aside})*`;
/** A row of persons. */
const row = 'Ⓟ(?:(?:[、 ]|和|及|与|以及)Ⓟ(?!(?:同志)?Ⓣ))*';

/** Words of giving up a post. */
const leaving = '(?:免去其?|辞去|不再担任|不再兼任|卸任|卸去)';

/**
 * Groups: `holders` and `posts`; `before` is a body that stands before the name when the title stands behind it. What a
 * text states of a beginning or an end: `start` and `end` stand on the words that say so of `posts`; `left` are the
 * posts that are given up for them in one breath.
 */
export const postRules: readonly PhraseRule<'post'>[] = [
  {
    name: 'posts-then-names',
    means: 'post',
    pattern: new RegExp(`(?:(?<retired>[退离]休)[^，。；ⓄⓅ]{0,6})?(?<posts>${chain})[:： ]?(?<holders>${row})`, 'dgu'),
    examples: [
      '会议由{posts:ⓄⓉ、ⓄⓉ}{holders:Ⓟ}主持',
      '{posts:ⓄⓉ}{holders:Ⓟ、Ⓟ}参加',
      '{posts:Ⓣ、ⓄⓉ（兼）}{holders:Ⓟ}参加',
      '{posts:ⓄⓉ（ⓄⓉ）}{holders:Ⓟ}一同调研',
      '{retired:退休}音乐{posts:Ⓣ}{holders:Ⓟ}正带着孩子念童谣',
    ],
  },
  {
    name: 'title-behind-name',
    means: 'post',
    pattern: /(?<before>[ⓄⓁ])?(?<holders>Ⓟ)(?:同志)?(?<posts>Ⓞ?Ⓣ)(?![:： ]?Ⓟ)/dgu,
    examples: [
      '{before:Ⓞ}{holders:Ⓟ}{posts:ⓄⓉ}讲话',
      '而后，{holders:Ⓟ}{posts:Ⓣ}对商铺进行了慰问',
      '{before:Ⓞ}{holders:Ⓟ}{posts:Ⓣ}介绍',
    ],
  },
  {
    name: 'posts-behind-in-brackets',
    means: 'post',
    pattern: new RegExp(
      `(?<holders>Ⓟ)(?:为(?:[ⓄⓁ]的?)*Ⓣ)?[（(](?:现任|系|(?<former>原任|曾任|原|时任))?(?<posts>${chain})[）)]`,
      'dgu',
    ),
    examples: ['{holders:Ⓟ}（{posts:ⓄⓉ}）', '{holders:Ⓟ}为ⓄⓉ（{former:原任}{posts:ⓄⓉ}）'],
  },
  {
    name: 'appointed-line',
    means: 'post',
    pattern: new RegExp(`^(?<holders>${row})(?:同志)?(?<start>为|任)(?<posts>${chain})(?=[；;。，,]?$)`, 'dgu'),
    examples: ['{holders:Ⓟ}{start:为}{posts:ⓄⓉ}；'],
    silent: ['Ⓟ为ⓄⓉ的工作点赞。'],
  },
  {
    name: 'posts-behind-taken-up',
    means: 'post',
    pattern: new RegExp(
      `(?<holders>Ⓟ)(?:同志)?[，,]?(?:(?<start>(?:全票|高票)?当选为?|出任|获任|接任|就任|获聘为?|受聘为?|升任|转任|改任|调任|(?<=同志)任)|现任|担任|任|兼任|是|系|为|作为)(?<posts>${chain})(?!Ⓟ)(?:[，,](?:同时)?${leaving}(?<left>${chain})(?:职务)?)?`,
      'dgu',
    ),
    examples: [
      '{holders:Ⓟ}任{posts:ⓄⓉ}',
      '{holders:Ⓟ}同志{start:任}{posts:ⓄⓉ}',
      '{holders:Ⓟ}{start:当选为}{posts:ⓄⓉ}',
      '{holders:Ⓟ}同志{start:任}{posts:ⓄⓉ}，不再担任{left:ⓄⓉ}职务',
      '{holders:Ⓟ}{start:调任}{posts:ⓄⓉ}',
      '{holders:Ⓟ}，现任{posts:ⓄⓉ}，拟任ⓄⓉ',
    ],
    silent: ['Ⓟ，拟任ⓄⓉ'],
  },
  {
    name: 'posts-in-curriculum',
    means: 'post',
    pattern: new RegExp(
      `(?<holders>Ⓟ)[，,](?:[男女]|[^，,。；Ⓟ]{1,6}族)[，,][^。；ⓅⓉ]{0,80}?[，,](?:现任|现为|系)(?<posts>${chain})`,
      'dgu',
    ),
    examples: ['{holders:Ⓟ}，女，汉族，Ⓓ生，大学学历，现任{posts:ⓄⓉ}，拟任ⓄⓉ'],
    silent: ['Ⓟ，女，汉族，Ⓓ生，拟任ⓄⓉ'],
  },
  {
    name: 'posts-behind-by-appointment',
    means: 'post',
    pattern: new RegExp(
      `(?<!提名|拟任|推荐)(?<start>任命|选举|补选|聘任|选举产生)[:：]?(?<holders>${row})(?:同志)?[为任](?<posts>${chain})(?!候选人)`,
      'dgu',
    ),
    examples: ['会议决定{start:任命}：{holders:Ⓟ}为{posts:ⓄⓉ}', '大会{start:选举}{holders:Ⓟ}同志为{posts:ⓄⓉ}'],
    silent: ['提名Ⓟ为ⓄⓉ候选人'],
  },
  {
    name: 'posts-behind-given-up',
    means: 'post',
    pattern: new RegExp(
      `(?<end>免去|辞去|不再担任|卸任|免除|罢免)[:：]?(?<holders>Ⓟ)(?:同志)?的?(?<posts>${chain})`,
      'dgu',
    ),
    examples: ['{end:免去}：{holders:Ⓟ}的{posts:ⓄⓉ}职务'],
  },
  {
    name: 'posts-behind-left',
    means: 'post',
    pattern: new RegExp(
      `(?<holders>Ⓟ)(?:同志)?[，,]?(?:(?:因|由于)[^，。；ⓄⓁⓉⓅ]{0,10}[，,]?|(?:已|于)?Ⓓ?(?:已|正式|光荣|到龄)*[退离]休[，,])?(?:提出|请求|已|于Ⓓ)?(?<end>不再担任|不再兼任|辞去|卸任|卸去|被免去)了?(?<posts>${chain})`,
      'dgu',
    ),
    examples: [
      '{holders:Ⓟ}同志因年龄原因，{end:不再担任}{posts:ⓄⓉ}职务',
      '{holders:Ⓟ}同志于Ⓓ退休，{end:不再担任}{posts:ⓄⓉ}职务',
      '{holders:Ⓟ}{end:辞去}{posts:ⓄⓉ}职务',
    ],
    silent: ['Ⓟ担任ⓄⓉ以来'],
  },
  {
    name: 'posts-then-names-left',
    means: 'post',
    pattern: new RegExp(
      `(?<posts>${chain})(?<holders>Ⓟ)(?:同志)?(?:于|已|将|日前|近日|因[^，。；ⓄⓁⓉⓅ]{0,8})?[，,]?(?<end>(?:光荣)?(?:到龄)?(?:退休|离休|卸任|离任|荣休))`,
      'dgu',
    ),
    examples: ['{posts:ⓄⓉ}{holders:Ⓟ}同志{end:光荣退休}', '{posts:ⓄⓉ}{holders:Ⓟ}因年龄原因{end:退休}'],
  },
  {
    name: 'left-line',
    means: 'post',
    pattern: new RegExp(`^(?<holders>Ⓟ)(?:同志)?的?(?<posts>${chain})(?<end>职务)(?=[；;。，,]?$)`, 'dgu'),
    examples: ['{holders:Ⓟ}的{posts:ⓄⓉ}{end:职务}；'],
  },
  {
    name: 'posts-left-for-others',
    means: 'post',
    pattern: new RegExp(
      `(?<holders>Ⓟ)(?:同志)?由(?<left>${chain})(?<start>调任|转任|升任|改任|晋升为?|调整为|转为)(?<posts>${chain})`,
      'dgu',
    ),
    examples: ['{holders:Ⓟ}同志由{left:ⓄⓉ}{start:调任}{posts:ⓄⓉ}'],
  },
];

/** The Party group at the end of a body's name: 区民政局党组书记、局长 directs the bureau. */
export const partyTail = /(?<=.{3})(?:党组|党委|党总支|党支部|党工委|工委)$/u;

/** Titles that a Party group gives: they stay with it. */
export const partyTitle = /(?:书记|委员|常委|成员|干事)$/u;

/** How schools' names end. */
const school = /[中小大]学$|学[校院]$|校$|完小$|附[中小]$|[一二三四五六七八九十\d][中小]$|职高$|技校$/u;

/** Titles and the bodies that have them, for a title whose body stands further up; `article` where no other body has one. */
export const bodiesOfTitles: readonly TitleBodies[] = [
  { title: /局长$/u, body: /局$/u, reach: 'article' },
  { title: /厅长$/u, body: /厅$/u, reach: 'article' },
  { title: /处长$/u, body: /处$/u, reach: 'sentence' },
  { title: /科长$/u, body: /科$/u, reach: 'sentence' },
  { title: /所长$/u, body: /所$/u, reach: 'article' },
  { title: /站长$/u, body: /站$/u, reach: 'article' },
  { title: /馆长$/u, body: /馆$/u, reach: 'article' },
  { title: /院长$/u, body: /院$/u, reach: 'article' },
  { title: /庭长$/u, body: /法庭$|庭$/u, reach: 'article' },
  { title: /行长$/u, body: /行$/u, reach: 'article' },
  { title: /厂长$/u, body: /厂$/u, reach: 'article' },
  { title: /社长$/u, body: /社$/u, reach: 'article' },
  { title: /园长$/u, body: /幼儿园$|园$/u, reach: 'article' },
  {
    title:
      /校长$|^(?:教导|教务|政教|德育|总务|年级|年级组|班)主任$|(?:教导处|教务处|政教处|德育处|总务处)主任$|教研组长$|辅导员$/u,
    body: school,
    reach: 'article',
  },
  { title: /(?:医师|医生|护师|护士长?)$/u, body: /医院$|卫生院$|卫生服务中心$|保健院$|内科$|外科$/u, reach: 'article' },
  { title: /(?:教授|讲师)$/u, body: /大学$|学院$|党校$/u, reach: 'article' },
  { title: /部长$/u, body: /部$/u, reach: 'sentence' },
  { title: /队长$/u, body: /队$/u, reach: 'sentence' },
  {
    title: /^(?:教导员|指导员|政委|政治教导员|政治指导员)$/u,
    body: /队$|派出所$|分局$|监狱$|人武部$|消防救援站$/u,
    reach: 'sentence',
  },
  { title: /组长$/u, body: /(?<!小)组$/u, reach: 'sentence' },
  { title: /检察长$/u, body: /检察院$/u, reach: 'article' },
  { title: /(?:会长|理事长)$/u, body: /会$/u, reach: 'sentence' },
  { title: /秘书长$/u, body: /会$|政协$|[作书美音影]协$|文联$|联盟$/u, reach: 'sentence' },
  { title: /主席$/u, body: /人大$|政协$|工会$|妇联$|[文科残侨工]联$|协$|工商联$/u, reach: 'sentence' },
  { title: /^(?:总|副总|项目|客户|部门)?经理$|董事长$|总裁$|总监$/u, body: /公司$|集团$|厂$|企业$/u, reach: 'article' },
  { title: /书记$/u, body: /党委$|工委$|支部$|总支$|党组$|[省市区县旗州镇乡]委$|纪委$/u, reach: 'sentence' },
  { title: /(?:组织|宣传|统战|政法|纪检|党[工]?委|^)委员$/u, body: /党委$|党工委$|政协$/u, reach: 'sentence' },
  { title: /^委员$/u, body: /政协$/u, reach: 'article' },
  {
    title: /主任$/u,
    body: /办$|办公室$|中心$|委员会$|委会$|办事处$|[发卫教]改?委$|人大工委$|人大常委会$/u,
    reach: 'sentence',
  },
];

/** Party schools and academies of administration: their teachers speak for the state. */
export const stateSchool = /党校|行政学院|行政学校|社会主义学院/u;

/** Pupils' own bodies: whoever has a post there is a child. */
export const pupilsBody = /少先队|红领巾|学生会|小记者/u;

/** Posts beside one's work: deputies and members of a consultative conference are what they are by trade. */
export const besideWork = /代表$|政协委员$|^委员$/u;

/** Bodies whose people speak for themselves: schools, hospitals, firms, societies. */
export const speakingForItself =
  /(?:学校|小学|中学|大学|学院|幼儿园|职高|中专|一中|二中|附小|附中|医院|卫生院|卫生服务中心|卫生服务站|卫生室|诊所|养老院|敬老院|福利院|事务所|银行|支行|分行|信用社|农商行|供电所|供电公司|协会|商会|学会|联合会|基金会|联盟|研究会|合作社|集团|公司|企业|厂|店|酒楼|超市|物业|书店|医院[^，。]{1,8}科|作协|书协|美协|剧团|艺术团|社团|乐队|球队|俱乐部|工作室)(?:党委|党总支|党支部|工会|团委|团支部|妇联)?$/u;
