/** Ways of giving a post to a person, over a sentence's outline. */
import type { PhraseRule } from '../model/rule.js';

/** A body (or the ground that stands for one) and a title, with what may stand between. */
const post = '(?:[ⓄⓁ](?:的|原|新任|时任|现任)?)*Ⓣ';
/** Several posts in a chain. */
const chain = `${post}(?:(?:[、,，/ ]|兼|和|及|暨|、兼|，兼)${post})*`;
/** A row of persons. */
const row = 'Ⓟ(?:(?:[、 ]|和|及|与|以及)Ⓟ(?!(?:同志)?Ⓣ))*';

/** Groups: `holders` and `posts`; `before` is a body that stands before the name when the title stands behind it. */
export const postRules: readonly PhraseRule<'post'>[] = [
  {
    name: 'posts-then-names',
    means: 'post',
    pattern: new RegExp(`(?<posts>${chain})[:： ]?(?<holders>${row})`, 'dgu'),
    examples: ['会议由{posts:ⓄⓉ、ⓄⓉ}{holders:Ⓟ}主持', '{posts:ⓄⓉ}{holders:Ⓟ、Ⓟ}参加'],
  },
  {
    name: 'title-behind-name',
    means: 'post',
    pattern: /(?<before>[ⓄⓁ])?(?<holders>Ⓟ)(?:同志)?(?<posts>Ⓣ)(?![:： ]?Ⓟ)/dgu,
    examples: ['而后，{holders:Ⓟ}{posts:Ⓣ}对商铺进行了慰问', '{before:Ⓞ}{holders:Ⓟ}{posts:Ⓣ}介绍'],
  },
  {
    name: 'posts-behind-in-brackets',
    means: 'post',
    pattern: new RegExp(`(?<holders>Ⓟ)[（(](?:现任|时任|系)?(?<posts>${chain})[）)]`, 'dgu'),
    examples: ['{holders:Ⓟ}（{posts:ⓄⓉ}）'],
  },
  {
    name: 'posts-behind-taken-up',
    means: 'post',
    pattern: new RegExp(
      `(?<holders>Ⓟ)(?:同志)?[，,]?(?:现任|担任|任|当选为?|兼任|出任|获任|接任|就任|是|系|为|作为)(?<posts>${chain})(?!Ⓟ)`,
      'dgu',
    ),
    examples: ['{holders:Ⓟ}同志任{posts:ⓄⓉ}', '{holders:Ⓟ}当选为{posts:ⓄⓉ}'],
  },
  {
    name: 'posts-behind-by-appointment',
    means: 'post',
    pattern: new RegExp(`(?<!提名|拟任|推荐)任命[:：]?(?<holders>${row})(?:同志)?为(?<posts>${chain})`, 'dgu'),
    examples: ['会议决定任命：{holders:Ⓟ}为{posts:ⓄⓉ}'],
    silent: ['提名Ⓟ为ⓄⓉ候选人'],
  },
  {
    name: 'posts-behind-given-up',
    means: 'post',
    pattern: new RegExp(
      `(?<former>(?:免去|辞去|不再担任|卸任))[:：]?(?<holders>Ⓟ)(?:同志)?的?(?<posts>${chain})`,
      'dgu',
    ),
    examples: ['{former:免去}：{holders:Ⓟ}的{posts:ⓄⓉ}职务'],
  },
];

/** The Party group at the end of a body's name: 区民政局党组书记、局长 directs the bureau. */
export const partyTail = /(?<=.{3})(?:党组|党委|党总支|党支部|党工委|工委)$/u;

/** Titles that a Party group gives: they stay with it. */
export const partyTitle = /(?:书记|委员|常委|成员|干事)$/u;

/** Bodies whose people speak for themselves: schools, hospitals, firms, societies. */
export const speakingForItself =
  /(?:学校|小学|中学|大学|学院|幼儿园|职高|中专|一中|二中|附小|附中|医院|卫生院|卫生服务中心|卫生服务站|卫生室|诊所|养老院|敬老院|福利院|事务所|银行|支行|分行|信用社|农商行|供电所|供电公司|协会|商会|学会|联合会|基金会|联盟|研究会|合作社|集团|公司|企业|厂|店|酒楼|超市|物业|书店|作协|书协|美协|剧团|艺术团|社团|乐队|球队|俱乐部|工作室)(?:党委|党总支|党支部)?$/u;
