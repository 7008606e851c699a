/** The forms in which bulletins write dates. */
import type { DateWords } from '../model/knowledge.js';
import type { Rule } from '../model/rule.js';

const date = (
  name: string,
  score: number,
  pattern: RegExp,
  examples: readonly [string, ...string[]],
  silent: readonly string[] = [],
): Rule => ({
  name,
  makes: 'date',
  pattern: [pattern],
  score,
  examples,
  silent,
});

/**
 * Named groups: `year` (four digits or Chinese ones), `month`, `day`, `toYear`, `toMonth`, `toDay`, `more` (further days),
 * `shift` (years against the issue's), `ago` (days against the issue's), `weekday` with `week`, `part` of a month.
 * `vague` is a time without a date.
 */
export const dateRules: readonly Rule[] = [
  date(
    'year-month-day',
    6,
    /(?<year>(?:19|20)\d{2})年(?<month>1[0-2]|0?[1-9])月(?<day>3[01]|[12]\d|0?[1-9])(?:日|号(?![楼院线门]))?(?!\d)/gu,
    ['{date:2021年5月14日}上午', '{date:2021年5月6号}'],
  ),
  date(
    'year-month-day-signs',
    6,
    /(?<year>(?:19|20)\d{2})[-/.](?<month>1[0-2]|0?[1-9])[-/.](?<day>3[01]|[12]\d|0?[1-9])(?![\d.])/gu,
    ['发布时间：{date:2023-05-06}'],
  ),
  date('lost-signs', 5, /(?<year>20\d{2})(?<month>1[0-2]|[1-9])(?<day>3[01]|[12]\d|0?[1-9])日/gu, [
    '{date:2019614日}，街道召开会议',
  ]),
  date('lost-month-sign', 6, /(?<year>20\d{2})年(?<month>1[0-2]|[1-9])(?<day>3[01]|[12]\d|0[1-9])日/gu, [
    '{date:2019年614日}，街道召开会议',
  ]),
  date(
    'lost-signs-without-year',
    5,
    /(?<=^|[\n。；;，,（(）)])(?!11[0249]|12[02]|315)(?<month>1[0-2]|[1-9])(?<day>3[01]|[12]\d|0[1-9])(?:日(?=[，,]|\p{Script=Han})(?![内前间])|(?<=(?:^|\n)\d{3,4})(?=[，,]\p{Script=Han}))/gu,
    ['{date:821日}，镇长到村里', '{date:728}，市政协主席视察'],
    ['建设工期共821日', '投入728万元', '110，随时在您身边'],
  ),
  date(
    'span-of-days',
    14,
    /(?:(?<year>(?:19|20)\d{2})年)?(?<month>1[0-2]|0?[1-9])月(?<day>3[01]|[12]\d|0?[1-9])日?(?:上午|下午)?(?:至|到|—|－|-|~|～|–)(?:(?<toYear>(?:19|20)\d{2})年)?(?:(?<toMonth>1[0-2]|0?[1-9])月)?(?<toDay>3[01]|[12]\d|0?[1-9])日/gu,
    [
      '{date:3月5日至7日}举办',
      '{date:2021年12月30日至2022年1月2日}',
      '{date:2022年9月28日—10月3日}',
      '{date:3月23-25日}',
    ],
  ),
  date(
    'days-in-a-row',
    14,
    /(?:(?<year>(?:19|20)\d{2})年)?(?<month>1[0-2]|0?[1-9])月(?<day>3[01]|[12]\d|0?[1-9])日?(?<more>(?:[、和](?:3[01]|[12]\d|0?[1-9])日)+)/gu,
    ['{date:3月5日、6日}分别举行', '{date:6月8、9日}'],
  ),
  date(
    'span-of-bare-days',
    8,
    /(?<![\d月年、至到\-—~～])(?<month>本月|上月|上个月)?(?<day>3[01]|[12]\d|[1-9])日?(?:至|到|—|-|~|～)(?<toDay>3[01]|[12]\d|[1-9])日(?!内|前)/gu,
    ['{date:6日至8日}，镇里举办比赛', '{date:6-8日}举办'],
    ['工期15至20天'],
  ),
  date(
    'day-that-is-a-name',
    9,
    /[“"]?(?=三八|五[一四]|[六七八]一)(?<month>[三五六七八])(?<day>[一四八])[”"]?(?:国际)?(?:妇女|劳动|青年|儿童|建党|建军)?节?[”"]?(?:当[天日]|这一?天|(?:上午|下午|早上|晚上)(?!茶))/gu,
    ['{date:“七一”当天}，镇党委走访老党员', '{date:“六一”儿童节当天}，到小学看望'],
    ['“七一”前夕，镇党委走访老党员', '八一路当天封闭'],
  ),
  date(
    'month-day',
    5,
    /(?<shift>今年|去年|前年|当年|明年)?(?<month>1[0-2]|0?[1-9])月(?<day>3[01]|[12]\d|0?[1-9])(?:日(?![讯电])|号(?![楼院线门])|(?=[上下]午))/gu,
    ['{date:6月1日}，市民政局', '{date:5月6号}上午', '{date:去年12月28日}', '{date:7月28}上午召开会议'],
  ),
  date(
    'day-alone',
    3,
    /(?<![\d月年、至到\-—~～])(?<month>本月|上月|上个月)?(?<day>3[01]|[12]\d|[1-9])日(?=[,，上下晚起]|\p{Script=Han})(?!前|内|游|夜|讯|电)/gu,
    ['{date:14日}，镇党委召开会议'],
    ['共15日内完成'],
  ),
  date('year-month', 4, /(?<year>(?:19|20)\d{2})年(?<month>1[0-2]|0?[1-9])月(?:份|初|中旬|底|末|上旬|下旬)?(?!\d)/gu, [
    '{date:2020年2月}，她收到通知',
    '{date:2021年3月底}',
  ]),
  date(
    'month',
    3,
    /(?<shift>今年|去年|前年|当年|明年)?(?<![\d.至到\-—])(?<month>1[0-2]|0?[1-9])月(?:份|初|中旬|底|末|上旬|下旬)?(?![\d ]|日)/gu,
    ['{date:2月份}，居民来询问', '{date:今年4月}', '{date:3月底}'],
    ['用时3个月'],
  ),
  date(
    'chinese-year-month-day',
    6,
    /(?<year>[〇○零一二三四五六七八九]{4})年(?<month>十[一二]?|[一二三四五六七八九])月(?<day>三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])日/gu,
    ['{date:二〇二三年五月十四日}'],
  ),
  date(
    'chinese-month-day',
    4,
    /(?<!农历|[\p{Script=Han}]月)(?<month>十[一二]|[一二三四五六七八九十])月(?<day>三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])日/gu,
    ['{date:五月十四日}上午'],
  ),
  date('shifted-year', 2, /(?<shift>今年|去年|前年)(?!以来|起|底|初)/gu, ['{date:去年}成立']),
  date(
    'year',
    2,
    /(?<![\d.])(?<year>(?:19|20)\d{2})年(?!度|以来|代|级|版|底前|前)(?![\d ])/gu,
    ['{date:2021年}，街道推出'],
    ['2020年度工作会议'],
  ),
  date('days-ago', 4, /(?<ago>昨日|昨天|昨晚|昨夜|今日|今天|今晚|今晨|今早|前天|前日|前晚)(?:上午|下午|晚)?/gu, [
    '{date:昨日上午}，区委书记',
    '{date:昨晚}，颁奖典礼举行',
  ]),
  date('weekday', 4, /(?<week>上周|上个?星期|本周|这周|本星期|上个?礼拜)(?<weekday>[一二三四五六日天末])/gu, [
    '{date:上周五}，志愿者们',
  ]),
  date('this-month', 2, /(?<month>本月|上月|上个月)(?:初|中旬|底|下旬|上旬)?(?!\d|[一二三]?十?日)/gu, [
    '{date:本月初}，社区启动',
  ]),
  date('vague', 2, /(?<vague>近日|日前|近期|连日来|近段时间|前不久|不久前|这几天|近几日|最近)/gu, [
    '{date:近日}，街道召开',
  ]),
];

