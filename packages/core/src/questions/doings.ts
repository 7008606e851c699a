/** Ways of asking where somebody went and what was done. */
import type { QuestionRule } from '../model/question.js';
import { ever, go, what, who, whole } from './words.js';

export const doingQuestions: readonly QuestionRule[] = [
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
];
