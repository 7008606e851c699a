/** How a paper names its own people: bylines, credits of pictures, signatures, dispatches. */
import type { Rule } from '../model/rule.js';

const person = { is: 'person' } as const;

/** Names that a byline gives without anything between them: （记者王小河李大桥）. */
export const runOnCredit =
  /(?:记者|通[讯迅]员|实习生)[ :：]?(?<run>\p{Script=Han}{4,12}?)(?=(?:报道|摄影报道|摄影|摄|文[\/／]?图)?(?:[）)】\]]|$|\n)|\d{1,2}月\d{1,2}日)/dgu;

/** Each vouches for a name and makes its bearer a journalist. */
export const creditRules: readonly Rule[] = [
  {
    name: 'byline',
    makes: 'person',
    pattern: [
      /(?:(?:记者|通[讯迅]员|特约记者|见习记者|实习生|摄影|撰文|撰稿|供稿|供图|编辑|责编|(?<!工)作者|校对|审核|签发|[一二三初复终编监]审|审[稿签读校]|校审|核稿|版面|美编|编委|采写|撰稿人|供稿人|整理报道|采写报道)[ :：／/|｜丨│]{0,2}|(?:制作|监制|策划|统筹|排版|采访|文字|图片|摄像|视频|剪辑|后期|主编|播音|配音|录入|发布|来稿|投稿|报送|指导老师|指导教师|信息员|设计|海报|发布者|编校|审核)[:：／/|｜丨│] ?|(?:^|[\n（(\s])(?:文|图|摄|图文|报道)[:：／/|｜ ])/u,
      person,
    ],
    score: 3.5,
    says: { class: 'journalist' },
    examples: ['□记者 {person:沈冠群} 报道', '报道：{person:沈冠群} 监制'],
    silent: ['教育工作者扎根岗位', '据媒体报道：沈冠群昨日'],
  },
  {
    name: 'name-then-credit',
    makes: 'person',
    pattern: [
      person,
      /[\/／ ]?(?:摄|供图|摄影|撰稿|供稿|整理|报道)(?!\p{Script=Han})|(?<![文图摄])[\/／](?:文|图)(?!\p{Script=Han})|[文图摄][\/／][文图摄](?!\p{Script=Han})/u,
    ],
    score: 3.5,
    says: { class: 'journalist' },
    examples: ['活动现场 {person:孙小斌} 摄', '{person:周国强}/图', '{person:周国强}文/图', '（{person:景国峰}供图）'],
  },
  {
    name: 'name-then-correspondent',
    makes: 'person',
    pattern: [person, /[ 　](?:特约)?(?:通[讯迅]员|记者)(?!站|团|证|会)/u],
    score: 3,
    says: { class: 'journalist' },
    examples: ['（{person:李洪桥} 通讯员 {person:王英}）6月4日下午'],
  },
  {
    name: 'name-before-source',
    makes: 'person',
    pattern: [person, /[ 　]+来源[:：]/u],
    score: 3,
    says: { class: 'journalist' },
    examples: ['2021-07-02 16:13:29 {person:沈冠群} 来源:河湾网'],
    silent: ['上午9:30 沈冠群 来了'],
  },
  {
    name: 'name-signs-in-brackets',
    makes: 'person',
    pattern: [person, /[）)](?=\s*(?:\n|$))/u],
    score: 2.5,
    says: { class: 'journalist' },
    examples: ['活动受到居民欢迎。（{person:丁小磊}）'],
  },
  {
    name: 'dispatch-then-name',
    makes: 'person',
    pattern: [/(?:讯|日电|日\p{Script=Han}{2,6}电)[（(](?:\p{Script=Han}{2,4}[ 　、])?/u, person],
    score: 3,
    says: { class: 'journalist' },
    examples: [
      '本网讯（{person:贾思宁}）街道召开了会议',
      '河湾网5月6日电（{person:乔慧}）记者获悉',
      '河湾网5月6日青湖电（{person:乔慧} 贾思宁）近日',
    ],
  },
];
