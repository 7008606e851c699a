/** Lines that apps, accounts and addresses of sites put around a page. */
import type { LineRule } from '../model/layout-rules.js';

/** Whole lines, without stray spaces. */
export const accountRules: readonly LineRule[] = [
  {
    name: 'app',
    makes: 'furniture',
    pattern:
      /^(?:查看隐藏内容.{0,12}|打开(?:APP|客户端|App)|未登录|立即登录|登录|注册|userphoto|收藏(?:TA|本文)?|点赞|转发|创建于.{2,12}|阅读\s?[\d.]+万?\+?|(?:需)?扫码在手机上打开|文章后点击更新提醒|复制链接|\[复制链接\]|使用道具\s?举报|回复|举报|查看[:：]\s?\d+\s?\|\s?回复[:：]\s?\d+|发表于.{8,24}(?:显示全部楼层|只看该作者|只看楼主).*)$/u,
    examples: ['打开APP', '阅读 3657', '查看: 3272|回复: 0', '发表于 2012-3-30 14:40:42 | 显示全部楼层 |阅读模式'],
    silent: ['阅读点亮河湾镇', '登录新平台，办事更方便。'],
  },
  {
    name: 'upload',
    makes: 'furniture',
    pattern:
      /^20\d\d-\d{1,2}-\d{1,2}\s?\d{1,2}:\d{2}\s?上传$|^[^\s。，]{1,40}\.(?:png|jpe?g|gif|bmp)\s?[（(].{4,40}[）)]$|^下载附件$|^点击(?:标题下|上方|蓝字).{2,30}(?:关注|订阅)$/iu,
    examples: ['2017-6-2 22:56 上传', '5.JPG (562.45 KB, 下载次数: 0)', '点击标题下「河湾街道」可快速关注'],
    silent: ['2017-6-2 22:56 河湾镇上传资料'],
  },
  {
    name: 'line-of-an-account',
    makes: 'masthead',
    pattern:
      /^(?:原创\s)?(?:[^\s，。；！？]{2,14}\s){0,2}(?<year>20\d\d)(?:-|年)(?<month>\d{1,2})(?:-|月)(?<day>\d{1,2})日?\s\d{1,2}:\d{2}\s(?:北京|天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆)$/u,
    examples: ['原创 河湾发布 2024-05-08 18:00 浙江', '政务 2024年11月20日 18:38 安徽'],
    silent: ['2024-05-08 18:00 河湾镇', '河湾镇 2024-05-08 18:00'],
  },
  {
    name: 'portal-of-a-place',
    makes: 'furniture',
    pattern:
      /^[^，。；！？\s]{2,10}\s?(?:唯一|权威|官方|第一|首家)\s?(?:新闻)?门户(?:网站?)?$|^[^，。；！？\s]{2,10}网\s?[-—–_|｜]\s?[^，。；！？]{2,16}(?:网站|门户|平台)$/u,
    examples: ['河湾唯一 新闻门户', '河湾发展网-河湾经济区门户网站'],
    silent: ['河湾打开对外门户'],
  },
  {
    name: 'day-then-account',
    makes: 'masthead',
    pattern:
      /^(?<year>20\d\d)-(?<month>\d{2})-(?<day>\d{2})\s(?<word>\p{Script=Han}{2,12}(?:街道|镇|乡|社区|发布|融媒|在线|之声|微信|先锋|党建|政府|文明办|区|县|市))$/u,
    examples: ['2016-12-07 河湾街道', '2016-12-07 河湾发布'],
    silent: ['2016-12-07 河湾镇召开会议'],
  },
  {
    name: 'letters-alone',
    makes: 'furniture',
    pattern: /^[A-Za-z]{3,12}(?:\s[A-Za-z]{2,12}){0,3}$/u,
    examples: ['news', 'MEDIA FOCUS'],
    silent: ['5G', 'news 要闻'],
  },
  {
    name: 'other-sites',
    makes: 'furniture',
    pattern:
      /^(?:国务院部门|(?:省|市|区|县|区[（(]县[）)]|地方|各级|省级|市级)?政府(?:部门)?|市政府部门|省政府部门|其他|友情|常用)(?:网站|链接)$/u,
    examples: ['国务院部门网站', '区(县)政府网站', '友情链接'],
    silent: ['市政府网站改版', '相关链接'],
  },
  {
    name: 'account-of-a-site',
    makes: 'furniture',
    pattern:
      /^官方(?:微信|微博|网站|账号)(?:\s.{0,24})?$|^\p{Script=Han}{2,14}(?:微信|微博)(?:服务号|订阅号|公众号)$|^扫一扫关注.{2,16}$|^\p{Script=Han}{2,6}新闻客户端$/u,
    examples: ['官方微信 河湾医院微信服务号', '扫一扫关注医院订阅号', '河湾新闻客户端'],
    silent: ['河湾镇开通官方微信'],
  },
  {
    name: 'address-of-a-site',
    makes: 'furniture',
    pattern:
      /^[^，。；！？\n]{0,24}\s?(?:https?:\/\/|www\.)[\w./?=&%-]+\s*$|^\p{Script=Han}{2,12}\s?[a-z\d-]{2,20}(?:\.[a-z\d-]{2,12}){0,2}\.(?:cn|com|net|org)$/iu,
    examples: ['河湾县人民政府门户网站 www.hewan.gov.cn', '河湾新闻网 hwnews.gov.cn', 'http://www.hewan.gov.cn'],
    silent: ['镇里请居民登录www.hewan.gov.cn查询结果。'],
  },
];
