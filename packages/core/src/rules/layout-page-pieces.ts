/** Pieces of what a site prints about a page: how often it was read, the size of its letters, its buttons and labels. */
import type { LineRule } from '../model/layout-rules.js';

/** Ends the value of a label: the next label, a space, a bar or a bracket. */
export const value = '[^\\s|｜【】\\[\\]（）()]{0,30}?(?=\\s|$|[|｜【】\\[\\]（）()]|\\p{Script=Han}{2,4}[：:])';

/** In the order in which they are taken out. */
export const pageFragments: readonly LineRule[] = [
  {
    name: 'counter',
    makes: 'furniture',
    pattern:
      /(?:发布)?\d+次(?:查看|浏览|阅读|点击)|(?<=\s)次(?:浏览|阅读|点击)(?=\s|$)|(?<!语音)(浏览|访问|阅读|点击|查看|浏览量|访问量|点击率|点击数|阅读量|人气|次数)(次数|量|数|率|人数)?\s?[：:]?\s?(\{\{.{0,30}?\}\}|\[?\s?\d*\s?\]?)\s?(次|人次)?/gu,
    examples: ['发布69次查看', '浏览次数：128', '阅读量:56次', '点击数', '浏览：[ ] 次', ' 次浏览'],
  },
  {
    name: 'label',
    makes: 'furniture',
    pattern: new RegExp(
      `(索\\s?引\\s?号|文\\s?号|体\\s?裁|关\\s?键\\s?词|发文字号|效力属性|(?:成文|发布|发文|公开|生成)(?:日期|时间)|标题|名称|信息分类|主题分类|体裁分类|分类|类别|栏目|关键词|主题词|有效性|信息名称|所属主题|公开方式|公开形式|生效日期|废止日期|关键字|标签|生成日期|组配分类|服务对象|内容概述|导航)\\s?[：:|｜]\\s?${value}`,
      'gu',
    ),
    examples: ['索引号：003-2021-00012', '信息分类：工作动态', '关键词：防汛'],
  },
  {
    name: 'size',
    makes: 'furniture',
    pattern:
      /[【\[]?\s?(?:文章|[大小])?(字体|字号|文字)(大小)?\s?[：:]?\s?[【\[]?\s?(?:[【\[]?[大中小默认特超]{1,2}[】\]]?[\s|/]{0,2}){0,6}[】\]]?|(打印|关闭|收藏|分享(到|至)?|纠错|复制链接|视力保护色|保护视力色|我要纠错|T\|T|语音播报|语音阅读|朗读|听文章|PDF版?)(本页|窗口|文章|正文)?\s?[：:]?/gu,
    examples: [
      '【字体：大 中 小】',
      '字号:[大] [中] [小]',
      '文章字体：【 大 中 小 】',
      '语音阅读:语音阅读',
      '小字号',
      '字体: [ ]',
      '打印',
      '分享到：',
      '字号:',
    ],
  },
  {
    name: 'address-among-pieces',
    makes: 'furniture',
    pattern: /(?:\p{Script=Han}{2,10}网\s?[：:]\s?)?(?:https?:\/\/|www\.)[\w./?=&%-]+/gu,
    examples: ['河湾政协网: www.hwzx.gov.cn', 'http://www.hewan.gov.cn/a.html'],
  },
  {
    name: 'who-put-it-there',
    makes: 'furniture',
    pattern: /添加\s?[：:]\s?[\w-]{2,16}|(?:通讯员|网友)?投稿[，,]\s?(?:禁止|谢绝|请勿)转载/gu,
    examples: ['添加:hw003', '通讯员投稿,禁止转载'],
    silent: ['添加：石桥村'],
  },
  {
    name: 'counts-of-a-page',
    makes: 'furniture',
    pattern:
      /(?:字数|评论数?|点赞数?|转发数?|回复数?)\s?[：:]\s?\d+|[【\[](?:(?:增加)?行距|加粗|高亮|还原|\s)[】\]]?|行距[】\]]|(?:^|(?<=\s))大 中 小(?=\s|$)|日期\s?[：:]\s?\d{2}-\d{2}(?![\d-])/gu,
    examples: ['字数:942', '评论:61', '大 中 小', '日期:01-16', '【增加行距】'],
    silent: ['中小学', '日期:2021-01-16'],
  },
  {
    name: 'mail-of-the-desk',
    makes: 'furniture',
    pattern: /(?:投稿|联系|新闻)?(?:邮箱|热线|电话)\s?[：:]\s?[\w.@-]{5,40}(?=[\s|｜]|$)/gu,
    examples: ['投稿邮箱：hw@hewan.gov.cn', '新闻热线:010-12345678'],
    silent: ['联系电话：王小河'],
  },
  {
    // What is taken out before leaves a line feed: nothing but the day and a name.
    name: 'name-behind-a-day',
    makes: 'byline',
    pattern: /(?<=^\s*\n\s?)(?<people>(?<byline>\p{Script=Han}{2,3}))$/gu,
    examples: ['\n王小河'],
    silent: ['王小河', '\n河湾镇召开会议'],
  },
  {
    name: 'what-a-forum-shows',
    makes: 'furniture',
    pattern:
      /只看(?:该作者|楼主)|倒序浏览|正序浏览|显示全部楼层|阅读模式|发表于(?=\p{Script=Han}{2,3}$)|加载中[.…]*|(?<=\d\d[:：]\d\d(?::\d\d)?\s?|发表于)\p{Script=Han}{2,3}$/gu,
    examples: ['只看该作者', '倒序浏览', '加载中...'],
  },
  {
    // What is taken out before leaves a line feed: the name stands beside a date.
    name: 'site-beside-a-date',
    makes: 'masthead',
    pattern:
      /(?<press>(?<=\n\s*)\p{Script=Han}{2,8}(?:新闻网|政府网|新闻|日报|晚报|晨报|时报|融媒体中心|广播电视台|电视台|在线|融媒|发布|网|政协|人大|先锋|组工|文明网|之声)(?=\s|$)|(?<=^\s*)\p{Script=Han}{2,8}(?:新闻网|政府网|日报|晚报|晨报|时报|融媒体中心|广播电视台|电视台|融媒)(?=\s*\n))/gu,
    examples: ['\n河湾新闻网', '\n河湾政协', '河湾融媒 \n'],
    silent: ['河湾日报'],
  },
];
