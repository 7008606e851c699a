/** Ways of giving a post to a person, over a sentence's outline. */
import type { PhraseRule } from '../model/rule.js';
import { besides, chain, post, row } from './post-chains.js';
import { postChanges } from './post-changes.js';

/** What somebody is beside the post before it, and no post: 董事长、九五级校友某某, 队长、县水利局选派干部某某, 书记、主席提名人选某某. */
const being =
  '(?:、Ⓞ?[^，。、；：（(ⓄⓁⓉⓅⒺⒹ]{0,10}(?:干部|职工|员工|工作人员|校友|带头人|传承人|获得者|劳动模范|劳模|模范|标兵|能手|乡贤|党员|院士|学者|企业家|创办人|艺术家|书法家|画家|作家|诗人|博士|志愿者)|、Ⓛ[^，。、；：（(ⓄⓁⓉⓅⒺⒹ]{1,8}Ⓣ|、(?:[^，。、；：（(ⓄⓁⓉⓅⒺⒹ]{0,4}[ⓄⓁ])?[^，。、；：（(ⓄⓁⓉⓅⒺⒹ]{0,8}Ⓣ(?:提名|拟任)?(?:人选|候选人))?';

/**
 * What stands before the first of several posts that were held before, before one that is held now, and before one of the
 * speaker's own unit (教务处处长兼学院院长).
 */
export const standing = {
  former: /(?:原任?|时任|前任|曾任|曾担任)$/u,
  current: /现任?$/u,
  unit: /(?:学校|学院|医院|公司|集团)$/u,
} as const;

/**
 * Groups: `holders` and `posts`; `before` is a body that stands before the name when the title stands behind it. What a
 * text states of a beginning or an end: `start` and `end` stand on the words that say so of `posts`; `left` are the
 * posts that are given up for them in one breath, `kept` those that are held besides.
 */
