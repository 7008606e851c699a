/** Ways of asking what two or three have to do with each other. */
import type { QuestionRule } from '../model/question.js';
import { and, ever, tied, what, whole } from './words.js';

export const tieQuestions: readonly QuestionRule[] = [
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
];
