/** Ways of asking, as data: small, since a browser loads them. */
import type { Questions } from '../model/question.js';

const who = '(?:有)?(?:谁|哪些人|什么人|哪位|哪些领导|哪位领导|哪几位)';
const whom = '(?:谁|哪些人|什么人|哪些领导|哪位领导|几个人|多少人)';
const ever = '(?:都|还|曾经?|先后|分别|到底)*';
const meet = '(?:见|会见|接见|会晤|约见|遇见|碰到|接触|拜访|看望)(?:过|了|到)*';
const and = '[和与跟同、,，]';
const what = '(?:什么|哪些|啥|何种|何)';
const go = '(?:去|到|来|走访|调研|视察|考察|到访|参观|检查|慰问)(?:过|了|访过)*';
const tied = `(?:之间)?(?:是|有|的|有过)*(?:${what})?(?:样的)?(?:关系|联系|关联|交集|往来|来往|交往|渊源)(?:是什么|如何|怎样|没有)?`;
const whole = (words: string): RegExp => new RegExp(`^${words}$`, 'u');

export const questions: Questions = {
  courtesy: /请问|我想(?:知道|问|查)|(?:帮我)?查(?:一下|询|一查)|告诉我|[吗呢啊呀?？!！。]+$|^[\s,，、]+|[\s,，、]+$/gu,
  date: /(?<y>(?:19|20)\d{2})(?:年|(?=[-./]\d)|(?!\d))(?:[-./]?(?<m>\d{1,2})(?:月份?|(?=[-./]\d)|(?!\d))(?:[-./]?(?<d>\d{1,2})[日号]?)?)?|(?<m2>\d{1,2})月(?<d2>\d{1,2})[日号]/gu,
  to: /^\s*(?:到|至|-|—|–|~|～)+\s*$/u,
  from: /^(?:以来|之后|以后|起)/u,
  before: /^(?:以前|之前|前)/u,
  ago: [
    { words: /大前年/u, unit: 'year', back: 3 },
    { words: /前年/u, unit: 'year', back: 2 },
    { words: /(?:去|上一?)年/u, unit: 'year', back: 1 },
    { words: /(?:今|本|这一)年/u, unit: 'year', back: 0 },
    { words: /上上个?月/u, unit: 'month', back: 2 },
    { words: /上个?月/u, unit: 'month', back: 1 },
    { words: /(?:本|这个?)月/u, unit: 'month', back: 0 },
  ],
  lately:
    /(?:最近|近|过去)的?(?:(?<y>\d{1,2}|[一二两三四五六七八九十半])年|(?<m>\d{1,2}|[一二两三四五六七八九十半])个?月)(?:以?来|里|内|间)?/gu,
  numbers: { 半: 0.5, 一: 1, 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 },
  breaks: /[\s,.，。、;；:：?？!！()（）'"“”]+|[的和与跟同在]/u,
  leading:
    /^(?:党工委|工委|党委|镇委|乡委|县委|区委|市委|省委|委|委员会|办事处|(?:人民)?政府|人大(?:常委会|主席团|工委)?|政协(?:工委)?|纪委|纪工委|管委会)?$/u,
  sayings: {
    met: '谁见过{a}',
    between: '{a}与{b}有什么联系、见过面没有',
    together: '{a}与{b}共同的人和事',
    attendance: '谁参加了{event}',
    leaders: '{body}有哪些领导',
    posts: '{a}任什么职务',
    holders: '{a}的{title}先后是谁',
    places: '{a}去过哪些地方',
    visitors: '谁到过{a}',
    timeline: '{a}的活动',
    page: '{a}',
    coverage: '读了哪些报道',
  },
  rules: [
    {
      name: 'who-met',
      asks: 'met',
      pattern: whole(`${who}${ever}${meet}(?<a>.+?)`),
      examples: ['谁见过{a:周晓禾}', '哪些人会见过{a:周晓禾}', '有谁曾经拜访了{a:周晓禾}'],
    },
    {
      name: 'who-met-with',
      asks: 'met',
      pattern: whole(`${who}${ever}${and}(?<a>.+?)(?:见过?面|见面|会面|会谈|座谈|开过?会|同过?场|在一起|打过交道)过?`),
      examples: ['谁和{a:周晓禾}见过面', '哪些人跟{a:周晓禾}开过会'],
    },
    {
      name: 'met-whom',
      asks: 'met',
      pattern: whole(`(?<a>.+?)${ever}${meet}(?:些)?${whom}`),
      examples: ['{a:周晓禾}见过谁', '{a:柳湾集团}会见了哪些人', '{a:周晓禾}都接触过什么人'],
    },
    {
      name: 'met-with-whom',
      asks: 'met',
      pattern: whole(
        `(?<a>.+?)${ever}${and}${whom}${ever}(?:见过?面|见面|会面|开过?会|在一起|打过交道|有过?(?:接触|来往|联系|交往))过?`,
      ),
      examples: ['{a:周晓禾}和谁见过面', '{a:周晓禾}跟哪些人有过接触'],
    },
    {
      name: 'accompanied-whom',
      asks: 'met',
      as: 'accompany',
      saying: '{a}陪同过谁',
      pattern: whole(`(?<a>.+?)${ever}陪同?(?:过|了)?${whom}`),
      examples: ['{a:周晓禾}陪同谁', '{a:周晓禾}陪同过哪些领导'],
    },
    {
      name: 'who-accompanied',
      asks: 'met',
      role: 'accompany',
      saying: '谁陪同过{a}',
      pattern: whole(`${who}${ever}陪同?(?:过|了)?(?<a>.+?)(?:调研|视察|考察|走访)?`),
      examples: ['谁陪同过{a:周晓禾}', '谁陪同{a:周晓禾}调研'],
    },
    {
      name: 'met-whom-at',
      asks: 'met',
      saying: '谁在{place}见过{a}',
      pattern: whole(
        `(?<a>.+?)${ever}在(?<place>.+?)${ever}(?:${meet}(?:些)?${whom}|${and}${whom}${ever}(?:见过?面|会面)过?)`,
      ),
      examples: ['{a:周晓禾}在{place:青禾小区}见过谁', '{a:周晓禾}在{place:青禾小区}都和哪些人见过面'],
    },
    {
      name: 'who-met-at',
      asks: 'met',
      saying: '谁在{place}见过{a}',
      pattern: whole(`${who}${ever}在(?<place>.+?)${meet}(?<a>.+?)`),
      examples: ['谁在{place:青禾小区}见过{a:周晓禾}'],
    },
    {
      name: 'who-led',
      asks: 'attendance',
      role: 'lead',
      saying: '谁主持了{event}',
      pattern: whole(`${who}${ever}(?:主持|召集|带队|牵头)(?:召开|举行|参加)?(?:过|了|的)?(?<event>.+?)`),
      examples: ['谁主持了{event:平安建设工作会议}', '谁主持召开{event:平安建设工作会议}'],
    },
    {
      name: 'led-by-whom',
      asks: 'attendance',
      role: 'lead',
      saying: '谁主持了{event}',
      pattern: whole(`(?<event>.+?)(?:是|由)*${whom}(?:主持|召集|带队|牵头)(?:召开|举行)?的?`),
      examples: ['{event:平安建设工作会议}由谁主持', '{event:平安建设工作会议}是谁主持召开的'],
    },
    {
      name: 'who-attended',
      asks: 'attendance',
      pattern: whole(`${who}${ever}(?:参加|出席|参与|到场)(?:过|了)?(?<event>.+?)`),
      examples: ['谁参加了{event:平安建设工作会议}', '哪些领导出席{event:平安建设工作会议}'],
    },
    {
      name: 'attended-by-whom',
      asks: 'attendance',
      pattern: whole(`(?<event>.+?)(?:都|有)*${whom}(?:参加|出席|参与|到场|到会)(?:过|了)?`),
      examples: ['{event:平安建设工作会议}有谁参加', '{event:平安建设工作会议}有哪些人出席'],
    },
    {
      name: 'together',
      asks: 'together',
      pattern: whole(
        `(?<a>.+?)${and}(?<b>.+?)${ever}(?:一起|共同|一同|一块儿?|同时)${ever}(?:参加|出席|参与|做|干|去|到)?(?:过|了)*(?:些)?(?:${what}|哪里|哪儿)(?:活动|会议|会|事情|事|地方)?`,
      ),
      examples: ['{a:周晓禾}和{b:梁毓}一起参加过什么', '{a:周晓禾}与{b:梁毓}共同出席过哪些活动'],
    },
    {
      name: 'trio-tie',
      asks: 'together',
      saying: '{a}、{b}与{c}共同的人和事',
      pattern: whole(`(?<a>.+?)${and}(?<b>.+?)${and}(?<c>.+?)(?:${tied}|共同点)`),
      examples: ['{a:周晓禾}、{b:梁毓}和{c:苏映雪}有什么联系'],
    },
    {
      name: 'trio',
      asks: 'together',
      saying: '{a}、{b}与{c}共同的人和事',
      pattern: whole(`(?<a>.+?)(?:${and}|\\s)\\s*(?<b>.+?)(?:${and}|\\s)\\s*(?<c>.+)`),
      examples: ['{a:周晓禾}、{b:梁毓}和{c:苏映雪}', '{a:周晓禾} {b:梁毓} {c:苏映雪}'],
    },
    {
      name: 'have-met',
      asks: 'between',
      pattern: whole(
        `(?<a>.+?)${and}(?<b>.+?)(?:有没有|是否|是不是|${ever})*(?:见过?面|见面|见过|会过面|碰过面|认识)(?:没有|过)?`,
      ),
      examples: ['{a:周晓禾}和{b:梁毓}见过面', '{a:周晓禾}与{b:梁毓}有没有见过面', '{a:周晓禾}跟{b:梁毓}认识'],
    },
    {
      name: 'has-met',
      asks: 'between',
      pattern: whole(`(?<a>.+?)(?:有没有|是否|是不是)?${ever}(?:见过|会见过|见没见过|接触过|认识)(?<b>.+?)`),
      examples: ['{a:周晓禾}见过{b:梁毓}', '{a:周晓禾}有没有见过{b:梁毓}', '{a:周晓禾}认识{b:梁毓}'],
    },
    {
      name: 'when-met',
      asks: 'between',
      pattern: whole(
        `(?<a>.+?)${and}(?<b>.+?)(?:是)?(?:在)?(?:什么时候|何时|哪天|哪里|哪儿|什么地方)(?:见过?的?面|见面)的?`,
      ),
      examples: ['{a:周晓禾}和{b:梁毓}什么时候见过面', '{a:周晓禾}与{b:梁毓}在哪里见的面'],
    },
    {
      name: 'tie',
      asks: 'between',
      pattern: whole(`(?<a>.+?)${and}(?<b>.+?)${tied}`),
      examples: ['{a:周晓禾}与{b:梁毓}什么关系', '{a:周晓禾}和{b:梁毓}有什么联系', '{a:周晓禾}跟{b:梁毓}之间的关系'],
    },
    {
      name: 'how-tied',
      asks: 'between',
      pattern: whole(`(?<a>.+?)${and}(?<b>.+?)(?:是)?(?:怎么|如何|怎样)(?:联系|认识|联系上|联系起来|关联)的?`),
      examples: ['{a:周晓禾}和{b:梁毓}是怎么认识的'],
    },
    {
      name: 'pair',
      asks: 'between',
      pattern: whole(`(?<a>.+?)(?:${and}|\\s)\\s*(?<b>.+)`),
      examples: ['{a:周晓禾}和{b:梁毓}', '{a:周晓禾} {b:梁毓}'],
    },
    {
      name: 'pair-later',
      asks: 'between',
      pattern: whole(`(?<a>.+)(?:${and}|\\s)\\s*(?<b>.+)`),
      examples: ['{a:和平街道}和{b:梁毓}'],
    },
    {
      name: 'what-post',
      asks: 'posts',
      pattern: whole(
        `(?<a>.+?)(?:当时|那时|目前|现在|如今|现|时|曾经?|历|先后|以前|之前|都)*(?:是|任|担任|做|当|有|的)*(?:过|了)?${what}(?:职务|职位|官|领导|工作|岗位|身份)`,
      ),
      examples: ['{a:周晓禾}现在什么职务', '{a:周晓禾}当时任什么职务', '{a:周晓禾}担任过哪些职务'],
    },
    {
      name: 'career',
      asks: 'posts',
      pattern: whole('(?<a>.+?)的?(?:职务|职位|履历|简历|任职经历|任职|职务变动)(?:是什么|有哪些)?'),
      examples: ['{a:周晓禾}的职务', '{a:周晓禾}的履历', '{a:周晓禾}任职经历'],
    },
    {
      name: 'who-is',
      asks: 'posts',
      pattern: whole('(?<a>.+?)是(?:谁|什么人|何人|哪位)'),
      examples: ['{a:周晓禾}是谁', '{a:周晓禾}是什么人'],
    },
    {
      name: 'who-holds',
      asks: 'holders',
      pattern: whole('(?:现在|目前|当时|那时)?谁(?:是|任|担任|当|做)(?:的|了|过)?(?<post>.+?)'),
      examples: ['谁是{post:柳湾街道党工委书记}', '谁担任过{post:柳湾街道办事处主任}'],
    },
    {
      name: 'post-is-whom',
      asks: 'holders',
      pattern: whole(
        `(?:历任|历届|现任|时任|前任)?(?<post>.+?)(?:现在|目前|当时|先后|都|是|有|为|由)*${whom}(?:担任|任|当)?(?:的|过)?`,
      ),
      examples: [
        '{post:柳湾街道党工委书记}是谁',
        '历任{post:柳湾街道党工委书记}有哪些人',
        '{post:柳湾街道办事处主任}由谁担任',
      ],
    },
    {
      name: 'all-holders',
      asks: 'holders',
      pattern: whole('(?:历任|历届|现任|时任)(?<post>.+?)'),
      examples: ['历任{post:柳湾街道党工委书记}'],
    },
    {
      name: 'leaders',
      asks: 'leaders',
      pattern: whole(
        `(?<body>.+?)(?:现在|目前|当时|那时|现|都)*(?:有|是)(?:过)?(?:${what}|谁是)(?:党政)?(?:领导|干部|负责人|班子成员)`,
      ),
      examples: ['{body:柳湾街道}有哪些领导', '{body:柳湾街道}现在有什么干部'],
    },
    {
      name: 'leaders-of',
      asks: 'leaders',
      pattern: whole(`(?<body>.+?)的?(?:党政)?(?:领导(?:班子|成员)?|班子成员|负责人)(?:有哪些人?|都?有谁|是谁|名单)?`),
      examples: ['{body:柳湾街道}领导班子', '{body:柳湾街道}的领导有哪些'],
    },
    {
      name: 'where-to',
      asks: 'places',
      pattern: whole(`(?<a>.+?)${ever}${go}(?:些)?(?:哪里|哪儿|哪些地方|什么地方|何处|哪些单位|哪些企业|哪些社区)`),
      examples: ['{a:周晓禾}去过哪里', '{a:周晓禾}走访了哪些地方', '{a:周晓禾}到过哪些单位'],
    },
    {
      name: 'who-came',
      asks: 'visitors',
      pattern: whole(`${who}${ever}${go}(?<a>.+?)(?:调研|视察|考察|走访|检查|参观|慰问)?过?`),
      examples: ['谁到过{a:青禾小区}', '谁来{a:青禾小区}调研', '哪些领导去过{a:青禾小区}'],
    },
    {
      name: 'led-what',
      asks: 'timeline',
      as: 'lead',
      saying: '{a}主持、带队的活动',
      pattern: whole(`(?<a>.+?)${ever}(?:主持|召集|带队|牵头)(?:召开)?(?:过|了)?(?:些)?${what}(?:活动|会议|会|工作)?`),
      examples: ['{a:周晓禾}主持过哪些会议', '{a:周晓禾}主持召开了什么会'],
    },
    {
      name: 'spoke-where',
      asks: 'timeline',
      as: 'speak',
      saying: '{a}发言、讲话的活动',
      pattern: whole(`(?<a>.+?)${ever}在?(?:${what})(?:会议|会|活动|场合)上?(?:讲过?话|发过?言|讲话|发言)(?:过|了)?`),
      examples: ['{a:周晓禾}在哪些会议上讲过话', '{a:周晓禾}在什么场合发言过'],
    },
    {
      name: 'what-done',
      asks: 'timeline',
      pattern: whole(
        `(?<a>.+?)${ever}(?:做|干|参加|出席|参与|主持|忙|发生|有)(?:过|了)?(?:些)?${what}(?:活动|会议|事情|事|动态|新闻)?`,
      ),
      examples: ['{a:周晓禾}参加过哪些活动', '{a:周晓禾}做了什么', '{a:柳湾街道}有什么新闻'],
    },
    {
      name: 'doings',
      asks: 'timeline',
      pattern: whole('(?<a>.+?)的?(?:活动|行程|动态|日程|足迹|大事记|时间线|报道)(?:有哪些)?'),
      examples: ['{a:周晓禾}的活动', '{a:周晓禾}行程', '{a:柳湾街道}大事记'],
    },
    {
      name: 'what-read',
      asks: 'coverage',
      pattern:
        /^(?:一共|总共|都)?(?:读|收录|收|包含|覆盖|涵盖)(?:过|了)?(?:哪些|多少|什么)(?:报纸|期|报道|简报|晨报|文章|资料|期数)?$/u,
      examples: ['读了哪些报道', '收录了哪些期'],
    },
    { name: 'name-alone', asks: 'page', pattern: /^(?<a>.+)$/u, examples: ['{a:周晓禾}', '{a:庄书记}'] },
  ],
};