/** What the words of relative dates count against the issue's. */
/** How many years, in figures or characters. */
const many = '(?<many>\\d{2,3}|[二三四五六七八九]?[百十][一二三四五六七八九]?十?[一二三四五六七八九]?)';
const anniversary = (of: string, since: number) => ({
  pattern: new RegExp(`(?:${of})${many}周年`, 'gu'),
  since,
});
/** A day that is kept every year, the first time in the year after `since`. */
const day = (of: string, since: number) => ({
  pattern: new RegExp(`第${many}个(?:全国|中国|国家)?${of}`, 'gu'),
  since,
});

export const dateWords: DateWords = {
  day: /(?<!\d)(?<month>1[0-2]|0?[1-9])\s*月\s*\d{1,2}\s*日/gu,
  anniversaries: [
    anniversary('(?:建党|中国共产党(?:成立|建党|诞辰|诞生)|党的生日|党成立)', 1921),
    anniversary('(?:建国|新中国(?:成立)?|中华人民共和国(?:成立)?|国庆)', 1949),
    anniversary('(?:建军|中国人民解放军(?:建军)?)', 1927),
    anniversary('改革开放', 1978),
    anniversary('(?:抗战|抗日战争|反法西斯战争)胜利', 1945),
    anniversary('长征胜利', 1936),
    anniversary('五四运动', 1919),
    anniversary('(?:建团|共青团成立|共产主义青年团成立)', 1922),
    day('教师节', 1984),
    day('医师节', 2017),
    day('记者节', 1999),
    day('助残日', 1990),
    day('人民警察节', 2020),
    day('烈士纪念日', 2013),
    day('农民丰收节', 2017),
    day('宪法日', 2013),
  ],
  occasion:
    /(?<![\d.—-]|\d,)(?<year>20[0-4]\d)(?=\p{Script=Han}{2,12}?(?:马拉松|大赛|联赛|锦标赛|邀请赛|博览会|文化节|艺术节|旅游节|音乐节|论坛|峰会|春晚|年会))/gu,
  plan: /(?:到|至|力争|[—－-])$/u,
  origin:
    /^(?:\d{1,2}月(?:份|\d{1,2}日)?)?[^，。；]{0,4}(?:成立|建成|建立|创办|创建|组建|设立|落成|开业|竣工|投用|启用|投入使用|出生|入党|入伍|参军|参加工作|毕业|退休|退伍|去世|以来|至今)/u,
  years: { 今年: 0, 当年: 0, 去年: -1, 前年: -2, 明年: 1 },
  months: { 本月: 0, 上月: -1, 上个月: -1 },
  weeks: { 上周: 1, 上星期: 1, 上个星期: 1, 上礼拜: 1, 上个礼拜: 1, 本周: 0, 这周: 0, 本星期: 0 },
  days: { 今日: 0, 今天: 0, 今晚: 0, 今晨: 0, 今早: 0, 昨日: 1, 昨天: 1, 昨晚: 1, 昨夜: 1, 前天: 2, 前日: 2, 前晚: 2 },
  weekdays: { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 日: 7, 天: 7, 末: 6 },
};
