/** Words that ways of asking are made of. */

export const who = '(?:有)?(?:谁|哪些人|什么人|哪位|哪些领导|哪位领导|哪几位)';
export const whom = '(?:谁|哪些人|什么人|哪些领导|哪位领导|几个人|多少人)';
export const ever = '(?:都|还|曾经?|先后|分别|到底)*';
export const meet = '(?:见|会见|接见|会晤|约见|遇见|碰到|接触|拜访|看望)(?:过|了|到)*';
export const and = '[和与跟同、,，]';
export const what = '(?:什么|哪些|啥|何种|何)';
export const go = '(?:去|到|来|走访|调研|视察|考察|到访|参观|检查|慰问)(?:过|了|访过)*';
export const tied = `(?:之间)?(?:是|有|的|有过)*(?:${what})?(?:样的)?(?:关系|联系|关联|交集|往来|来往|交往|渊源)(?:是什么|如何|怎样|没有)?`;
/** The whole of what is asked, courtesies and dates aside. */
export const whole = (words: string): RegExp => new RegExp(`^${words}$`, 'u');
