/** Ways of putting somebody into a post and of taking it away, over a sentence's outline. */
import type { PhraseRule } from '../model/rule.js';
import { besides, chain, row, taken, term } from './post-chains.js';

/** How many they are: 甲、乙2人为副镇长, 甲、乙等七位同志当选为委员. */
const count = '(?:等?[\\d一二三四五六七八九十两]{1,3}[人名位]|等)?';

/** Words of taking up a post; 任 alone says so of a comrade, of a former holder, and where somebody decides or announces it. */
const taking = `(?<start>(?:(?:全票|高票)?当选为?|连任)(?:(?:协会|学会|商会|总会)?${term})?|出任|获任|接任|就任|获聘为?|受聘为?|升任|转任|改任|调任|(?:(?<=同志)|(?<=原[^，。；]{1,24}Ⓟ)|(?<=(?:决定|宣布|任命|通知|公告)[^。]{0,60}Ⓟ))任)`;

/** Words of giving up a post. */
const leaving = '(?:免去其?|辞去|不再担任|不再兼任|卸任|卸去)';

/** Rules whose groups are told at `postRules`, which holds them too. */
export const postChanges: readonly PhraseRule<'post'>[] = [
  {
    name: 'appointed-line',
    means: 'post',
    pattern: new RegExp(`^(?<holders>${row})(?:同志)?(?<start>为|任)(?<posts>${chain})(?=[；;。，,]?$)`, 'dgu'),
    examples: ['{holders:Ⓟ}{start:为}{posts:ⓄⓉ}；'],
    silent: ['Ⓟ为ⓄⓉ的工作点赞。'],
  },
  {
    name: 'appointed-in-one-row',
    means: 'post',
    pattern: new RegExp(
      `(?<=(?:任命|选举|当选)[^。]{0,80}Ⓣ(?:职务)?[，、；])(?<holders>${row})${count}(?:同志)?(?<start>当选为?|[为任])(?:政府)?(?<posts>${chain})(?!候选人)`,
      'dgu',
    ),
    examples: ['任命Ⓟ同志为ⓄⓉ，{holders:Ⓟ}同志{start:为}{posts:ⓄⓉ}', '选举Ⓟ为ⓄⓉ，{holders:Ⓟ、Ⓟ}{start:为}{posts:Ⓣ}'],
    silent: ['Ⓟ为ⓄⓉ'],
  },
  {
    name: 'posts-given-to',
    means: 'post',
    pattern: new RegExp(
      `(?<posts>${taken})由(?<kept>${chain})?(?<holders>${row})(?:同志)?(?:兼任|担任|兼|任)(?!Ⓣ|[^，。；]{0,4}Ⓞ)`,
      'dgu',
    ),
    examples: [
      '{posts:ⓄⓉ}由{holders:Ⓟ}同志兼任',
      '{posts:Ⓣ}由{kept:ⓄⓉ}{holders:Ⓟ}担任',
      '选出ⓄⓉ、Ⓣ，{posts:ⓄⓉ}由{holders:Ⓟ}担任',
    ],
    silent: ['Ⓣ由Ⓟ任Ⓣ'],
  },
  {
    name: 'posts-behind-taken-up',
    means: 'post',
    pattern: new RegExp(
      `(?<holders>${row})${count}(?:同志)?[，,]?(?:${taking}|现任|担任|任|兼任|(?:现在|如今|目前)?是|系|为|作为)(?:分会|协会|学会|商会)?(?<posts>${taken})(?!Ⓟ)(?:[，,](?:同时)?${leaving}(?<left>${taken})(?:职务)?)?`,
      'dgu',
    ),
    examples: [
      '{holders:Ⓟ}任{posts:ⓄⓉ}',
      '{holders:Ⓟ}同志{start:任}{posts:ⓄⓉ}',
      '{holders:Ⓟ}{start:当选为}{posts:ⓄⓉ}',
      '{holders:Ⓟ}同志{start:当选为新一届理事会}{posts:Ⓣ}',
      '{holders:Ⓟ}{start:当选为商会新一届}{posts:Ⓣ}',
      '{holders:Ⓟ}{start:当选}{posts:Ⓞ第一届执委会Ⓣ}',
      '{holders:Ⓟ}{start:连任}{posts:ⓄⓉ}',
      '{holders:Ⓟ、Ⓟ和Ⓟ}等七位同志{start:当选为新一届}{posts:ⓄⓉ}',
      '{holders:Ⓟ}同志{start:任}{posts:ⓄⓉ}，不再担任{left:ⓄⓉ}职务',
      '{holders:Ⓟ}{start:调任}{posts:ⓄⓉ}',
      '由{holders:Ⓟ}任分会{posts:Ⓣ}',
      '{holders:Ⓟ}{start:当选为}{posts:ⓄⓉ}，ⓄⓉⓅ致辞',
      '{holders:Ⓟ}，现任{posts:ⓄⓉ}，拟任ⓄⓉ',
    ],
    silent: ['Ⓟ，拟任ⓄⓉ'],
  },
  {
    name: 'posts-before-and-taken-up',
    means: 'post',
    pattern: new RegExp(
      `(?<![为任选ⓄⓁ])(?<kept>${chain})(?<holders>Ⓟ)(?:同志)?[，,]?(?:${taking}|现任|担任|任|兼任)(?<posts>${taken})(?!Ⓟ)(?:[，,](?:同时)?${leaving}(?<left>${taken})(?:职务)?)?`,
      'dgu',
    ),
    examples: [
      '{kept:ⓄⓉ}{holders:Ⓟ}{start:当选为}{posts:ⓄⓉ}',
      'Ⓟ任ⓄⓉ，{kept:ⓄⓉ}{holders:Ⓟ}任{posts:ⓄⓉ}',
      '原{kept:ⓄⓉ}{holders:Ⓟ}{start:任}{posts:ⓄⓉ}',
      '由{kept:ⓄⓉ}{holders:Ⓟ}任{posts:Ⓣ}',
    ],
    silent: ['ⓄⓉⓅ为Ⓣ颁奖'],
  },
  {
    name: 'posts-behind-by-appointment',
    means: 'post',
    pattern: new RegExp(
      `(?<!提名|拟任|推荐|计划|打算|准备|建议|希望|考虑|拟)(?<start>任命|选举|推选|推举|补选|增补|聘任|聘请|特聘|(?:选举)?产生)了?[:：]?(?<kept>${chain})?(?<holders>${row})${count}(?:同志)?(?:担任|[为任])(?:政府|协会|商会|学会)?(?<posts>${chain})(?!候选人)`,
      'dgu',
    ),
    examples: [
      '{start:聘请}{kept:ⓄⓉ}{holders:Ⓟ}为{posts:Ⓣ}',
      '{start:任命}{kept:ⓄⓉ}{holders:Ⓟ}同志为{posts:ⓄⓉ、ⓄⓉ}',
      '会议决定{start:任命}：{holders:Ⓟ}为{posts:ⓄⓉ}',
      '大会{start:选举}{holders:Ⓟ}同志为{posts:ⓄⓉ}',
      '{start:推举}{holders:Ⓟ}为{posts:Ⓣ}',
    ],
    silent: ['提名Ⓟ为ⓄⓉ候选人', '学校计划聘请Ⓟ担任Ⓣ'],
  },
  {
    name: 'posts-behind-given-up',
    means: 'post',
    pattern: new RegExp(
      `(?<end>免去|辞去|不再担任|卸任|免除|罢免)[:：]?(?<holders>Ⓟ)(?:同志)?的?(?<posts>${chain})`,
      'dgu',
    ),
    examples: ['{end:免去}：{holders:Ⓟ}的{posts:ⓄⓉ}职务'],
  },
  {
    name: 'posts-behind-left',
    means: 'post',
    pattern: new RegExp(
      `${besides}(?<holders>Ⓟ)(?:同志)?[，,]?(?:(?:因|由于)[^，。；ⓄⓁⓉⓅ]{0,10}[，,]?|(?:已|于)?Ⓓ?(?:已|正式|光荣|到龄)*[退离]休[，,])?(?:提出|请求|已|于Ⓓ)?(?<end>不再担任|不再兼任|辞去|卸任|卸去|被免去)了?(?<posts>${chain})`,
      'dgu',
    ),
    examples: [
      '{holders:Ⓟ}同志因年龄原因，{end:不再担任}{posts:ⓄⓉ}职务',
      '{holders:Ⓟ}同志于Ⓓ退休，{end:不再担任}{posts:ⓄⓉ}职务',
      '{holders:Ⓟ}{end:辞去}{posts:ⓄⓉ}职务',
      '{kept:ⓄⓉ}{holders:Ⓟ}{end:不再担任}{posts:ⓄⓉ}职务',
    ],
    silent: ['Ⓟ担任ⓄⓉ以来'],
  },
  {
    name: 'posts-then-names-left',
    means: 'post',
    pattern: new RegExp(
      `(?<posts>${chain})(?<holders>Ⓟ)(?:同志)?(?:于|已|将|日前|近日|因[^，。；ⓄⓁⓉⓅ]{0,8})?[，,]?(?<end>(?:光荣)?(?:到龄)?(?:退休|离休|卸任|离任|荣休))`,
      'dgu',
    ),
    examples: ['{posts:ⓄⓉ}{holders:Ⓟ}同志{end:光荣退休}', '{posts:ⓄⓉ}{holders:Ⓟ}因年龄原因{end:退休}'],
  },
  {
    name: 'left-line',
    means: 'post',
    pattern: new RegExp(`^(?<holders>Ⓟ)(?:同志)?的?(?<posts>${chain})(?<end>职务)(?=[；;。，,]?$)`, 'dgu'),
    examples: ['{holders:Ⓟ}的{posts:ⓄⓉ}{end:职务}；'],
  },
  {
    name: 'posts-left-for-others',
    means: 'post',
    pattern: new RegExp(
      `${besides}(?<holders>Ⓟ)(?:同志)?由(?<left>${chain})(?<start>调任|转任|升任|改任|晋升为?|调整为|转为)(?<posts>${chain})`,
      'dgu',
    ),
    examples: ['{holders:Ⓟ}同志由{left:ⓄⓉ}{start:调任}{posts:ⓄⓉ}'],
  },
];
