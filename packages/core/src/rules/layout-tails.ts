/** What hangs at the end of an item: where it goes on, who wrote it, what a site says of it. */
import type { LineRule } from '../model/layout-rules.js';

/** What hangs behind the last full stop of a paragraph. */
export const tailRules: readonly LineRule[] = [
  {
    name: 'turn-the-page',
    makes: 'furniture',
    pattern:
      /[（(](下转|上接|紧接)第?[A-D]?[\d一二三四五六七八]{1,2}版[^）)]{0,12}[）)]$|[（(](完|待续|未完待续)[）)]$/u,
    examples: ['会议部署了工作。（下转2版）', '会议部署了工作。（完）'],
  },
  {
    name: 'journalist',
    makes: 'byline',
    pattern:
      /[（(](?<byline>[^（()）。]{0,8}(记者|通讯员|文[/／]图|图[/／]文|文图|图文|供稿|供图|摄影|撰稿|作者|编辑|报道|来源|文|图|摄|实习生|信息员|责编)[：:\s/／]?[^（()）。]{0,40})[）)]$/u,
    examples: [
      '会议部署了工作。（记者：王小河 李小桥）',
      '会议部署了工作。（文/图 王小河）',
      '会议部署了工作。(王小河 摄影报道)',
    ],
    silent: ['会议部署了工作（详见附件）。'],
  },
  {
    name: 'names-or-body-and-day',
    makes: 'sign-off',
    pattern:
      /(?<=[。！？!?”…；])\s?[（(](?<byline>[\p{Script=Han}、·／/\s:：]{2,30}?)\s?(?<year>(19|20)\d\d)\s?[-/.年]\s?(?<month>\d{1,2})\s?[-/.月]\s?(?<day>\d{1,2})\s?日?[）)]$/u,
    examples: ['会议部署了工作。（河湾镇政府供稿 2021年7月20日）'],
    silent: ['河湾社区（建于2021年7月20日）'],
  },
  {
    name: 'names-or-body',
    makes: 'sign-off',
    pattern: /(?<=[。！？!?”…；])\s?[（(](?<byline>[\p{Script=Han}、·／/\s]{2,20})[）)]$/u,
    examples: ['会议部署了工作。（王小河）', '会议部署了工作。(社区服务办)'],
    silent: ['河湾社区（原河湾村）'],
  },
  {
    name: 'names-behind-a-mark',
    makes: 'sign-off',
    pattern:
      /(?<=[。！？!?”…])\s?[■□●◆▲○◇△]\s?(?<byline>(?:本报|见习|实习)?(?:记者|通讯员)?\s?\p{Script=Han}{2,4}(?:[ \u3000、/／]\p{Script=Han}{2,4}){0,3})$/u,
    examples: ['会议部署了工作。■王小河', '会议部署了工作。□记者 王小河'],
    silent: ['会议部署了工作。■王小河说，'],
  },
  {
    name: 'bare-names',
    makes: 'sign-off',
    pattern:
      /(?<=[。！？!?”…])\s?(?<byline>\p{Script=Han}{2,4}(?:[ \u3000]\p{Script=Han}{2,4}){1,3}|\p{Script=Han}{2,3})$/u,
    examples: ['会议部署了工作。王小河 李小桥', '会议部署了工作。王小河'],
    silent: ['会议部署了工作。王小河说', '王小河 李小桥'],
  },
  {
    name: 'site-data',
    makes: 'furniture',
    pattern:
      /(?<=[。！？!?”…）)])\s?((来源|编辑|责任编辑|责编|作者|审核|校对|初审|复审|终审|一审|二审|三审|供稿|通讯员|记者|图片|摄影)\s?[：:]\s?[^。：:]{1,20}){1,6}$/u,
    examples: ['更加整洁有序。来源：河湾融媒 编辑：王小河'],
    silent: ['更加整洁有序。他说：一定办好。'],
  },
];
