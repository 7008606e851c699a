/** Ways of asking who met whom and who was at an event. */
import type { QuestionRule } from '../model/question.js';
import { and, ever, meet, who, whole, whom } from './words.js';

export const meetingQuestions: readonly QuestionRule[] = [
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
];
