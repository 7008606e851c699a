/** Joining characters that stand within names, and the words with which they do. */
import type { TornWords } from '../model/torn-words.js';

export const torn: TornWords = {
  characters: '和同向对为有在',
  words: new Set(
    `和平 和谐 和睦 和美 和顺 和兴 和乐 和泰 和义 和信 和盛 和源 和悦 和畅 和众 和润 和鸣 和苑 和丰 和祥 和景 和光 和家 和安
同心 同济 同德 同兴 同仁 同乐 同福 同庆 同和 同创 同方 同城 同昌 同源 同泰 同辉 同盛 同舟 同春 同益 同人
向阳 向荣 向上 向前 向红 向明 向日 向东 向西 向南 向北 对外 为民 有色 有线 有机 有限 在线`.split(/\s+/u),
  ),
  pairing: '和同',
  bearers:
    '省市州盟县区旗镇乡村街社校院厂店局所部委办企站家户组班队会人们者员师长我你您他她它咱谁某各党国政军警民商学点并也还又将曾已再均都则就共甲乙丙丁',
  led: '向同',
  verbs: new Set(
    '同心 开拓 成长 求是 奋斗 联合 开放 关爱 希望 展望 自由 博爱 奉献 进步 追梦 筑梦 逐梦 圆梦'.split(' '),
  ),
  legal: /^(?:集团)?(?:股份)?有限/u,
  heads: /^(?:学院|大学|中学|小学|学校|医院|公司|集团|有限公司|有限责任公司|集团有限公司|股份有限公司|集团公司)$/u,
  rest: /^(?:集团|股份)*有限(?:责任)?公司|^有限/u,
  whole: /^(?![对到在从向由与和及省市州盟县旗区镇乡村街全])\p{Script=Han}各庄(?![园户主稼])/u,
  never: '由于被把给',
  apart: /^\p{Script=Han}{2,10}(?:村|社区|居委会|村委会|小学|中学|学校|幼儿园|医院|卫生院|公司|合作社)/u,
  ground: /\p{Script=Han}(?:[市县区镇乡]|街道|苏木|大学)$/u,
};
