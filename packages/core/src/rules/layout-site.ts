/** Lines that a web site puts around a page: its path, buttons, neighbours, foot. */
import type { LineRule } from '../model/layout-rules.js';

/** Whole lines, without stray spaces. */
export const siteRules: readonly LineRule[] = [
  {
    name: 'crumbs',
    makes: 'furniture',
    pattern:
      /^(?<crumbs>(您|你)?(现在|当前|目前|所在)?的?(位置|所在位置)\s?(是|在)?\s?[：:].*|首页\s?([>＞»/／→|-]|&gt;).*|[^。，,；;！？>＞»]{2,24}(\s?([>＞»]|&gt;){1,2}\s?[^。，,；;！？>＞»]{1,24}){1,7}([>＞»]|&gt;)*)$/u,
    examples: [
      '您当前的位置：首页>新闻中心>乡镇动态',
      '当前位置:',
      '首页 > 政务公开 > 工作动态',
      '河湾县人民政府 >> 政务公开',
    ],
    silent: ['首页改版后，居民办事更方便'],
  },
  {
    name: 'site-buttons',
    makes: 'furniture',
    pattern:
      /^([【\[\s]*(首页|打印(本页|正文)?|关闭(窗口|本页)?|返回(顶部|首页|列表)?|回顶部|回首页|收藏(本页)?|分享(到|至)?|纠错|无障碍(浏览|阅读)?|长辈版|智能问答|繁体版?|简体|网站地图|使用帮助|联系我们|关于我们|登录|注册|设为首页|加入收藏|手机版|移动端|旧版|点击查看全文|展开全文|阅读全文|正文|大|中|小|T|A[+-]?|字号|字体|微信|微博|朋友圈|QQ空间?|网站声明|免责声明|隐私保护|网站首页|返 回|顶 部|顶部|政务公开|新闻中心|上一页|下一页|版权声明|客户端|APP下载|立即下载)[】\]\s|｜·×>＞/：:]*){1,12}$/u,
    examples: ['打印 关闭', '分享到：', '【打印】【关闭】', '返回顶部', '首页', '大 中 小'],
    silent: ['首页改版', '中小学开学'],
  },
  {
    name: 'number-alone',
    makes: 'furniture',
    pattern: /^(?=.*\d)[\dA-Za-z/_.\-]{8,60}$/u,
    examples: ['6107280000/2024-001005'],
    silent: ['2021'],
  },
  {
    name: 'picture-left-out',
    makes: 'furniture',
    pattern: /^[【\[（(]?(图片|视频|音频|image|img|点击播放|图片加载中)[】\]）)]?$|^!\[.*\]\(.*\)$/iu,
    examples: ['图片', '![](a.jpg)'],
    silent: ['图片展开幕'],
  },
  {
    name: 'original-title',
    makes: 'furniture',
    pattern: /^[（(【\[]?(原标题|原题|副标题|标题)[：:].{2,60}$/u,
    examples: ['（原标题：河湾镇召开防汛会）'],
  },
  {
    name: 'neighbour-page',
    makes: 'furniture',
    pattern: /^[【\[]?(上一篇|下一篇|上一条|下一条|上篇|下篇|前一篇|后一篇|没有了|暂无)[】\]]?([：:\s].*)?$/u,
    examples: ['上一篇：河湾镇召开防汛会', '下一篇：没有了'],
  },
  {
    name: 'site-foot',
    makes: 'furniture',
    pattern:
      /^.{0,60}(ICP备|公网安备|备案号|网站标识码|版权所有|Copyright|All Rights Reserved|技术支持|网站支持|政府网站找错|违法和不良信息|未经授权|转载请注明|免责声明|验证码|网友评论|条评论|建议使用.{0,20}浏览器).{0,90}$/iu,
    examples: ['版权所有：河湾县人民政府', '京ICP备12345678号-1', '政府网站标识码：1234567890'],
  },
];
