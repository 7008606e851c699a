/** Ways of giving a post to a person, over a sentence's outline. */
import type { PhraseRule } from '../model/rule.js';

/** The term of office for which a society elects, with what it elects: 新一届, 第三届理事会. */
const term =
  '(?:新一|本|首|第[一二三四五六七八九十\\d]{1,3})届(?:(?:常务)?理事会|监事会|执委会|执行委员会|委员会|领导班子)?(?:的)?';

/** A body (or the ground that stands for one) and a title, with what may stand between. */
const post = `(?:[ⓄⓁ](?:的|原|新任|时任|现任|段|[“"]|（(?:以下|下文)?简称[^（）]{1,12}）|（[^（）ⓉⓅ，。；：]{1,8}）|${term})?)*Ⓣ`;
/** What stands behind a post in brackets: 兼, 挂职, 正县级, or another post. */
const aside = '(?:[（(][^（()）Ⓟ]{0,14}[）)])?';
/** A body's short form that nobody listed (党工委副书记、总工会主席). */
const short = '(?!拟|提名|推荐|建议|不再|免去|辞去|卸任|卸去)[^，。、；：（(ⓄⓁⓉⓅⒺⒹ]{0,4}';
/** A longer one that nobody read; none where the words may tell of others. */
const long = '[^，。、；：（(ⓄⓁⓉⓅⒺⒹ等各及和与的在为任由向]{5,12}';
/** 兼 and 兼任, each in one way: 任 begins no body's name behind it. */
const also = '兼(?:任|(?!任))';
/** Several posts in a chain, with what stands between two of them. */
const chained = (signs: string): string =>
  `${post}${aside}(?:(?:${signs}(?!兼|[现时原])|${also}|和|及|暨|[、，,]${also}|[、，,][现时原](?:任|(?!任)))(?:${short}|(?<=、)${long})${post}${aside})*`;
const chain = chained('[、,，/ ]');
/** The same behind a name: a comma with another name in its clause leads on to that one's posts. */
const taken = chained('(?:[、/ ]|[,，](?![^。；Ⓟ]{0,60}Ⓟ))');
/** A row of persons. */
const row = 'Ⓟ(?:(?:[、 ]|和|及|与|以及)Ⓟ(?!(?:同志)?Ⓣ))*';

/** What somebody is beside the post before it, and no post: 董事长、九五级校友某某, 队长、县水利局选派干部某某, 书记、主席提名人选某某. */
const being =
  '(?:、Ⓞ?[^，。、；：（(ⓄⓁⓉⓅⒺⒹ]{0,10}(?:干部|职工|员工|工作人员|校友|带头人|传承人|获得者|劳动模范|劳模|模范|标兵|能手|乡贤|党员|院士|学者|企业家|创办人|艺术家|书法家|画家|作家|诗人|博士|志愿者)|、Ⓛ[^，。、；：（(ⓄⓁⓉⓅⒺⒹ]{1,8}Ⓣ|、(?:[^，。、；：（(ⓄⓁⓉⓅⒺⒹ]{0,4}[ⓄⓁ])?[^，。、；：（(ⓄⓁⓉⓅⒺⒹ]{0,8}Ⓣ(?:提名|拟任)?(?:人选|候选人))?';

/** How many they are: 甲、乙2人为副镇长, 甲、乙等七位同志当选为委员. */
const count = '(?:等?[\\d一二三四五六七八九十两]{1,3}[人名位]|等)?';

/** Posts that stand before somebody who leaves another in the same breath: 县委书记某某不再担任县长. */
const besides = `(?<kept>${chain})?`;

/** Words of taking up a post; 任 alone says so of a comrade, of a former holder, and where somebody decides or announces it. */
const taking = `(?<start>(?:(?:全票|高票)?当选为?|连任)(?:(?:协会|学会|商会|总会)?${term})?|出任|获任|接任|就任|获聘为?|受聘为?|升任|转任|改任|调任|(?:(?<=同志)|(?<=原[^，。；]{1,24}Ⓟ)|(?<=(?:决定|宣布|任命|通知|公告)[^。]{0,60}Ⓟ))任)`;

/**
 * What stands before the first of several posts that were held before, before one that is held now, and before one of the
 * speaker's own unit (教务处处长兼学院院长).
 */
export const standing = {
  former: /(?:原任?|时任|前任|曾任|曾担任)$/u,
  current: /现任?$/u,
  unit: /(?:学校|学院|医院|公司|集团)$/u,
} as const;

/** Words of giving up a post. */
const leaving = '(?:免去其?|辞去|不再担任|不再兼任|卸任|卸去)';

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
    name: 'posts-behind-an-aside',
    means: 'post',
    pattern: new RegExp(`(?<holders>Ⓟ)[^，。；：ⓅⓉⓄ]{1,16}[，,](?:现任|现为|现系)(?<posts>${chain})`, 'dgu'),
    examples: ['28岁的{holders:Ⓟ}来自Ⓛ，现任{posts:ⓄⓉ}'],
    silent: ['Ⓟ来自Ⓛ，拟任ⓄⓉ'],
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
    name: 'posts-in-curriculum',
    means: 'post',
    pattern: new RegExp(
      `(?<holders>Ⓟ)[，,](?:[男女]|[^，,。；Ⓟ]{1,6}族)[，,][^。；ⓅⓉ]{0,80}?[，,](?:现任|现为|系)(?<posts>${chain})`,
      'dgu',
    ),
    examples: ['{holders:Ⓟ}，女，汉族，Ⓓ生，大学学历，现任{posts:ⓄⓉ}，拟任ⓄⓉ'],
    silent: ['Ⓟ，女，汉族，Ⓓ生，拟任ⓄⓉ'],
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
