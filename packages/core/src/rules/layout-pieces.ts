/** Pieces of mastheads and of a site's line about a page. */
import type { LineRule } from '../model/layout-rules.js';
import { pageFragments, value } from './layout-page-pieces.js';

const numeral = '[〇○零一二三四五六七八九十廿卅]';
/** A label's value that may be several names. */
const names =
  '[^\\s|｜【】\\[\\]（）():：]{0,20}?(?=[\\s|｜【】\\[\\]（）()、]|$|(?:文章|信息|稿件|新闻)?(?:来源|出处)[：:]|(?:发布|更新|发表)?(?:时间|日期)[：:]|(?:责任)?编辑[：:]|审核[：:]|(?:点击|浏览|阅读)\\p{Script=Han}{0,2}[：:])(?:[\\s、](?!\\p{Script=Han}{2,5}\\s?[：:])\\p{Script=Han}{2,4}(?=\\s|$)){0,5}';

const day = '(?<year>20\\d\\d)\\s?[-/.年]\\s?(?<month>\\d{1,2})\\s?[-/.月]\\s?(?<day>\\d{1,2})\\s?日?';
const clock = '\\s{0,3}T?\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?';

/** Days of issue wherever a source says them, the surest first. */
export const issuedRules: readonly LineRule[] = [
  {
    name: 'labelled-day',
    makes: 'masthead',
    pattern: new RegExp(
      `(?:发布|发表|发文|发稿|更新|刊发|刊登|录入|上传|编辑|添加|印发|见报)(?:时间|日期|于)\\s?[：:|｜]?\\s?${day}(?:${clock})?`,
      'gu',
    ),
    examples: ['发表时间:2023-06-09 15:39', '刊发日期:2021-11-11'],
    silent: ['活动时间：2021年5月6日'],
  },
  {
    name: 'day-with-clock',
    makes: 'masthead',
    pattern: new RegExp(`(?<![\\d-])${day}${clock}(?![\\d至到—~-])`, 'gu'),
    examples: ['2014-05-31 10:22'],
    silent: ['2014年5月31日上午'],
  },
  {
    name: 'day-of-a-short-year',
    makes: 'masthead',
    pattern: new RegExp(`(?<![\\d-])(?<short>\\d{2})-(?<month>\\d{2})-(?<day>\\d{2})${clock}`, 'gu'),
    examples: ['17-06-26 09:49 来源:河湾网'],
    silent: ['2017-06-26 09:49', '电话17-06-26'],
  },
  {
    name: 'dateline-with-year',
    makes: 'masthead',
    pattern: /(?<year>20\d\d)年(?<month>\d{1,2})月(?<day>\d{1,2})日(?:讯|电)/gu,
    examples: ['河湾融媒2021年2月9日讯'],
    silent: ['2021年2月9日，河湾镇召开会议'],
  },
  {
    name: 'day-signed-in-brackets',
    makes: 'masthead',
    pattern: new RegExp(`(?<=。”?\\s?)[（(〔](?:[\\p{Script=Han}、\\s]{0,24})${day}[）)〕]`, 'gu'),
    examples: ['会议强调了防汛。（王小河 2021年5月6日）'],
    silent: ['建成于（2021年5月6日）'],
  },
  {
    // Nobody writes a day in a sentence so.
    name: 'day-in-figures',
    makes: 'masthead',
    pattern:
      /(?<![\d-]|(?:报名|活动|截止|会议|起止|有效|实施)(?:时间|日期)?[：:]\s?)(?<year>20\d\d)-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\d|3[01])(?![\d~至到—-]|\s\d\d:\d\d\s?[~至到—-])/gu,
    examples: ['河湾镇召开会议 2021-05-06 5月6日'],
    silent: ['电话：020-2021-05-061', '报名时间：2021-05-06'],
  },
];

