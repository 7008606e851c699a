/** What a text adds to a name that tells its bearer from others of that name. */
import type { TraitWords } from '../model/knowledge.js';

/** Words that rosters and captions put in brackets behind a name. */
const word =
  '(?:女|男|[\\p{Script=Han}]{1,5}族|非党|无党派|党外|大|小|老|甲|乙|丙|挂职|列席|[正副][处县厅科]级|(?:[前后]排|图)?[左右中][一二三四五六七八九十]?)';

export const traitWords: TraitWords = {
  aside: new RegExp(`[（(]\\s*${word}(?:[，,、/ ]${word}){0,2}\\s*[）)]`, 'uy'),
  female:
    /(?:[（(][^（()）。；\n]{0,12}?(?<=[（(，,、/ ])女(?=[）)，,、/ ])|[，,]\s*(?:[\p{Script=Han}]{1,5}族[，,、])?女(?=[，,。；;\n]))/uy,
  male: /(?:[（(][^（()）。；\n]{0,12}?(?<=[（(，,、/ ])男(?=[）)，,、/ ])|[，,]\s*(?:[\p{Script=Han}]{1,5}族[，,、])?男(?=[，,。；;\n]))/uy,
  mark: /[（(](?<mark>[大小老甲乙丙])[）)]/uy,
  born: /[（(，,][^（()）。；;：:\n]{0,24}?(?<y>(?:19|20)\d{2})年(?:(?<m>\d{1,2})月(?:\d{1,2}日)?)?(?:份)?(?:出)?生/uy,
  age: /[（(，,]?\s*(?:今年|现年)?\s*(?<age>\d{2,3})\s*(?:周)?岁/uy,
  ageBefore: /(?<age>\d{2,3})\s*(?:周)?岁(?:高龄)?的[\p{Script=Han}]{0,4}$/u,
  sexes: { female: '女', male: '男' },
  closeRow: /^(?:[、]|以?及|[和与]|[（(][^（()）]{0,8}[）)])+$/u,
  looseRow: /^(?:[、，,；;]|以?及|[和与]|[（(][^（()）]{0,8}[）)])+$/u,
};
