/** Ways of telling who did what at an event, over a sentence's outline with rows gathered into one sign. */
import type { PhraseRule } from '../model/rule.js';

/** What a role rule's groups are called. */
export type RoleMeaning = 'role' | 'formula' | 'apart' | 'background' | 'turn';

const going =
  '(?:一行)?(?:先后|分别|还|也|再次|专程|实地|亲自|冒雨|深入|率队|带队|带领[^，。]{0,14}|率[^，。]{0,14})*(?:到|赴|前往|来到|走进|走访|深入|调研|慰问|看望|视察|考察|检查|督查|督导|参观|会见|探望|巡查|查看|察看|拜访|带队|率队|率领|带领)';
const speaking =
  '(?:首先|最后|分别|代表[^，。]{0,12}|在会上|在[^，。]{0,12}(?:上|中|时)|还|也|就[^，。]{0,24}|对[^，。]{0,24}|从[^，。]{0,24}|围绕[^，。]{0,24}|结合[^，。]{0,16}|向[^，。]{0,16}|为[^，。]{0,16}|详细|希望|充分|高度|传达|逐一|进行|作|做)*(?:指出|强调|表示|要求|介绍|汇报|讲话|发言|致辞|点评|传达|部署|宣讲|授课|讲授|作[^，。]{0,16}(?:报告|讲话|发言|部署|动员|总结|致辞|介绍|表态|汇报)|讲评|宣读|宣布|通报|说|谈|交流|解读|总结|提出|认为|感谢|肯定|讲解|致欢迎词|分享)';