/** A line that is made of these and of nothing else tells of the bulletin or the page. */
export const fragmentRules: readonly LineRule[] = [
  {
    name: 'issued',
    makes: 'masthead',
    pattern:
      /(?<issued>(信息提供|信息发布|发布|发表|发文|更新|成文|生成|公开|出版|刊发|录入|上传|编辑|创建|添加|归档|印发)?(?<!生效|废止|失效|施行|实施|截止|报名|活动|会议)(时间|日期|于)\s?[：:|｜\s]\s?)(?<year>(19|20)\d\d)\s?[-/.年—]\s?(?<month>\d{1,2})\s?[-/.月—]\s?(?<day>\d{1,2})\s?日?([\s-]?T?\d{1,2}[:：时]\d{2}(?:[:：分]\d{2}(?:\.\d+)?)?[分秒Z]?)?/gu,
    examples: [
      '发布时间：2023-05-06 09:30',
      '信息提供日期 : 2021-05-13 17:30',
      '日期：2023年5月6日',
      '更新时间:2023/05/06',
      '发布日期 2026-02-05 16:41',
    ],
  },
  {
    name: 'date',
    makes: 'masthead',
    pattern:
      /(?<year>(19|20)\d\d)\s?[-/.年]\s?(?<month>\d{1,2})\s?[-/.月]\s?(?<day>\d{1,2})\s?日?(\s?T?\d{1,2}[:：]\d{2}(?:[:：]\d{2}(?:\.\d+)?)?Z?)?/gu,
    examples: ['2021年5月6日', '2021-05-06', '2021.5.6 09:30'],
  },
  {
    name: 'short-year',
    makes: 'masthead',
    pattern: new RegExp(`(?<![\\d-])(?<short>\\d{2})-(?<month>\\d{2})-(?<day>\\d{2})${clock}`, 'gu'),
    examples: ['17-06-26 09:49'],
  },
  {
    name: 'day-with-clock-alone',
    makes: 'masthead',
    pattern: /(?<![\d/-])\d{2}[-/]\d{2}\s\d{2}[:：]\d{2}(?:[:：]\d{2})?(?![\d-])/gu,
    examples: ['10-16 02:25:18', '11/17 22:37'],
    silent: ['2021-10-16 02:25', '10-16日'],
  },
  {
    name: 'day-first',
    makes: 'masthead',
    pattern: /(?<![\d.])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>20\d\d)\s{1,3}\d{1,2}[:：]\d{2}(?:[:：]\d{2})?/gu,
    examples: ['10.09.2016  10:39'],
  },
  {
    name: 'date-in-characters',
    makes: 'masthead',
    pattern: new RegExp(
      `(?<year>[一二][〇○零0一二九]${numeral}{2})年(?<month>${numeral}{1,2})月(?<day>${numeral}{1,3})日`,
      'gu',
    ),
    examples: ['二〇二一年五月六日', '二○二一年十二月三十一日'],
  },
  {
    name: 'issue-of-year',
    makes: 'masthead',
    pattern: new RegExp(
      `(?<year>(19|20)\\d\\d)\\s?年度?\\s?[春夏秋冬]?季?\\s?第\\s?(?<number>\\d{1,4}|${numeral}{1,4})\\s?[期号]`,
      'gu',
    ),
    examples: ['2021年第4期', '2023年春季第3号'],
  },
  {
    name: 'month',
    makes: 'masthead',
    pattern: /(?<year>(19|20)\d\d)\s?年\s?(?<month>\d{1,2})\s?月(号|刊)?(?!\s?\d)/gu,
    examples: ['2021年5月', '2021年5月号'],
  },
  {
    name: 'day',
    makes: 'masthead',
    pattern: /(?<month>\d{1,2})月(?<day>\d{1,2})日/gu,
    examples: ['1月13日'],
  },
  {
    name: 'free-paper',
    makes: 'furniture',
    pattern: /内部资料|免费(赠阅|取阅|发放)|赠阅|注意保存|内部交流|(?<=[日期])出版|今日出版/gu,
    examples: ['内部资料 免费赠阅'],
  },
  {
    name: 'weekday',
    makes: 'masthead',
    pattern: /[（(]?(?<weekday>(星期|周|礼拜)[一二三四五六日天])[）)]?/gu,
    examples: ['星期三', '周五'],
  },
  {
    name: 'lunar',
    makes: 'masthead',
    pattern:
      /(农历|夏历)?\s?([甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年)?(闰?[正一二三四五六七八九十冬腊]{1,2}月)(初|十|廿|二十|三十)[一二三四五六七八九十]?/gu,
    examples: ['农历辛丑年三月廿五', '农历三月初五'],
  },
  {
    name: 'issue',
    makes: 'masthead',
    pattern: new RegExp(
      `[（(]?(总|本年度?|今年)?第\\s?(?<number>\\d{1,5}|${numeral.slice(0, -1)}百]{1,5})\\s?期[）)]?|No\\.?\\s?(?<no>\\d{1,5})|[（(]?总(第)?\\s?\\d{1,5}\\s?期[）)]?`,
      'giu',
    ),
    examples: ['第42期', '总第128期', '第 3 期', '(总第36期)', '第十二期', 'No.12'],
  },
  {
    name: 'buttons-of-an-e-paper',
    makes: 'furniture',
    pattern:
      /[◀▶◁▷<>«»‹›4]?\s?(?:[上下]一[版期篇]|往期回顾|版面导航|标题导航|版面概览|放大|缩小|默认|全文复制|本期共\d{1,3}版|当前(?:版\s?[:：]\s?)?第?[A-D]?\d{1,3}版|返回(?:[^\s|｜]{2,8})?首页|返回目录|PDF(?:版|下载)?|第?[A-D]?\d{1,2}版[：:]\p{Script=Han}{2,4}(?=\s|$))\s?[+\-⊕⊖○●▶»>]?/gu,
    examples: ['下一版 ▶', '版面导航', '放大 ⊕', '缩小 ⊖', '第01版：要闻', '当前版: 005版'],
  },
  {
    name: 'pages',
    makes: 'masthead',
    pattern: /(本期|今日|本报|共|全|(?<=[^][^])第)*\s?(?<pages>\d{1,2}|[一二四八十]{1,2})\s?(个)?(版|页|开)/gu,
    examples: ['本期 8 版', '今日4版', '共八版'],
  },
  {
    name: 'next-issue',
    makes: 'masthead',
    pattern: /下期(出版|见报)?(时间|日期)?\s?[：:]?\s?\d{1,2}月\d{1,2}日/gu,
    examples: ['下期出版:9月9日'],
  },
  {
    name: 'origin',
    makes: 'masthead',
    pattern: new RegExp(
      `(信息|稿件|文章|本文|新闻|内容|稿|文)?(来源|稿源|来自|源自|出处|发布机构|发布单位|发文机关|发文单位|发布者|公开单位|供稿单位|供稿|信息提供|稿件提供|报送单位|责任单位|所属单位|所属机构|所属部门|(?:当前)?报纸名称|主办单位|主办|承办单位|承办|主管单位|主管|编印单位|编印|发布部门|责任部门|发文机构|公开机构)\\s?[：:|｜]\\s?(?<place>${value})`,
      'gu',
    ),
    examples: [
      '来源：河湾县人民政府',
      '稿源:河湾网',
      '本文来源: hewan.example.cn',
      '所属机构: 河湾县政府办',
      '当前报纸名称:河湾晚报',
      '信息来源:河湾镇',
      '发布机构：河湾县政府办',
      '来源：',
    ],
  },
  {
    name: 'author',
    makes: 'byline',
    pattern: new RegExp(
      `(?<people>(?<byline>(?:文章|稿件|信息|本文)?(作者|记者|通讯员|撰稿人?|供稿人?|摄影|文[/／]图|图[/／]文|拍摄|投稿人?|报送人|信息员|作者姓名)\\s?[：:]\\s?${names}))`,
      'gu',
    ),
    examples: [
      '作者：王小河 李小桥',
      '文章作者:王小河',
      '记者:王小河',
      '供稿：',
      '作者:市水务局文章来源:更新时间:2016-8-1 9:14:31',
    ],
  },
  {
    name: 'editor',
    makes: 'furniture',
    pattern: new RegExp(
      `(?<people>(责任编辑|责编|编辑|审核人?|校对|发布人|初审|复审|终审|一审|二审|三审|签发人?|编审|文章录入|录入|上传|监制|录入者)\\s?[：:]\\s?${names})`,
      'gu',
    ),
    examples: ['责任编辑：王小河', '编辑：李小桥', '终审:'],
  },
  ...pageFragments,
  {
    name: 'not-for-sale',
    makes: 'masthead',
    pattern:
      /(连续性)?(内部资料|内部刊物|内部交流|内部发行)|(免费|仅供)?(内部)?(交流|赠阅|取阅|发放)(?=[\s|｜]|$)|注意保存/gu,
    examples: ['内部资料 免费交流', '内部刊物 注意保存'],
    silent: ['两镇免费发放种子'],
  },
  {
    name: 'publisher',
    makes: 'masthead',
    pattern:
      /(?<publisher>(?:(?!由)[\p{Script=Han}、（）()\s]){2,40}?(?:委|政府|[处办局部会站所室厅科股组队团社院校馆]|中心|街道|[镇乡村区县市旗州盟]|苏木|公司|集团|大学)[）)]?\s*)(联合)?(主办|主管|出版|编印|编制|承办|协办|印发|编发|印制|主编|编|合办)(?=[\s|｜]|$)/gu,
    examples: ['河湾街道党工委、办事处联合出版', '中共河湾镇委员会 河湾镇人民政府 主办', '河湾县委宣传部编印'],
    silent: ['要求各村备足沙袋、编', '经费由县主管'],
  },
];