export const postRules: readonly PhraseRule<'post'>[] = [
  {
    name: 'posts-then-names',
    means: 'post',
    pattern: new RegExp(
      `(?:(?<retired>[退离]休)[^，。；ⓄⓅ]{0,6}|(?<nominee>拟任|拟任命|拟提名)[:：]?)?(?!(?<=Ⓟ(?:同志)?)Ⓣ[、,，])(?<posts>${chain})${being}[:： ”"]?(?<holders>${row})`,
      'dgu',
    ),
    examples: [
      '会议由{posts:ⓄⓉ、ⓄⓉ}{holders:Ⓟ}主持',
      '{posts:ⓄⓉ}{holders:Ⓟ、Ⓟ}参加',
      '{posts:Ⓣ、ⓄⓉ（兼）}{holders:Ⓟ}参加',
      '{posts:ⓄⓉ（ⓄⓉ）}{holders:Ⓟ}一同调研',
      '{retired:退休}音乐{posts:Ⓣ}{holders:Ⓟ}正带着孩子念童谣',
      '{nominee:拟任}{posts:ⓄⓉ}{holders:Ⓟ}',
      'ⓄⓅⓉ、{posts:ⓄⓉ}{holders:Ⓟ}参加',
      '{posts:ⓄⓉ}、九五级校友{holders:Ⓟ}返校',
      '{posts:ⓄⓉ}、七届ⓄⓉ提名人选{holders:Ⓟ}参加',
      '{posts:ⓄⓉ}、Ⓛ文艺Ⓣ{holders:Ⓟ}致辞',
      '{posts:Ⓞ“Ⓣ}”{holders:Ⓟ}主持',
      '{posts:Ⓞ（以下简称“联盟”）Ⓣ、ⓄⓉ}{holders:Ⓟ}参加',
      '{posts:Ⓞ（总商会）Ⓣ（Ⓣ）、Ⓛ（石湖段）Ⓣ}{holders:Ⓟ}参加',
    ],
  },
  {
    name: 'once-held',
    means: 'post',
    pattern: new RegExp(`曾(?:担任|任)(?<posts>${chain})的(?<holders>Ⓟ)`, 'dgu'),
    examples: ['曾任{posts:ⓄⓉ}的{holders:Ⓟ}'],
  },
  {
    name: 'posts-then-body-and-name',
    means: 'post',
    pattern: new RegExp(`(?<posts>${chain})、Ⓞ(?<holders>Ⓟ)(?!Ⓞ?Ⓣ)`, 'dgu'),
    examples: ['{posts:ⓄⓉ}、Ⓞ{holders:Ⓟ}；'],
    silent: ['ⓄⓉ、ⓄⓅⓉ'],
  },
  {
    name: 'title-behind-name',
    means: 'post',
    pattern: /(?<before>[ⓄⓁ])?(?<holders>Ⓟ)(?:同志)?(?<posts>Ⓞ?Ⓣ)(?![:： ]?Ⓟ)/dgu,
    examples: [
      '{before:Ⓞ}{holders:Ⓟ}{posts:ⓄⓉ}讲话',
      '而后，{holders:Ⓟ}{posts:Ⓣ}对商铺进行了慰问',
      '{before:Ⓞ}{holders:Ⓟ}{posts:Ⓣ}介绍',
    ],
  },
  {
    name: 'posts-behind-in-brackets',
    means: 'post',
    pattern: new RegExp(
      `(?<holders>Ⓟ)(?:为(?:[ⓄⓁ]的?)*Ⓣ)?[（(](?:现任|兼任|兼|系|(?<former>原任|曾任|原|时任))?(?<posts>${chain})[）)]`,
      'dgu',
    ),
    examples: ['{holders:Ⓟ}（{posts:ⓄⓉ}）', '{holders:Ⓟ}为ⓄⓉ（{former:原任}{posts:ⓄⓉ}）'],
  },
  {
    name: 'posts-before-and-in-brackets',
    means: 'post',
    pattern: new RegExp(`(?<kept>${post})[:：](?<holders>Ⓟ)[（(](?:现任|兼任|兼|系)?(?<posts>${chain})[）)]`, 'dgu'),
    examples: ['{kept:Ⓣ}：{holders:Ⓟ}（{posts:ⓄⓉ、Ⓣ}）、Ⓟ（ⓄⓉ）'],
  },
  {
    name: 'roster-line',
    means: 'post',
    pattern: new RegExp(
      `^(?:[^ⓄⓁⓅ，。：]{1,8}：)?(?<holders>Ⓟ)(?: |，(?:[男女]，)?)(?<posts>${chain})(?=[；;。]?$)`,
      'dgu',
    ),
    examples: [
      '{holders:Ⓟ} {posts:ⓄⓉ、ⓄⓉ}',
      '副总Ⓣ：{holders:Ⓟ} {posts:ⓄⓉ、ⓄⓉ}',
      '{holders:Ⓟ}，{posts:ⓄⓉ、Ⓣ}；',
      '{holders:Ⓟ}，女，{posts:ⓄⓉ}；',
    ],
    silent: ['Ⓟ，ⓄⓉⓅ参加'],
  },
  {
    name: 'posts-behind-formed-body',
    means: 'post',
    pattern: new RegExp(
      `(?<=(?:成立|组建|设立|组成)[^。；]{0,60}[以由，、])(?<kept>${chain})?(?<holders>Ⓟ)(?:同志)?(?:为|担任|任)(?<posts>Ⓣ)(?=[^。；]{0,60}?的[^，。；ⓄⓁⓉⓅ]{0,10}(?<before>Ⓞ))`,
      'dgu',
    ),
    examples: ['成立以{kept:ⓄⓉ}{holders:Ⓟ}为{posts:Ⓣ}、班子成员为成员的防汛{before:Ⓞ}'],
    silent: ['Ⓟ为Ⓣ颁奖的Ⓞ'],
  },
  {
    name: 'posts-behind-sent',
    means: 'post',
    pattern: new RegExp(
      `${besides}(?<holders>Ⓟ)(?:同志)?(?:深入|前往|[到赴])(?<posts>[ⓄⓁ]{1,3}(?:担任|挂任|兼任|任)(?:村|社区)?Ⓣ(?:[、和]Ⓣ)?)`,
      'dgu',
    ),
    examples: [
      '{holders:Ⓟ}同志深入{posts:Ⓛ担任村Ⓣ}',
      '选派{kept:ⓄⓉ}{holders:Ⓟ}深入{posts:Ⓛ担任村Ⓣ}',
      '选派{holders:Ⓟ}到{posts:Ⓛ任Ⓣ、Ⓣ}',
    ],
    silent: ['Ⓟ到Ⓛ调研'],
  },
  {
    name: 'posts-behind-counted',
    means: 'post',
    pattern: new RegExp(`(?<holders>${row})等?[\\d一二两三四五六七八九十]{1,2}[名位](?<posts>Ⓞ?Ⓣ)(?!Ⓟ)`, 'dgu'),
    examples: ['走访了{holders:Ⓟ、Ⓟ和Ⓟ}3名{posts:ⓄⓉ}', '{holders:Ⓟ、Ⓟ}等两位{posts:Ⓣ}参加'],
    silent: ['Ⓟ、Ⓟ3名ⓄⓉⓅ、Ⓟ、Ⓟ'],
  },
  {
    name: 'posts-behind-an-aside',
    means: 'post',
    pattern: new RegExp(`(?<holders>Ⓟ)[^，。；：ⓅⓉⓄ]{1,16}[，,](?:现任|现为|现系)(?<posts>${chain})`, 'dgu'),
    examples: ['28岁的{holders:Ⓟ}来自Ⓛ，现任{posts:ⓄⓉ}'],
    silent: ['Ⓟ来自Ⓛ，拟任ⓄⓉ'],
  },
  {
    name: 'posts-in-curriculum',
    means: 'post',
    pattern: new RegExp(
      `(?<holders>Ⓟ)[，,](?:[男女]|[^，,。；Ⓟ]{1,6}族)[，,][^。；ⓅⓉ]{0,80}?[，,](?:现任|现为|系)(?<posts>${chain})`,
      'dgu',
    ),
    examples: ['{holders:Ⓟ}，女，汉族，Ⓓ生，大学学历，现任{posts:ⓄⓉ}，拟任ⓄⓉ'],
    silent: ['Ⓟ，女，汉族，Ⓓ生，拟任ⓄⓉ'],
  },
  ...postChanges,
];