export const happeningRules: readonly PhraseRule<RoleMeaning>[] = [
  {
    name: 'accompanied-by',
    means: 'role',
    pattern: /在[^，。Ⓟ]{0,10}(?<accompany>Ⓟ)(?:等[^，。]{0,14})?的?陪同下?/dgu,
    examples: ['Ⓟ在{accompany:Ⓟ}的陪同下，走访了Ⓞ', 'Ⓟ在{accompany:Ⓟ}等陪同下到Ⓛ'],
  },
  {
    name: 'accompanies',
    means: 'role',
    pattern:
      /(?<accompany>Ⓟ)(?:(?:和|及|与|以及|、)?[^，。；Ⓟ]{0,24}?)(?:等)?[^，。；Ⓟ]{0,14}(?:陪同|随同|一同参加|一同调研|参加调研|参加活动|参与调研|随行)/dgu,
    examples: ['{accompany:Ⓟ}等陪同Ⓔ', 'Ⓟ到Ⓛ调研Ⓔ。{accompany:Ⓟ}参加调研'],
  },
  {
    name: 'group-of',
    means: 'role',
    pattern: /(?<lead>Ⓟ)等?(?:[^，。Ⓟ]{0,8})?一行/dgu,
    examples: ['{lead:Ⓟ}一行到Ⓛ', '{lead:Ⓟ}等一行先后走访了Ⓞ'],
  },
  {
    name: 'goes',
    means: 'role',
    pattern: new RegExp(`(?<lead>Ⓟ)(?:等[^，。Ⓟ]{0,10})?[,， ]?${going}`, 'dgu'),
    examples: ['Ⓓ，{lead:Ⓟ}到Ⓞ调研Ⓔ', '{lead:Ⓟ}带领团队走访Ⓞ', '{lead:Ⓟ}一行实地查看'],
  },
  {
    name: 'presides',
    means: 'role',
    pattern: /(?:由|在)?(?<lead>Ⓟ)(?:同志)?(?:的)?(?:在)?(?:主持|牵头|领誓|带领|领学|主讲)/dgu,
    examples: ['会议由{lead:Ⓟ}主持', '在{lead:Ⓟ}的带领下', '{lead:Ⓟ}主持会议'],
  },
  {
    name: 'oath-leader',
    means: 'role',
    pattern: /(?<lead>Ⓟ)作为领誓人/dgu,
    examples: ['{lead:Ⓟ}作为领誓人'],
  },
  {
    name: 'presided-by-whom',
    means: 'role',
    pattern: /主持人?(?:为|是|：|:)(?<lead>Ⓟ)/dgu,
    examples: ['会议主持：{lead:Ⓟ}'],
  },
  {
    name: 'speaks',
    means: 'role',
    pattern: new RegExp(`(?<speak>Ⓟ)(?:等[^，。Ⓟ]{0,10})?${speaking}`, 'dgu'),
    examples: ['{speak:Ⓟ}指出，要抓好落实', '{speak:Ⓟ}就工作方向进行了交流', '{speak:Ⓟ}逐一进行点评'],
  },
  {
    name: 'attends',
    means: 'role',
    pattern:
      /(?<attend>Ⓟ)(?:(?:和|及|与|以及|、)[^，。；Ⓟ]{0,30}?)?(?:等)?[^，。；Ⓟ]{0,20}(?:出席|参加|列席|到会|到场|参与|与会|见证)/dgu,
    examples: ['{attend:Ⓟ}等参加会议', '{attend:Ⓟ}出席'],
  },
  {
    name: 'body-is-visited',
    means: 'role',
    pattern:
      /(?:到|赴|前往|来到|走访|深入|走进|调研|考察|慰问|参观|看望|拜访|抵达)(?:慰问|调研|考察|检查|督导|走访)?(?:Ⓔ)?了?(?<host>Ⓞ)/dgu,
    examples: ['Ⓟ到{host:Ⓞ}调研Ⓔ', '走访了{host:Ⓞ}'],
    silent: ['走访Ⓛ'],
  },
  {
    name: 'body-holds',
    means: 'role',
    pattern:
      /(?<organise>Ⓞ)(?:[^，。；Ⓟ]{0,16}?)(?:组织|召开|举办|举行|开展|主办|承办|启动|联合|邀请|发起|协办|走访|集中|前往|赴|携手)/dgu,
    examples: ['{organise:Ⓞ}召开Ⓔ半年度工作会议Ⓔ', '{organise:Ⓞ}在Ⓛ举办活动'],
  },
  {
    name: 'held-by-body',
    means: 'role',
    pattern: /由(?<organise>Ⓞ)(?:等[^，。]{0,8})?(?:和[^，。]{0,10})?(?:主办|承办|指导|牵头|组织|发起|举办|联合)/dgu,
    examples: ['由{organise:Ⓞ}主办的活动'],
  },
  {
    name: 'with-body',
    means: 'role',
    pattern:
      /(?<organise>Ⓞ)(?:与|和|联合|携手|会同|协同)[^，。ⓄⓅ]{0,4}(?:Ⓞ)?[^，。]{0,10}(?:联合|共同|合作|举办|开展)/dgu,
    examples: ['{organise:Ⓞ}联合开展主题党日活动Ⓔ'],
  },
  {
    name: 'body-attends',
    means: 'role',
    pattern: /(?<bodies>Ⓞ)(?:[^，。；Ⓟ]{0,24}?)(?:参加|出席|列席|参会|与会)/dgu,
    examples: ['{bodies:Ⓞ}负责人参加会议'],
  },
  {
    name: 'at-place',
    means: 'role',
    pattern:
      /(?:到|在|赴|来到|前往|走访|走进|深入|于|参观|抵达|位于|实地查看|察看|查看|辖区|考察|调研|视察|走上|沿着)(?:了|Ⓔ)*[^，。；ⓅⓄⓁ]{0,6}(?<place>Ⓛ)/dgu,
    examples: ['活动在{place:Ⓛ}举行', '先后来到{place:Ⓛ}'],
  },
  {
    name: 'leader-in-a-formula',
    means: 'formula',
    pattern:
      /(?<formula>Ⓟ)(?:新时代|同志为核心|法治思想|生态文明思想|经济思想|强军思想|文化思想|外交思想|总书记|重要讲话|重要指示|关于)/dgu,
    examples: ['深入学习{formula:Ⓟ}新时代中国特色社会主义思想'],
  },
  {
    name: 'went-separately',
    means: 'apart',
    pattern: /(?<apart>Ⓟ)(?:等[^，。]{0,12})?分别(?:带队|率队|到|赴|前往|深入|带领|来到|走访|率)/dgu,
    examples: ['{apart:Ⓟ}分别带队到各村'],
  },
  {
    name: 'meanwhile',
    means: 'turn',
    pattern: /^(?<turn>与此同时|另外|另悉|除此之外|同一天)/dgu,
    examples: ['{turn:与此同时}，Ⓞ开展活动Ⓔ'],
  },
  {
    name: 'background-date',
    means: 'background',
    pattern:
      /(?:截至|截止|自|从|早在|始建于|成立于|建于|出生于|生于)(?<date>Ⓓ)|(?<date2>Ⓓ)(?:以来|以后|之前|以前|前|底前|起)/dgu,
    examples: ['截至{date:Ⓓ}，共受理307件'],
  },
];

/** Rows drawn as one sign: persons with their posts, bodies, places. */
export const rowPatterns = {
  persons:
    /(?:(?:[ⓄⓁ](?:的|原)?)*Ⓣ(?:[、,，/ ]|兼|和|及)?)*[:： ]?Ⓟ(?:同志|Ⓣ)?(?:[（(][^）)]{0,20}[）)])?(?:(?:[、 ]|和|及|与|以及|，以及|[,，](?=[ⓄⓁⓉⓅ])){1,2}(?:[^，。；、ⓅⒺⒹ]{0,16}Ⓣ(?:[、,，/ ]|兼|和|及)?)*Ⓟ(?:同志|Ⓣ)?(?:[（(][^）)]{0,20}[）)])?)*/gu,
  bodies: /Ⓞ(?:(?:[、 ]|和|及|与|以及)Ⓞ)*/gu,
  places: /Ⓛ(?:(?:[、 ]|和|及|与|以及)Ⓛ)*/gu,
};
